package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Vectors;

/**
 * A spherical cap that holds a picture's content.
 *
 * @param centre its middle
 * @param radius its angular radius in radians
 */
record Cap(Direction centre, double radius) {

    private static final int ROUNDS = 60;

    /** A nearly smallest cap around all curves and markers, or around the regions if there are none. */
    static Optional<Cap> of(Picture picture) {
        List<Direction> content = new ArrayList<>();
        picture.curves().forEach(curve -> content.addAll(curve.points()));
        picture.markers().forEach(marker -> content.add(marker.at()));
        if (content.isEmpty()) {
            picture.regions().forEach(region -> content.addAll(region.corners()));
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(around(content));
    }

    /** Bădoiu and Clarkson's iteration: step towards the farthest point, each time by a smaller share. */
    private static Cap around(List<Direction> content) {
        double[] centre = Vectors.of(content.get(0));
        double[] farthest = centre;
        for (int round = 1; round <= ROUNDS; round++) {
            farthest = farthest(content, centre);
            double angle = Vectors.angle(centre, farthest);
            centre = Vectors.onArc(centre, Vectors.tangent(centre, farthest), angle / (round + 1));
        }
        return new Cap(Direction.of(centre), Vectors.angle(centre, farthest(content, centre)));
    }

    private static double[] farthest(List<Direction> content, double[] from) {
        double[] farthest = from;
        double least = 2;
        for (Direction direction : content) {
            double[] point = Vectors.of(direction);
            double cosine = Vectors.dot(point, from);
            if (cosine < least) {
                least = cosine;
                farthest = point;
            }
        }
        return farthest;
    }
}
