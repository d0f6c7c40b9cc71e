package org.loxodrome.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.WindowSize;
import org.loxodrome.ui.service.AnimationPulse;
import org.loxodrome.ui.service.UncaughtFailures;
import org.loxodrome.ui.service.WorkerThreads;
import org.loxodrome.ui.view.FileDialogs;
import org.loxodrome.ui.view.WorkbenchWindow;

/** The window as a JavaFX application. */
public final class WorkbenchApplication extends Application {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Workbench workbench = new Workbench(
            EngineChoice::engine, new MarginTheory(), new WorkerThreads(), new AnimationPulse(), stateFolder());

    @Override
    public void start(Stage stage) {
        UncaughtFailures.handOverTo(workbench::report);
        workbench.start();
        WorkbenchWindow window = workbench.window(new FileDialogs(workbench.texts()));
        Scene scene = scene(window, workbench.model().windowSizeProperty().get());
        stage.setScene(scene);
        scene.widthProperty().addListener(changed -> keepSize(stage));
        scene.heightProperty().addListener(changed -> keepSize(stage));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(workbench.title());
        FirstSize.show(stage);
        window.focusAlpha();
    }

    @Override
    public void stop() {
        workbench.close();
    }

    /** The size of a window that fills the screen is not one to come back to. */
    private void keepSize(Stage stage) {
        if (!stage.isFullScreen()) {
            Scene scene = stage.getScene();
            workbench
                    .model()
                    .windowSizeProperty()
                    .set(new WindowSize(
                            Math.max(LEAST_WIDTH, scene.getWidth()), Math.max(LEAST_HEIGHT, scene.getHeight())));
        }
    }

    private static Scene scene(WorkbenchWindow window, WindowSize wanted) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Scene(
                window, Math.min(wanted.width(), screen.getWidth()), Math.min(wanted.height(), screen.getHeight()));
    }

    private static Path stateFolder() {
        return StateFolder.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }
}
