package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.network.NetworkFigure;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.FixedTheory;
import org.loxodrome.ui.model.FigureChoice;
import org.loxodrome.ui.model.FigureState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ManualPulse;
import org.loxodrome.ui.service.ManualWorkers;

class ChartsTest {

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final WorkbenchModel model = new WorkbenchModel(Experiment.of(Presets.named("stable")));
    private final FigureState state = model.figure();
    private final Charts charts =
            new Charts(model, new Texts(), new StraightEngine(), new FixedTheory(), workers, frames);

    @BeforeEach
    void open() {
        frames.add(charts);
        state.shownProperty().set(Optional.of(FigureChoice.NETWORK));
        pulse.frame();
    }

    @Test
    void aChartIsComputedOnceForTheSameQuestion() {
        assertTrue(state.busyProperty().get());
        compute();
        assertFalse(state.busyProperty().get());
        assertEquals(2, network().depth());
        model.setExperiment(model.experiment().withMu(0.3));
        next();
        assertEquals(0, workers.waiting(), "the network does not depend on the point of the path");
        assertFalse(pulse.isRunning());
    }

    @Test
    void aNewQuestionSupersedesTheOneUnderWay() {
        model.setExperiment(model.experiment().withDepth(new Depth(7)));
        next();
        assertEquals(2, workers.waiting());
        workers.run(1);
        pulse.frame();
        assertEquals(7, network().depth());
        workers.runAll(); // the older one comes late
        pulse.frame();
        assertEquals(7, network().depth());
    }

    @Test
    void theColoursAreTheWindows() {
        compute();
        model.themeProperty().set(Theme.DARK);
        pulse.frame();
        compute();
        assertEquals(Theme.DARK, page().theme());
    }

    @Test
    void stoppingKeepsTheLastChart() {
        compute();
        PageFigure last = page();
        model.setExperiment(model.experiment().withDepth(new Depth(7)));
        next();
        charts.stop();
        compute();
        assertEquals(last, page());
        assertFalse(state.busyProperty().get());
    }

    @Test
    void whatFailsIsASentenceAndNoChart() {
        compute();
        double[] wide = new double[13];
        wide[0] = 1;
        model.setExperiment(model.experiment().withDataset(new Dataset("wide", new double[][] {wide}, new int[] {1})));
        next();
        compute();
        assertEquals(
                "The network is drawn for at most 12 inputs; these data have 13 coordinates.",
                state.sentenceProperty().get());
        assertEquals(Optional.empty(), state.pageProperty().get());
        assertEquals(Optional.empty(), charts.provenance(Path.of("chart.svg")));
    }

    @Test
    void aFigureOfThePaperHasItsCommand() {
        model.setExperiment(Experiment.of(Presets.named("stable")));
        state.shownProperty().set(Optional.of(FigureChoice.EXCESS));
        model.themeProperty().set(Theme.DARK);
        next();
        compute();
        assertEquals("loxodrome figure 5a --out chart.svg --theme dark", command());
        model.themeProperty().set(Theme.LIGHT);
        next();
        compute();
        assertEquals("loxodrome figure 5a --out chart.svg --theme light", command());
        model.setExperiment(model.experiment().withDepth(new Depth(3)));
        next();
        compute();
        assertEquals("", command(), "the paper's has depth 2");
    }

    private String command() {
        return charts.provenance(Path.of("folder", "chart.svg")).orElseThrow().command();
    }

    @Test
    void nothingIsLeftWhenTheWindowIsClosed() {
        compute();
        state.shownProperty().set(Optional.empty());
        pulse.frame();
        assertEquals(Optional.empty(), state.pageProperty().get());
        assertFalse(pulse.isRunning());
    }

    private void compute() {
        workers.runAll();
        pulse.frame();
    }

    /** As after a change of the experiment, which wakes the frames. */
    private void next() {
        frames.wake();
        pulse.frame();
    }

    private PageFigure page() {
        return state.pageProperty().get().orElseThrow();
    }

    private NetworkFigure network() {
        return (NetworkFigure) page();
    }
}
