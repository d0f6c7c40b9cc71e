package org.loxodrome.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.service.AnimationPulse;
import org.loxodrome.ui.service.Pulse;
import org.loxodrome.ui.service.WorkerThreads;
import org.loxodrome.ui.view.FileDialogs;

/**
 * Drags α back and forth on the real window and measures how long the FX thread is held by our code: in the frame loop, where
 * what is asked and what has been found pass, and in the layout, where the views draw; both in processor time. What the
 * renderer takes is not ours: it shows in the time between frames only.
 *
 * <p>With the argument {@code TURN} it is the sphere that is dragged, and turns. With {@code DESCENT} it is normalized gradient descent
 * that is dragged, and let go every other second so that it streams. With {@code LONG}, too, it is measured for longer, and later.
 */
public final class DragMeasurement {

    private static final int STROKE = 20;
    private static final String STEP = "1e-6";
    private static final String TURN = "TURN";
    private static final String LONG = "LONG";
    private static final double CIRCLE = 60;

    private DragMeasurement() {}

    /** Prints the measurement of a window of 1280 × 720. */
    public static void main(String[] arguments) {
        System.setProperty("prism.forceGPU", "true"); // on a machine without one: software OpenGL instead of no 3D
        Application.launch(Dragging.class, arguments);
    }

    /** The window, and the hand that drags. */
    public static final class Dragging extends Application implements Pulse {

        private final Pulse pulse = new AnimationPulse();
        private final Pulse hand = new AnimationPulse();
        private final List<Double> loops = new ArrayList<>();
        private final List<Double> layouts = new ArrayList<>();
        private final List<Double> sums = new ArrayList<>();
        private final List<Double> intervals = new ArrayList<>();
        private double loop;
        private long layoutStart;
        private long lastFrame;
        private int warmUp = 60;
        private int frames = 100;
        private long warm;
        private int frame;
        private int deliveries;
        private int points;

        @Override
        public void start(Stage stage) {
            Workbench workbench =
                    new Workbench(EngineChoice::engine, new MarginTheory(), new WorkerThreads(), this, folder());
            workbench.start();
            Scene scene = new Scene(workbench.window(new FileDialogs(workbench.texts())), 1280, 720);
            stage.setScene(scene);
            stage.show();
            scene.addPreLayoutPulseListener(() -> layoutStart = processorTime());
            scene.addPostLayoutPulseListener(this::finish);
            Slider slider = (Slider) scene.lookup("#alpha-slider");
            List<String> words =
                    List.of(String.join(" ", getParameters().getRaw()).split(" "));
            boolean descends = words.contains(EngineKind.DESCENT.name());
            boolean turns = words.contains(TURN);
            if (words.contains(LONG)) {
                warmUp = 300;
                frames = 900;
            }
            if (descends) {
                descend(workbench, scene);
            }
            hand.start(nanos -> {
                boolean held = !descends || frame / STROKE % 2 == 0;
                workbench.model().timeline().heldProperty().set(held);
                if (turns) {
                    turn(scene.lookup("#sphere"));
                } else if (held) {
                    drag(slider);
                }
            });
        }

        @SuppressWarnings("unchecked")
        private void descend(Workbench workbench, Scene scene) {
            ((ComboBox<EngineKind>) scene.lookup("#engine")).setValue(EngineKind.DESCENT);
            TextField step = (TextField) scene.lookup("#engine-step");
            step.setText(STEP);
            step.fireEvent(new ActionEvent());
            workbench.model().findingsProperty().addListener((property, old, found) -> {
                deliveries++;
                points = Math.max(
                        points,
                        found.trajectories().stream()
                                .mapToInt(line -> line.trajectory().points().size())
                                .sum());
            });
        }

        /** The pulse that the workbench gets: its frame is timed. */
        @Override
        public void start(LongConsumer work) {
            pulse.start(nanos -> {
                long before = processorTime();
                work.accept(nanos);
                loop += millis(before);
            });
        }

        @Override
        public void stop() {
            pulse.stop();
        }

        private void drag(Slider slider) {
            long before = processorTime();
            slider.setValue(2 + 4 * Math.sin(frame / 40.0));
            loop += millis(before);
        }

        private void turn(Node sphere) {
            long before = processorTime();
            move(sphere, frame == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED);
            loop += millis(before);
        }

        /** Round a small circle. */
        private void move(Node sphere, EventType<MouseEvent> type) {
            double x = CIRCLE * Math.sin(frame / 10.0);
            double y = CIRCLE * Math.cos(frame / 10.0);
            sphere.fireEvent(new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null));
        }

        private void finish() {
            frame++;
            long now = System.nanoTime();
            if (frame == warmUp) {
                warm = allThreads();
            }
            if (frame > warmUp) {
                double layout = millis(layoutStart);
                loops.add(loop);
                layouts.add(layout);
                sums.add(loop + layout);
                intervals.add((now - lastFrame) / 1e6);
            }
            lastFrame = now;
            loop = 0;
            if (frame == warmUp + frames) {
                hand.stop();
                print("frame loop", loops);
                print("layout and painting", layouts);
                print("both, all the FX thread does for us", sums);
                print("from frame to frame", intervals);
                System.out.printf(
                        Locale.ROOT,
                        "a frame took %.1f ms of all threads, software OpenGL's among them%n",
                        (allThreads() - warm) / 1e6 / frames);
                System.out.printf("%d deliveries, at most %d points%n", deliveries, points);
                Platform.exit();
            }
        }

        private static long allThreads() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .toNanos();
        }

        private static double millis(long since) {
            return (processorTime() - since) / 1e6;
        }

        /** That of the FX thread: other work on the machine does not count. */
        private static long processorTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static void print(String what, List<Double> times) {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int last = sorted.length - 1;
            System.out.printf(
                    Locale.ROOT,
                    "%-36s median %5.1f  90 %% %5.1f  99 %% %5.1f  most %5.1f ms, above 10 ms %d of %d%n",
                    what,
                    sorted[last / 2],
                    sorted[last * 9 / 10],
                    sorted[last * 99 / 100],
                    sorted[last],
                    Arrays.stream(sorted).filter(time -> time > 10).count(),
                    sorted.length);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("loxodrome");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
