package org.loxodrome.geometry;

import java.util.List;
import java.util.Optional;

/**
 * The point of a polyline of great arcs that is nearest to a point of a map, among those that the map shows.
 *
 * @param segment the arc it lies on: from point {@code segment} of the polyline to the next one
 * @param share how much of that arc is before it, 0 to 1
 * @param at where it is
 * @param distance from the point of the map, in the map's units
 */
public record NearestPoint(int segment, double share, Direction at, double distance) {

    /** Arcs are as good as straight on any map up to this length. */
    private static final double PIECE = 1.5;

    /**
     * Finds it.
     *
     * @param points the polyline; no two neighbours are opposite
     * @param x the point of the map
     * @param y the point of the map
     * @param reach how far from it, in the map's units
     * @return empty if the map shows nothing of the polyline within reach
     */
    public static Optional<NearestPoint> of(List<Direction> points, SphereMap map, double x, double y, double reach) {
        Search search = new Search(map, x, y, reach);
        for (int i = 0; i + 1 < points.size(); i++) {
            search.arc(i, points.get(i), points.get(i + 1));
        }
        if (points.size() == 1) {
            search.piece(0, 0, 0, map.placeOf(points.get(0)), map.placeOf(points.get(0)));
        }
        return search.result(points);
    }

    private static final class Search {

        private final SphereMap map;
        private final double x;
        private final double y;
        private double least;
        private int segment = -1;
        private double share;

        Search(SphereMap map, double x, double y, double reach) {
            this.map = map;
            this.x = x;
            this.y = y;
            this.least = reach;
        }

        void arc(int index, Direction from, Direction to) {
            int pieces = (int) Math.ceil(from.angleTo(to) / PIECE);
            SphereMap.Place before = map.placeOf(from);
            for (int k = 1; k < pieces; k++) {
                double part = (double) k / pieces;
                SphereMap.Place next = map.placeOf(new GreatArc(from, to).at(part));
                piece(index, part - 1.0 / pieces, part, before, next);
                before = next;
            }
            piece(index, pieces < 2 ? 0 : 1 - 1.0 / pieces, 1, before, map.placeOf(to));
        }

        void piece(int index, double start, double end, SphereMap.Place from, SphereMap.Place to) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            if (!from.shown() || !to.shown() || Math.abs(dx) > map.turn() / 2) {
                return;
            }
            double square = dx * dx + dy * dy;
            double foot = square == 0 ? 0 : ((x - from.x()) * dx + (y - from.y()) * dy) / square;
            double part = Math.max(0, Math.min(1, foot));
            double distance = Math.hypot(from.x() + part * dx - x, from.y() + part * dy - y);
            if (distance <= least) {
                least = distance;
                segment = index;
                share = start + part * (end - start);
            }
        }

        Optional<NearestPoint> result(List<Direction> points) {
            if (segment < 0) {
                return Optional.empty();
            }
            Direction from = points.get(segment);
            Direction at = share == 0 ? from : new GreatArc(from, points.get(segment + 1)).at(share);
            return Optional.of(new NearestPoint(segment, share, at, least));
        }
    }
}
