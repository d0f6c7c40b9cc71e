package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.OkLab;
import org.loxodrome.figure.Theme;
import org.testfx.framework.junit5.Start;

/** The stylesheet's colours in all themes: WCAG 2.1, 1.4.3 and 1.4.11, level AA. */
class WindowContrastTest extends WorkbenchTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /** A colour of letters or shapes, the one below it, and the least contrast. */
    private record Pair(String upper, String lower, double least) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("-color-fg-default", "-color-bg-default", 7),
            new Pair("-color-fg-muted", "-color-bg-default", TEXT),
            new Pair("-color-fg-default", "-color-accent-subtle", TEXT),
            new Pair("-color-fg-default", "-color-danger-subtle", TEXT),
            new Pair("-color-fg-default", "-color-neutral-subtle", TEXT),
            new Pair("-color-fg-emphasis", "-color-accent-emphasis", TEXT),
            new Pair("-color-accent-fg", "-color-bg-default", TEXT),
            new Pair("-color-danger-fg", "-color-bg-default", TEXT),
            new Pair("-color-accent-emphasis", "-color-bg-default", SHAPE),
            new Pair("-color-danger-emphasis", "-color-bg-default", SHAPE),
            new Pair("-color-accent-fg", "-color-accent-subtle", SHAPE));

    private final Text probe = new Text();

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void everyTextAndEveryShapeStandsOut() {
        robot.interact(() ->
                robot.lookup(".timeline").queryAs(HBox.class).getChildren().add(probe));
        List<String> weak = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR)) {
            robot.interact(() -> model.themeProperty().set(theme));
            for (Pair pair : PAIRS) {
                Color lower = over(color(pair.lower()), color("-color-bg-default"));
                double contrast = OkLab.contrast(awt(over(color(pair.upper()), lower)), awt(lower));
                if (contrast < pair.least()) {
                    weak.add(theme.name() + ": " + pair.upper() + " on " + pair.lower() + " has " + contrast);
                }
            }
        }
        assertEquals(List.of(), weak);
    }

    @Test
    void thePaperOfWindowAndFiguresIsTheSame() {
        robot.interact(() ->
                robot.lookup(".timeline").queryAs(HBox.class).getChildren().add(probe));
        Map<Theme, Color> papers =
                Map.of(Theme.LIGHT, Color.WHITE, Theme.DARK, Color.web("#14171c"), Theme.PROJECTOR, Color.WHITE);
        papers.forEach((theme, paper) -> {
            robot.interact(() -> model.themeProperty().set(theme));
            assertEquals(paper, color("-color-bg-default"), theme.name());
        });
    }

    private Color color(String name) {
        return onFx(() -> {
            probe.setStyle("-fx-fill: " + name);
            probe.applyCss();
            return (Color) probe.getFill();
        });
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }
}
