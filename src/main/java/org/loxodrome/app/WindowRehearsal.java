package org.loxodrome.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.ui.service.AnimationPulse;
import org.loxodrome.ui.service.WorkerThreads;
import org.loxodrome.ui.view.FileDialogs;

/**
 * Draws the window in memory while α moves, once after the program was built: Java keeps the classes that this loads in an archive,
 * from which the next window has them at once. It needs a display, but shows nothing there.
 */
public final class WindowRehearsal {

    private static final int FRAMES = 12;

    private final AnimationPulse pulse = new AnimationPulse();
    private final Workbench workbench;
    private final Runnable atEnd;
    private int frame;

    private WindowRehearsal(Workbench workbench, Runnable atEnd) {
        this.workbench = workbench;
        this.atEnd = atEnd;
    }

    /**
     * Rehearses.
     *
     * @param arguments a folder for the state that the window leaves
     */
    public static void main(String[] arguments) {
        Application.launch(Theatre.class, arguments);
    }

    /** JavaFX, for the time of the rehearsal. */
    public static final class Theatre extends Application {

        @Override
        public void start(Stage unused) {
            rehearse(Path.of(getParameters().getRaw().get(0)), Platform::exit);
        }
    }

    /** Rehearses, on the FX thread, and tells when it is done. */
    static void rehearse(Path stateFolder, Runnable atEnd) {
        Workbench workbench = new Workbench(
                EngineChoice::engine, new MarginTheory(), new WorkerThreads(), new AnimationPulse(), stateFolder);
        new WindowRehearsal(workbench, atEnd).start();
    }

    private void start() {
        workbench.start();
        Scene scene = new Scene(workbench.window(new FileDialogs(workbench.texts())), 1280, 720);
        pulse.start(nanos -> advance(scene));
    }

    private void advance(Scene scene) {
        if (frame++ == FRAMES) {
            pulse.stop();
            workbench.close();
            atEnd.run();
            return;
        }
        scene.snapshot(null);
        Slider alpha = (Slider) scene.lookup("#alpha-slider");
        alpha.setValue(alpha.getValue() + 0.1);
    }
}
