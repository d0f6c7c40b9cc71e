package org.loxodrome.ui.view.sphere;

import java.util.Optional;
import org.loxodrome.figure.sphere.Orthographic;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.OrbitMap;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Viewpoint;

/** The map of a sphere that is drawn flat. */
record FlatMap(Orthographic projection, SphereState state) implements OrbitMap {

    static FlatMap of(SphereState state) {
        return new FlatMap(state.figure().projection(), state);
    }

    @Override
    public ScreenPoint project(Direction direction) {
        Place place = projection.placeOf(direction);
        return new ScreenPoint(place.x(), place.y(), projection.facing(direction));
    }

    @Override
    public double pixelsPerRadian() {
        return projection.radius();
    }

    @Override
    public Viewpoint zoomedAt(double x, double y, double factor) {
        Viewpoint from = state.viewpoint();
        Viewpoint zoomed = from.zoomed(factor);
        double shorter = (1 - from.zoom() / zoomed.zoom()) / projection.radius();
        return zoomed.pannedTo(
                from.panX() + (x - state.width() / 2) * shorter, from.panY() + (y - state.height() / 2) * shorter);
    }

    @Override
    public Optional<Direction> directionAt(double x, double y) {
        return projection.directionAt(x, y);
    }

    @Override
    public Place placeOf(Direction direction) {
        return projection.placeOf(direction);
    }

    @Override
    public double turn() {
        return projection.turn();
    }
}
