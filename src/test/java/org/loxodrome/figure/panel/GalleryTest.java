package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Samples;
import org.loxodrome.figure.file.SvgFile;

/** Panels to look at, in target/figures. */
class GalleryTest {

    private static final Path FIGURES = Path.of("target", "figures");
    private static final Picture STABLE = ReferenceScene.of("stable", 2, 3);

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(FIGURES);
    }

    static Theme[] themes() {
        return new Theme[] {Theme.LIGHT, Theme.DARK, Theme.PROJECTOR};
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyThemeInThreeSizes(Theme theme) throws IOException {
        PanelFigure figure = PanelFigure.of(STABLE, theme, 900, 600);
        write(figure, 72, "stable-900-" + theme.name());
        write(figure, 144, "stable-1800-" + theme.name());
        write(PanelFigure.of(STABLE, theme, 440, 300).withFontSize(11), 72, "stable-440-" + theme.name());
        write(PanelFigure.of(STABLE, theme, 1280, 720).withFontSize(21), 72, "stable-1280-" + theme.name());
    }

    @ParameterizedTest
    @CsvSource({"stable, 2", "nonunique, 2", "switching, 2", "deep-escape, 3", "deep-trap, 3"})
    void everyDataSet(String dataset, int depth) throws IOException {
        PanelFigure figure = PanelFigure.of(ReferenceScene.of(dataset, depth, 3), Theme.LIGHT, 900, 600);
        write(figure, 72, dataset);
        try (OutputStream out = Files.newOutputStream(FIGURES.resolve(dataset + ".svg"))) {
            SvgFile.write(Panel.of(figure).drawing(), Samples.PROVENANCE, out);
        }
    }

    @Test
    void unusualViews() throws IOException {
        Picture trap = ReferenceScene.of("deep-trap", 3, 1);
        PanelFigure figure = PanelFigure.of(trap, Theme.LIGHT, 900, 600)
                .withTexts(
                        "Figure 4(b): deep-trap, D = 3",
                        "Small α ends at a local minimum of the ℓ_{2/D} norm. ".repeat(3));
        write(figure.withWindow(Window.WHOLE), 72, "whole");
        write(figure.withWindow(new Window(-60, 300, -90, 90)).withEqualScale(true), 72, "whole-cut-elsewhere");
        write(figure.withEqualScale(true), 72, "equal-scale");
        write(figure.withWindow(new Window(-52, -48, -9, -6)), 72, "zoomed");
    }

    @Test
    void onPaper() throws IOException {
        double column = PanelFigure.points(84);
        PanelFigure figure = PanelFigure.of(STABLE, Theme.PAPER, column, PanelFigure.points(80))
                .withFontSize(7.5);
        write(figure, 300, "paper-84mm");
    }

    private static void write(PanelFigure figure, double dpi, String name) throws IOException {
        Path file = FIGURES.resolve(name + ".png");
        try (OutputStream out = Files.newOutputStream(file)) {
            PngFile.write(Panel.of(figure).drawing(), Samples.PROVENANCE, dpi, out);
        }
        BufferedImage image = ImageIO.read(file.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 100, "a blank picture: " + file);
    }
}
