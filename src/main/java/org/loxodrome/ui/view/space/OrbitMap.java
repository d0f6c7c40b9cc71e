package org.loxodrome.ui.view.space;

import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;

/** The map of a view that can be turned: what mouse and keys need to know of it. */
public interface OrbitMap extends SphereMap {

    /** Where a direction is seen. */
    ScreenPoint project(Direction direction);

    /** Pixels per radian on the sphere where it faces the viewer. */
    double pixelsPerRadian();

    /** The viewpoint magnified by a factor so that what is seen at this place stays there. */
    Viewpoint zoomedAt(double x, double y, double factor);
}
