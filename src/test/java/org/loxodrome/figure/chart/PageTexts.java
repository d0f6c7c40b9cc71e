package org.loxodrome.figure.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Typesetting;

/** The texts of a drawing and their places. */
public final class PageTexts {

    private PageTexts() {}

    /** Asserts that all of them are on the page and none touches another. */
    public static void assertApart(Drawing drawing) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        List<Mark.Words> texts = drawing.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
        assertFalse(texts.isEmpty());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).text().plain();
            assertTrue(page.contains(box(texts.get(i))), text);
            for (int k = 0; k < i; k++) {
                assertFalse(
                        box(texts.get(i)).intersects(box(texts.get(k))),
                        text + " and " + texts.get(k).text().plain());
            }
        }
    }

    private static Rectangle2D box(Mark.Words words) {
        double width = Typesetting.widthOf(words.text(), words.size());
        double height = Typesetting.capHeight(words.size());
        double start = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        return words.upwards()
                ? new Rectangle2D.Double(words.x() - height, words.y() - start - width, height, width)
                : new Rectangle2D.Double(words.x() + start, words.y() - height, width, height);
    }
}
