package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.Separability;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ManualPulse;
import org.loxodrome.ui.service.ManualWorkers;

class DataEditingTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final Dataset FLIPPED =
            new Dataset("mine", new double[][] {{0, -3, -4}, {1, 1, 1}}, new int[] {-1, 1});

    @TempDir
    private Path folder = Path.of("");

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final WorkbenchModel model = new WorkbenchModel(Experiment.of(Presets.named("stable")));
    private final Received received = new Received();
    private final BackgroundTasks files = new BackgroundTasks(workers, frames, failure -> {});
    private final DataEditing editing = new DataEditing(model, new Texts(), files, received);

    /** Notes what comes. */
    private static final class Received implements DataEditing.Receiver {

        private Dataset data = STABLE;
        private final List<String> log = new ArrayList<>();

        @Override
        public Dataset present() {
            return data;
        }

        @Override
        public void step(Dataset next) {
            data = next;
            log.add("step");
        }

        @Override
        public void replace(Dataset next) {
            data = next;
            log.add("replace");
        }

        @Override
        public void move(Dataset next) {
            data = next;
            log.add("move");
        }

        @Override
        public void reject(String sentence) {
            log.add(sentence);
        }
    }

    @Test
    void theNameTellsOnceThatTheDataAreChanged() {
        editing.setCoordinate(0, 0, -3);
        editing.setLabel(2, -1);
        double[][] inputs = {{-3, 1.2, 1}, {1.5, 1.2, 0.1}, {0.2, 2.3, 0.2}};
        assertEquals(new Dataset("stable (changed)", inputs, new int[] {1, 1, -1}), received.data);
        assertEquals(List.of("step", "step"), received.log);
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        editing.setLabel(0, 0.5);
        editing.setCoordinate(0, 1, Double.POSITIVE_INFINITY);
        editing.drawRandom(0, 3, 1);
        assertEquals(STABLE, received.data);
        assertEquals("0.5 is no label: a label is 1 or −1.", received.log.get(0));
        assertTrue(received.log.get(1).startsWith("Point 1 has x2 = Infinity"), received.log.get(1));
        assertTrue(received.log.get(2).contains("from 1 to 200 points"), received.log.get(2));
    }

    @Test
    void theLastPointStays() {
        received.data = FLIPPED.without(1);
        editing.removePoint(0);
        assertEquals(FLIPPED.without(1), received.data);
        assertTrue(received.log.get(0).contains("at least one point"), received.log.get(0));
    }

    @Test
    void aPointTurnsAtTheSameLengthInAPartOfAStep() {
        received.data = FLIPPED;
        Direction to = Direction.of(1, 2, -2);
        editing.turnPoint(0, to, 5);
        Dataset turned = received.data;
        assertEquals(List.of("move"), received.log);
        assertEquals(-1, turned.label(0));
        assertEquals(0, Direction.of(turned.signedRows()[0]).angleTo(to), 5e-3);
        double[] x = turned.input(0);
        assertEquals(5, Math.sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]), 1e-4);
        assertEquals(-1.6667, x[0], "in as many digits as one reads");
    }

    @Test
    void aNewPointSeparatesWithTheOthersAndIsNoSupportVector() {
        model.setFindings(
                Findings.NONE.withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty()));
        editing.addPoint();
        Dataset four = received.data;
        assertEquals(4, four.size());
        assertTrue(Separability.of(four).isSeparable());
        Direction l2 = model.findings().theory().orElseThrow().l2();
        assertEquals(0, Direction.of(four.signedRows()[3]).angleTo(l2), 5e-3);
    }

    @Test
    void randomDataHaveTheirOwnName() {
        editing.drawRandom(6, 3, 3);
        assertEquals(RandomDataset.of(6, 3, 3), received.data);
    }

    @Test
    void exportedDataAreReadBackExactly() throws IOException {
        received.data = new Dataset(
                "mine", new double[][] {{0.1 + 0.2, -1e-300, 5e20}, {1 / 3.0, Math.PI, -0.0}}, new int[] {-1, 1});
        Path file = folder.resolve("mine.csv");
        frames.add(files);
        editing.export(file);
        workers.runAll();
        pulse.frame();
        assertEquals(received.data, DatasetCsv.read(file));
        assertTrue(Files.readString(file).startsWith("x1,x2,x3,y\n"));
        assertTrue(model.messageProperty().get().orElseThrow().text().endsWith("mine.csv."));
    }
}
