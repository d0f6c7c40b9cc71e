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
import org.loxodrome.ui.view.FirstBounds;
import org.loxodrome.ui.view.WorkbenchWindow;

/** The window as a JavaFX application. */
public final class WorkbenchApplication extends Application {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    /** More than a window manager adds to the content for title and borders. */
    private static final double FRAME = 48;

    private final Workbench workbench = new Workbench(
            EngineChoice::engine, new MarginTheory(), new WorkerThreads(), new AnimationPulse(), stateFolder());

    @Override
    public void start(Stage stage) {
        UncaughtFailures.handOverTo(workbench::report);
        workbench.start();
        WorkbenchWindow window = workbench.window(new FileDialogs(workbench.texts()));
        WindowSize wanted = workbench.model().windowSizeProperty().get();
        WindowSize fitted = fitted(wanted);
        Scene scene = new Scene(window, fitted.width(), fitted.height());
        stage.setScene(scene);
        stage.setMaximized(!fitted.equals(wanted));
        scene.widthProperty().addListener(changed -> keepSize(stage));
        scene.heightProperty().addListener(changed -> keepSize(stage));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(workbench.title());
        FirstBounds.show(stage);
        window.focusAlpha();
    }

    @Override
    public void stop() {
        workbench.close();
    }

    /** The size of a window that fills the screen is not one to come back to. */
    private void keepSize(Stage stage) {
        if (!stage.isFullScreen() && !stage.isMaximized()) {
            Scene scene = stage.getScene();
            workbench
                    .model()
                    .windowSizeProperty()
                    .set(new WindowSize(
                            Math.max(LEAST_WIDTH, scene.getWidth()), Math.max(LEAST_HEIGHT, scene.getHeight())));
        }
    }

    /** The wanted size, or where it does not fit into the screen with its frame, the largest that does. */
    private static WindowSize fitted(WindowSize wanted) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new WindowSize(
                Math.min(wanted.width(), screen.getWidth() - FRAME),
                Math.min(wanted.height(), screen.getHeight() - FRAME));
    }

    private static Path stateFolder() {
        return StateFolder.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }
}
