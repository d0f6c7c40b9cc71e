package org.loxodrome.app;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.ui.service.AnimationPulse;
import org.loxodrome.ui.service.UncaughtFailures;
import org.loxodrome.ui.service.WorkerThreads;
import org.loxodrome.ui.view.FileDialogs;
import org.loxodrome.ui.view.WorkbenchWindow;

/** The window as a JavaFX application. */
public final class WorkbenchApplication extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    @Override
    public void start(Stage stage) {
        Workbench workbench =
                new Workbench(new AnyScaleFlow(), new MarginTheory(), new WorkerThreads(), new AnimationPulse());
        UncaughtFailures.handOverTo(workbench::report);
        workbench.start();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        WorkbenchWindow window = workbench.window(new FileDialogs(workbench.texts()));
        stage.setScene(new Scene(window, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty()
                .bind(workbench
                        .model()
                        .dataset()
                        .map(dataset -> workbench.texts().of("window.title", dataset.name())));
        stage.show();
        window.focusAlpha();
    }
}
