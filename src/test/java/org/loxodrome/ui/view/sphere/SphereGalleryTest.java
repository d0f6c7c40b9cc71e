package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.ImmediateEasels;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of the data set {@code stable} to {@code target/sphere}, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class SphereGalleryTest {

    private static final int SIZE = 700;
    private static final Path FOLDER = Path.of("target", "sphere");

    private SphereView view;

    @Start
    void show(Stage stage) {
        view = new SphereView(new ImmediateEasels());
        stage.setScene(new Scene(view, SIZE, SIZE));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "front, light, 76, 15, 1",
        "front, dark, 76, 15, 1",
        "front, light, 76, 15, 2",
        "front, dark, 76, 15, 2",
        "side, light, 20, 35, 1",
        "side, dark, 150, 30, 1",
        "above, light, 60, 80, 1",
        "behind, light, -110, -20, 1",
        "behind, dark, -110, -20, 1"
    })
    void drawsStable(String name, String theme, double azimuth, double pitch, int resolution) throws IOException {
        BufferedImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            view.setTheme(theme.equals("dark") ? Theme.DARK : Theme.LIGHT);
            view.setPicture(StablePicture.create());
            view.face(Direction.ofDegrees(azimuth, pitch), false);
            return Parts.drawn(view.image(resolution));
        });
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + "-" + theme + "-" + resolution * SIZE + ".png");
        ImageIO.write(image, "png", file.toFile());
        assertEquals(resolution * SIZE, image.getWidth(), 0);
        assertTrue(colors(image) > 200, "the picture is flat: without 3D the sphere is missing");
    }

    private static int colors(BufferedImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colors.add(image.getRGB(x, y));
            }
        }
        return colors.size();
    }
}
