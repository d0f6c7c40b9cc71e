package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edges at one corner: a point of its basis gets room, or a coordinate leaves 0 in either direction. */
final class CornerEdges {

    /** What is left of a component that becomes 0, relative to what it was, is at most this. */
    private static final double ROUNDING = 1e-12;

    private final ScaledRows rows;
    private final double[] sizes;
    private final Corner corner;
    private final double[][] response;
    private final List<CornerEdge> edges = new ArrayList<>();

    private CornerEdges(ScaledRows rows, double[] sizes, Corner corner) {
        this.rows = rows;
        this.sizes = sizes;
        this.corner = corner;
        this.response = response();
    }

    /**
     * Finds them.
     *
     * @param sizes the largest |x_ni| of every coordinate i
     */
    static List<CornerEdge> of(ScaledRows rows, double[] sizes, Corner corner) {
        CornerEdges finder = new CornerEdges(rows, sizes, corner);
        finder.addPoints();
        finder.addCoordinates();
        return finder.edges;
    }

    /** How the margin of each point answers to that of each point of the basis (a row a point). */
    private double[][] response() {
        double[][] answers = new double[rows.size()][corner.points().length];
        for (int n = 0; n < answers.length; n++) {
            for (int j = 0; j < corner.coordinates().length; j++) {
                ScaledRows.addMultiple(answers[n], rows.row(n)[corner.coordinates()[j]], corner.inverse()[j]);
            }
        }
        return answers;
    }

    private void addPoints() {
        for (int k = 0; k < corner.points().length; k++) {
            CornerBasis basis = corner.basis().flipPoint(corner.points()[k]);
            new Way(column(corner.inverse(), k), column(response, k), 0, 0)
                    .edge(basis)
                    .ifPresent(edges::add);
        }
    }

    private void addCoordinates() {
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && !corner.basis().coordinates().get(i)) {
                CornerBasis basis = corner.basis().flipCoordinate(i);
                Way way = leaving(i);
                way.edge(basis).ifPresent(edges::add);
                way.opposite().edge(basis).ifPresent(edges::add);
            }
        }
    }

    /** The way on which w_i grows and the points of the basis keep margin 1. */
    private Way leaving(int i) {
        double[] entries = new double[corner.points().length];
        for (int k = 0; k < entries.length; k++) {
            entries[k] = rows.row(corner.points()[k])[i];
        }
        double[] changes = new double[corner.coordinates().length];
        for (int j = 0; j < changes.length; j++) {
            changes[j] = -ScaledRows.dot(corner.inverse()[j], entries);
        }
        double[] rates = new double[rows.size()];
        for (int n = 0; n < rates.length; n++) {
            rates[n] = rows.row(n)[i] - ScaledRows.dot(response[n], entries);
        }
        return new Way(changes, rates, 1, sizes[i]);
    }

    private static double[] column(double[][] matrix, int k) {
        double[] column = new double[matrix.length];
        for (int j = 0; j < column.length; j++) {
            column[j] = matrix[j][k];
        }
        return column;
    }

    /** A direction from the corner: how fast the coordinates of the basis, the margins and the entering coordinate change. */
    private final class Way {

        private final double[] changes;
        private final double[] rates;
        private final double entering;
        private final double enteringTerm;
        private double length = Double.POSITIVE_INFINITY;
        private double shift;
        private int coordinate = -1;
        private int point = -1;

        Way(double[] changes, double[] rates, double entering, double enteringTerm) {
            this.changes = changes;
            this.rates = rates;
            this.entering = entering;
            this.enteringTerm = enteringTerm;
        }

        Way opposite() {
            return new Way(negated(changes), negated(rates), -entering, enteringTerm);
        }

        /** Goes on until a coordinate becomes 0 or a margin 1; nothing if that never happens. */
        Optional<CornerEdge> edge(CornerBasis basis) {
            double zero = CornerGraph.ZERO * largestTerm();
            for (int j = 0; j < changes.length; j++) {
                int i = corner.coordinates()[j];
                if (Math.abs(changes[j]) * sizes[i] > zero && changes[j] * corner.sign(i) < 0) {
                    stop(-corner.predictor()[i] / changes[j], -corner.predictorShift()[i] / changes[j], i, -1);
                }
            }
            for (int n = 0; n < rates.length; n++) {
                if (rates[n] < -zero && !corner.basis().points().get(n)) {
                    stop(-corner.slacks()[n] / rates[n], -corner.slackShifts()[n] / rates[n], -1, n);
                }
            }
            if (length == Double.POSITIVE_INFINITY) {
                return Optional.empty();
            }
            CornerBasis to = point >= 0 ? basis.flipPoint(point) : basis.flipCoordinate(coordinate);
            return Optional.of(new CornerEdge(to, length, end()));
        }

        /** Shortens the way to this bound if it comes first, the shifts deciding among equals. */
        private void stop(double newLength, double newShift, int newCoordinate, int newPoint) {
            boolean equal = Math.abs(newLength - length) <= CornerGraph.ZERO * newLength;
            if (equal ? newShift < shift : newLength < length) {
                length = newLength;
                shift = newShift;
                coordinate = newCoordinate;
                point = newPoint;
            }
        }

        private double[] end() {
            double[] end = new double[changes.length + 1];
            for (int j = 0; j < changes.length; j++) {
                int i = corner.coordinates()[j];
                double component = Math.fma(length, changes[j], corner.predictor()[i]);
                boolean zero = i == coordinate || Math.abs(component) <= ROUNDING * Math.abs(corner.predictor()[i]);
                end[j] = zero ? 0 : component;
            }
            end[changes.length] = length * entering;
            return end;
        }

        private double largestTerm() {
            double largest = enteringTerm;
            for (int j = 0; j < changes.length; j++) {
                largest = Math.max(largest, Math.abs(changes[j]) * sizes[corner.coordinates()[j]]);
            }
            return largest;
        }
    }

    private static double[] negated(double[] vector) {
        double[] negated = new double[vector.length];
        for (int i = 0; i < negated.length; i++) {
            negated[i] = -vector[i];
        }
        return negated;
    }
}
