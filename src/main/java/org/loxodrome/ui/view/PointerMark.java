package org.loxodrome.ui.view;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.loxodrome.figure.Theme;

/** The mark on what is pointed at: a ring with four hairs, so that what is in it stays visible. */
final class PointerMark extends Group {

    private static final double RADIUS = 6.5;
    private static final double HAIR = 5;
    private static final double WIDTH = 2;
    private static final double HALO = 4.5;
    private static final double DOT = 2.5;

    private final Path halo = crosshair(HALO);
    private final Path lines = crosshair(WIDTH);
    private final Circle haloRing = ring(HALO);
    private final Circle ring = ring(WIDTH);
    private final Circle dot = new Circle(DOT);

    /**
     * A mark at (0, 0).
     *
     * @param pinned whether it stays there, which a dot in the ring says
     */
    PointerMark(boolean pinned) {
        setId(pinned ? "pinned-mark" : "hover-mark");
        setManaged(false);
        setVisible(false);
        dot.setVisible(pinned);
        getChildren().addAll(haloRing, halo, ring, lines, dot);
    }

    void dress(Theme theme) {
        Color paper = color(theme.background());
        Color accent = color(theme.accent());
        halo.setStroke(paper);
        haloRing.setStroke(paper);
        lines.setStroke(accent);
        ring.setStroke(accent);
        dot.setFill(accent);
    }

    static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static Circle ring(double width) {
        Circle ring = new Circle(RADIUS);
        ring.setFill(Color.TRANSPARENT);
        ring.setStrokeWidth(width);
        return ring;
    }

    private static Path crosshair(double width) {
        Path path = new Path();
        for (int i = 0; i < 4; i++) {
            double dx = Math.round(Math.cos(i * Math.PI / 2));
            double dy = Math.round(Math.sin(i * Math.PI / 2));
            path.getElements()
                    .addAll(
                            new MoveTo(dx * RADIUS, dy * RADIUS),
                            new LineTo(dx * (RADIUS + HAIR), dy * (RADIUS + HAIR)));
        }
        path.setStrokeWidth(width);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        return path;
    }
}
