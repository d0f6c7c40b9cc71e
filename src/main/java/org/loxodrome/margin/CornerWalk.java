package org.loxodrome.margin;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Goes from corner to corner: to all of them, or down to one below all its neighbours. */
final class CornerWalk {

    /** How many bases of one corner are tried when it has many. */
    private static final int LARGEST_PLATEAU = 200;

    /** Norms that differ by less are equal. */
    private static final double EQUAL = 1e-12;

    private final CornerGraph graph;
    private final BooleanSupplier cancelled;
    private final Consumer<Corner> visitor;

    /** Shows every corner that it comes to, once for each of its bases, to the visitor. */
    CornerWalk(CornerGraph graph, BooleanSupplier cancelled, Consumer<Corner> visitor) {
        this.graph = graph;
        this.cancelled = cancelled;
        this.visitor = visitor;
    }

    /** Visits all corners; false if there are more bases than the limit. */
    boolean visitAll(int limit) {
        Set<CornerBasis> known = new HashSet<>(Set.of(graph.start()));
        ArrayDeque<CornerBasis> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            Optional<Corner> corner = visit(ahead.remove());
            for (CornerEdge edge : corner.map(graph::edges).orElse(List.of())) {
                if (known.add(edge.to())) {
                    ahead.add(edge.to());
                }
            }
            if (known.size() > limit) {
                return false;
            }
        }
        return true;
    }

    /**
     * Always takes the edge to the lowest neighbour, until none is lower.
     *
     * @return Σ|w_i|^{2/D} there; infinite if there is no start
     */
    double descend(QuasiNorm norm) {
        double sum = Double.POSITIVE_INFINITY;
        Set<CornerBasis> plateau = new HashSet<>();
        Optional<Corner> here = visit(graph.start());
        while (here.isPresent() && plateau.size() < LARGEST_PLATEAU) {
            Corner corner = here.get();
            sum = norm.sum(corner.predictor());
            plateau.add(corner.basis());
            List<CornerEdge> edges = graph.edges(corner);
            Optional<CornerBasis> down = lowest(edges, sum * (1 - EQUAL), norm);
            down.ifPresent(basis -> plateau.clear());
            here = down.or(() -> sideways(edges, plateau)).flatMap(this::visit);
        }
        return sum;
    }

    /** The lowest neighbour if it is below the bound. */
    private static Optional<CornerBasis> lowest(List<CornerEdge> edges, double bound, QuasiNorm norm) {
        double least = bound;
        Optional<CornerBasis> lowest = Optional.empty();
        for (CornerEdge edge : edges) {
            double sum = edge.length() == 0 ? Double.POSITIVE_INFINITY : norm.sum(edge.end());
            if (sum < least) {
                least = sum;
                lowest = Optional.of(edge.to());
            }
        }
        return lowest;
    }

    /** Another basis of the same corner. */
    private static Optional<CornerBasis> sideways(List<CornerEdge> edges, Set<CornerBasis> plateau) {
        return edges.stream()
                .filter(edge -> edge.length() == 0 && !plateau.contains(edge.to()))
                .map(CornerEdge::to)
                .findFirst();
    }

    private Optional<Corner> visit(CornerBasis basis) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Optional<Corner> corner = graph.corner(basis);
        corner.ifPresent(visitor);
        return corner;
    }
}
