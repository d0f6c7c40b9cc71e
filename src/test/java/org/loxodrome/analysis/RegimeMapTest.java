package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.chart.Decades;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.ui.service.ParallelPieces;
import org.loxodrome.work.PieceMaker;

class RegimeMapTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final List<Double> KAPPAS = new Decades(-2, 4).evenly(5);
    private static final List<Double> ACCURACIES = new Decades(0, 8).evenly(7);

    @Test
    void aLargeScaleIsInTheKernelRegimeUntilItsAccuracyIsLargeAndASmallOneNever() {
        RegimeMap map = RegimeMap.of(
                new GradientFlow(),
                STABLE,
                new Depth(2),
                List.of(1e-4, 1e8),
                List.of(1e3, 1e5, 1e13),
                PieceMaker.IN_TURN,
                () -> false);
        double kernel = ExcessNorm.of(STABLE).of(L2Margin.of(STABLE).direction());
        assertEquals(0, map.excess()[0][0], 0.01);
        assertEquals(0, map.excess()[0][2], 1e-3);
        assertEquals(kernel, map.excess()[1][1], 0.01);
        assertEquals(0, map.excess()[1][2], 0.01);
    }

    /** The engine's w is (1, γ̃, 0), whatever α is. */
    @Test
    void rowsAreAccuraciesAndColumnsScales() {
        Dataset dataset = new Dataset("axes", new double[][] {{1, 0, 0}, {0, 1, 0}}, new int[] {1, 1});
        RegimeMap map = RegimeMap.of(
                new StraightEngine(),
                dataset,
                new Depth(3),
                List.of(1.0, 8.0),
                List.of(1.0, 3.0, 5.0),
                PieceMaker.IN_TURN,
                () -> false);
        for (double[] column : map.excess()) {
            // ŵ = (1, γ̃) for γ̃ ≥ 1, the smallest norm is that of (1, 1)
            assertEquals(0, column[0], 1e-12);
            assertEquals(1, column[1], 1e-12);
            assertEquals(2, column[2], 1e-12);
        }
    }

    @Test
    void theMapCanBeCancelled() {
        assertThrows(
                CancellationException.class,
                () -> RegimeMap.of(
                        new GradientFlow(),
                        STABLE,
                        new Depth(2),
                        KAPPAS,
                        ACCURACIES,
                        new ParallelPieces(),
                        () -> true));
    }

    @Test
    void everyCellIsWhatATrajectoryOfItsOwnGives() {
        RegimeMap map = stable(new ParallelPieces());
        ExcessNorm norm = ExcessNorm.of(STABLE);
        for (int k = 0; k < KAPPAS.size(); k++) {
            for (int i = 0; i < ACCURACIES.size(); i++) {
                Initialization start = new Initialization(new Depth(2), Math.sqrt(KAPPAS.get(k)));
                List<Stop> stop = List.of(new Stop.AtAccuracy(ACCURACIES.get(i)));
                FanTrajectory alone = FanTrajectory.follow(new GradientFlow(), STABLE, start, stop, () -> false);
                double excess = norm.of(alone.stops().get(0).point().direction());
                assertEquals(excess, map.excess()[k][i], 1e-8 * Math.max(1, excess), k + ", " + i);
            }
        }
    }

    @Test
    void theMapDoesNotDependOnHowItsColumnsAreSharedOut() {
        assertArrayEquals(
                stable(PieceMaker.IN_TURN).excess(),
                stable(new ParallelPieces()).excess());
    }

    /** With rows as near to each other as those of the figure the onsets are those that a search finds. */
    @Test
    void theRichRegimeBeginsWhereASearchFindsIt() {
        List<Double> rows = new Decades(0, 8).evenly(256);
        List<RichOnset> onsets = RegimeMap.of(
                        new GradientFlow(), STABLE, new Depth(2), KAPPAS, rows, new ParallelPieces(), () -> false)
                .onsets();
        assertEquals(KAPPAS, onsets.stream().map(RichOnset::kappa).toList());
        for (RichOnset onset : onsets) {
            Initialization start = new Initialization(new Depth(2), Math.sqrt(onset.kappa()));
            double found = RichOnset.of(new GradientFlow(), STABLE, start, () -> false)
                    .orElseThrow()
                    .accuracy();
            assertEquals(found, onset.accuracy(), 2e-3 * found);
        }
    }

    /** The engine's w is (1, γ̃, 0) with margins 1 and γ̃: for γ̃ < 1 the excess norm is (1/γ̃ − 1)/2. */
    @Test
    void theRichRegimeBeginsOnceInAColumn() {
        Dataset dataset = new Dataset("axes", new double[][] {{1, 0, 0}, {0, 1, 0}}, new int[] {1, 1});
        RegimeMap map = RegimeMap.of(
                new StraightEngine(),
                dataset,
                new Depth(2),
                List.of(4.0),
                List.of(0.9, 0.91, 0.99, 5.0),
                PieceMaker.IN_TURN,
                () -> false);
        List<RichOnset> onsets = map.onsets();
        assertEquals(1, onsets.size());
        assertEquals(4, onsets.get(0).kappa());
        assertEquals(1 / 1.1, onsets.get(0).accuracy(), 1e-5);
    }

    @Test
    void aColumnThatIsRichFromTheFirstRowOnHasNoOnset() {
        RegimeMap map = new RegimeMap(List.of(1.0, 2.0, 3.0), List.of(1.0, 10.0), new double[][] {
            {0.05, 0.01}, {Double.POSITIVE_INFINITY, 0.01}, {0.2, 0.06}
        });
        assertEquals(List.of(new RichOnset(2, 10)), map.onsets());
    }

    private static RegimeMap stable(PieceMaker pieces) {
        return RegimeMap.of(new GradientFlow(), STABLE, new Depth(2), KAPPAS, ACCURACIES, pieces, () -> false);
    }
}
