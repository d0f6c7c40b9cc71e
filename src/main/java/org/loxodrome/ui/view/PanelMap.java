package org.loxodrome.ui.view;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.loxodrome.figure.panel.Viewport;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;

/** The panel's plot as a map of the sphere, cut open opposite to the middle of its window. */
record PanelMap(Viewport viewport) implements SphereMap {

    private static final double TURN = 360;

    @Override
    public Optional<Direction> directionAt(double x, double y) {
        return viewport.area().contains(x, y) ? Optional.of(viewport.toDirection(x, y)) : Optional.empty();
    }

    @Override
    public Place placeOf(Direction direction) {
        Point2D point = viewport.toPoint(direction);
        Rectangle2D area = viewport.area();
        boolean shown = point.getX() >= area.getMinX()
                && point.getX() <= area.getMaxX()
                && point.getY() >= area.getMinY()
                && point.getY() <= area.getMaxY();
        return new Place(point.getX(), point.getY(), shown);
    }

    @Override
    public double turn() {
        return TURN * viewport.pointsPerAzimuth();
    }
}
