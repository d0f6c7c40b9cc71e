package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.FigurePainter;

class GalleryTest {

    private static final Path FIGURES = Path.of("target", "figures");

    @Test
    void everyThemeAndSize() throws IOException {
        Files.createDirectories(FIGURES);
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.PROJECTOR}) {
            for (String name : new String[] {"stable:2", "switching:2", "nonunique:2", "deep-escape:3", "deep-trap:3"}) {
                String[] parts = name.split(":");
                var picture = ReferenceScene.of(parts[0], Integer.parseInt(parts[1]), 3.0);
                PanelFigure figure = PanelFigure.of(picture, theme, 900, 600);
                write(figure, 1, parts[0] + "-" + theme.name() + "-900");
                if (parts[0].equals("stable")) {
                    write(figure, 2, parts[0] + "-" + theme.name() + "-1800");
                    write(new PanelFigure(picture, null, theme, 440, 300, 11, LegendPlace.CORNER, false, "", ""), 1, parts[0] + "-" + theme.name() + "-440");
                }
            }
        }
    }

    @Test
    void unusualViews() throws IOException {
        Files.createDirectories(FIGURES);
        var trap = ReferenceScene.of("deep-trap", 3, 1.0);
        PanelFigure figure = PanelFigure.of(trap, Theme.LIGHT, 900, 600)
                .withTexts("Figure 4(b): deep-trap, D = 3", "Data set deep-trap of Loxodrome (three points in R^3), gradient flow on the exponential loss. Small α ends at a local minimum of the ℓ_{2/D} norm, large α at the global one.");
        write(figure, 1, "trap-titled");
        write(figure.withWindow(Window.WHOLE), 1, "trap-whole");
        write(figure.withWindow(new Window(100, 460, -90, 90)).withEqualScale(true), 1, "trap-whole-cut");
        write(figure.withEqualScale(true), 1, "trap-equal");
        write(figure.withWindow(new Window(-52, -48, -9, -6)), 1, "trap-zoomed");
        PanelFigure paper = new PanelFigure(
                ReferenceScene.of("stable", 2, -1), null, Theme.PAPER, PanelFigure.points(84), PanelFigure.points(60), 7.5, LegendPlace.CORNER, false, "", "");
        write(paper, 4, "paper-84mm");
        write(new PanelFigure(
                ReferenceScene.of("deep-escape", 3, -1), null, Theme.PAPER, PanelFigure.points(120), PanelFigure.points(80), 8, LegendPlace.CORNER, false, "", ""), 4, "paper-120mm");
        write(PanelFigure.of(ReferenceScene.of("switching", 2, 3), Theme.PROJECTOR, 1280, 720).withFontSize(21), 1, "projector-1280");
    }

    private static void write(PanelFigure figure, double scale, String name) throws IOException {
        BufferedImage image = new BufferedImage((int) (figure.width() * scale), (int) (figure.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        FigurePainter.paint(graphics, Panel.of(figure).drawing());
        graphics.dispose();
        File file = FIGURES.resolve(name + ".png").toFile();
        assertTrue(ImageIO.write(image, "png", file));
    }
}
