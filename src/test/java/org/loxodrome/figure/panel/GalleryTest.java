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
