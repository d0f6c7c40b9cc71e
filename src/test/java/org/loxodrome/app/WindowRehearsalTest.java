package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowRehearsalTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void drawsTheWindowButShowsNoneAndLeavesItsStateInTheFolder() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Platform.runLater(() -> WindowRehearsal.rehearse(folder, end::countDown));
        assertTrue(end.await(30, TimeUnit.SECONDS));
        assertTrue(Files.exists(folder.resolve("state.json")));
        assertEquals(List.of(), List.copyOf(Window.getWindows()));
    }
}
