package org.loxodrome.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** Theory by the max-margin solvers. */
public final class MarginTheory implements TheorySolver {

    @Override
    public Theory theory(Experiment experiment, BooleanSupplier cancelled) {
        Dataset dataset = experiment.dataset();
        QMargin margin = new QMargin(dataset, experiment.depth(), cancelled);
        Direction l2 = L2Margin.of(dataset).direction();
        List<Direction> l1 = L1Margin.of(dataset).vertices().stream()
                .map(MaxMargin::direction)
                .toList();
        List<Direction> path = new ArrayList<>();
        path.add(l2);
        for (double exponent = 2; exponent > -6; exponent -= 0.1) {
            path.add(margin.at(Math.pow(10, exponent)).direction());
        }
        List<PathPoint> points = experiment.crossLines().stream()
                .map(mu -> new PathPoint(mu, margin.at(mu).direction()))
                .toList();
        return new Theory(start(dataset), l2, l1, Optional.empty(), List.of(), path, points, List.of(), List.of());
    }

    @Override
    public Direction pathPoint(Dataset dataset, Depth depth, double mu) {
        return new QMargin(dataset, depth).at(mu).direction();
    }

    private static Direction start(Dataset dataset) {
        double[] sum = new double[dataset.dimension()];
        for (double[] row : dataset.signedRows()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        return Direction.of(sum);
    }
}
