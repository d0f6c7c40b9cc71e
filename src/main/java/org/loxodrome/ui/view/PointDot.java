package org.loxodrome.ui.view;

import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;

/** A data point on the sphere: a disc with its number, filled for the label 1 and hollow for −1. */
final class PointDot extends Group {

    private static final double RADIUS = 9;
    private static final double HALO = 2;

    /** How far it reaches from its point, in pixels. */
    static final double REACH = RADIUS + HALO;

    private final int number;
    private final Texts texts;
    private final Circle disc = new Circle(RADIUS);
    private final Circle halo = new Circle(REACH);
    private final Text text;
    private final Tooltip tip = new Tooltip();
    private Color ink = Color.BLACK;
    private Color paper = Color.WHITE;
    private int label = 1;

    /** The dot of point n, counted from 0, at (0, 0). */
    PointDot(int n, Texts texts) {
        this.number = n + 1;
        this.texts = texts;
        this.text = new Text(Integer.toString(number));
        text.getStyleClass().add("point-number");
        text.setMouseTransparent(true);
        disc.setStrokeWidth(HALO);
        setId("point-" + number);
        setManaged(false);
        setCursor(Cursor.HAND);
        getChildren().addAll(halo, disc, text);
        text.setTextOrigin(VPos.CENTER);
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(-bounds.getWidth() / 2));
        Tooltip.install(this, tip);
    }

    void dress(Theme theme) {
        ink = PointerMark.color(theme.ink());
        paper = PointerMark.color(theme.background());
        paint();
    }

    void setLabel(int newLabel) {
        label = newLabel;
        tip.setText(texts.of("points.tip", number, label < 0 ? "−1" : "1"));
        paint();
    }

    void relocateTo(double x, double y) {
        setTranslateX(x);
        setTranslateY(y);
    }

    private void paint() {
        halo.setFill(paper);
        disc.setStroke(ink);
        disc.setFill(label > 0 ? ink : paper);
        text.setFill(label > 0 ? paper : ink);
    }
}
