package org.loxodrome.ui.view.space;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * A text in the figures' type, with italic variables and subscripts, ready to be drawn on a canvas.
 *
 * @param pieces from left to right
 * @param width in pixels
 */
public record SetText(List<Piece> pieces, double width) {

    /** Size of the type in pixels. */
    public static final double SIZE = 13.5;

    /** From the top of the capitals to the bottom of the descenders. */
    public static final double HEIGHT = Typesetting.capHeight(SIZE) + Typesetting.descent(SIZE);

    private static final Font UPRIGHT = load("Lato-Regular.ttf", SIZE);
    private static final Font ITALIC = load("Lato-Italic.ttf", SIZE);
    private static final Font SMALL_UPRIGHT = load("Lato-Regular.ttf", SIZE * Typesetting.SCRIPT_SIZE);
    private static final Font SMALL_ITALIC = load("Lato-Italic.ttf", SIZE * Typesetting.SCRIPT_SIZE);

    /**
     * Characters in one font.
     *
     * @param x from the start of the text
     * @param drop below its base line
     */
    public record Piece(String text, Font font, double x, double drop) {}

    public static SetText of(String source) {
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (RichText.Run run : RichText.of(source).runs()) {
            Font font = font(run);
            pieces.add(new Piece(run.text(), font, x, SIZE * Typesetting.drop(run.level())));
            Text measure = new Text(run.text());
            measure.setFont(font);
            x += measure.getLayoutBounds().getWidth();
        }
        return new SetText(List.copyOf(pieces), x);
    }

    /** Fills the text with its upper left corner here, in the present colour. */
    public void fill(GraphicsContext graphics, double left, double top) {
        double baseLine = top + Typesetting.capHeight(SIZE);
        graphics.setTextBaseline(VPos.BASELINE);
        for (Piece piece : pieces) {
            graphics.setFont(piece.font);
            graphics.fillText(piece.text, left + piece.x, baseLine + piece.drop);
        }
    }

    /** Draws a line of this width around the letters. */
    void outline(GraphicsContext graphics, double left, double top, double width, Color color) {
        double baseLine = top + Typesetting.capHeight(SIZE);
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (Piece piece : pieces) {
            graphics.setFont(piece.font);
            graphics.strokeText(piece.text, left + piece.x, baseLine + piece.drop);
        }
    }

    private static Font font(RichText.Run run) {
        if (run.level() == RichText.Level.LINE) {
            return run.italic() ? ITALIC : UPRIGHT;
        }
        return run.italic() ? SMALL_ITALIC : SMALL_UPRIGHT;
    }

    private static Font load(String file, double size) {
        try (InputStream in = SetText.class.getResourceAsStream("/org/loxodrome/assets/fonts/" + file)) {
            return Font.loadFont(in, size);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's font " + file + " cannot be read.", e);
        }
    }
}
