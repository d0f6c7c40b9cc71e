package org.loxodrome.figure.sphere;

import java.util.List;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

/** Layers as they look behind the sphere: faint, their lines thinner and dashed. */
record Behind(GlobeStyle style) {

    private static final String PREFIX = "hidden-";

    Layer layer(Layer layer) {
        boolean marker = layer.kind().startsWith("marker-"); // too small for dashes
        List<Mark> marks = layer.marks().stream()
                .filter(mark -> marker || !isHalo(mark))
                .map(mark -> mark(mark, !marker))
                .toList();
        return new Layer(PREFIX + layer.kind(), PREFIX + layer.id(), layer.title(), layer.clip(), marks);
    }

    /** Thin dashes cover nothing that a halo would have to clear. */
    private boolean isHalo(Mark mark) {
        return mark instanceof Mark.Line && mark.color().equals(style.theme().background());
    }

    private Mark mark(Mark mark, boolean dashed) {
        if (mark instanceof Mark.Line line) {
            return new Mark.Line(
                    line.path(),
                    dashed ? style.behind(line.pen()) : line.pen(),
                    style.theme().faded(line.color()));
        }
        if (mark instanceof Mark.Area area) {
            return new Mark.Area(area.shape(), style.theme().faded(area.color()));
        }
        if (mark instanceof Mark.Words words) {
            return words.in(style.theme().faded(words.color()));
        }
        return mark;
    }
}
