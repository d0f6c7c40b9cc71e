package org.loxodrome.ui.view.ball;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.analysis.Theory;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of balls to {@code target/ball}, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class BallGalleryTest {

    private static final int SIZE = 560;
    private static final Path FOLDER = Path.of("target", "ball");

    private BallView view;

    @Start
    void show(Stage stage) {
        view = new BallView();
        stage.setScene(new Scene(view, SIZE, SIZE));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "stable, 2, 1e-6, light",
        "stable, 2, 1000, dark",
        "nonunique, 2, 0.01, light",
        "switching, 2, 0.001, dark",
        "deep-escape, 3, 0.05, light",
        "deep-trap, 3, 0.001, light",
        "stable, 10, 0.0001, dark"
    })
    void drawsTheBallOfQ(String preset, int depth, double mu, String theme) throws IOException {
        Dataset data = Presets.named(preset).dataset();
        Depth depthOfNetwork = new Depth(depth);
        Direction at = new QMargin(data, depthOfNetwork).at(mu).direction();
        draw(preset + "-" + depth + "-" + mu + "-" + theme, NormBall.of(data, depthOfNetwork, mu, at), theme);
    }

    @ParameterizedTest
    @CsvSource({
        "deep-escape, 3, light",
        "deep-escape, 3, dark",
        "deep-trap, 3, light",
        "stable, 10, light",
        "nonunique, 2, dark"
    })
    void drawsTheBallOfTheQuasiNorm(String preset, int depth, String theme) throws IOException {
        Dataset data = Presets.named(preset).dataset();
        Depth depthOfNetwork = new Depth(depth);
        Theory theory = Theory.of(data, depthOfNetwork, List.of(), () -> false);
        draw(preset + "-" + depth + "-quasi-" + theme, NormBall.ofQuasiNorm(data, depthOfNetwork, theory), theme);
    }

    private void draw(String name, Optional<NormBall> ball, String theme) throws IOException {
        assertTrue(ball.isPresent());
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            view.setTheme(theme.equals("dark") ? Theme.DARK : Theme.LIGHT);
            view.setPicture(ball.map(BallPicture::of));
            return view.snapshot(null, null);
        });
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                FOLDER.resolve(name + ".png").toFile());
        assertTrue(colors(image) > 100, "the picture is flat: without 3D the ball is missing");
    }

    private static int colors(WritableImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colors.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colors.size();
    }
}
