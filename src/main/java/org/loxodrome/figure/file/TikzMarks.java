package org.loxodrome.figure.file;

import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.util.Locale;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.Typesetting;

/** Writes marks as TikZ commands. */
final class TikzMarks {

    private static final double LINE_SKIP = 1.2;
    private static final String COLOR = "loxodrome-";

    private final StringBuilder tex;

    TikzMarks(StringBuilder tex) {
        this.tex = tex;
    }

    /** Six digits for red, green and blue. */
    static String hexadecimal(Color color) {
        return String.format(Locale.ROOT, "%06X", color.getRGB() & 0xFFFFFF);
    }

    void define(String hexadecimal) {
        tex.append("\\definecolor{").append(COLOR).append(hexadecimal);
        tex.append("}{HTML}{").append(hexadecimal).append("}\n");
    }

    void write(Layer layer) throws IOException {
        tex.append("\\begin{scope}\n");
        if (layer.clip() != null) {
            tex.append("\\clip ");
            trace(layer.clip());
        }
        for (Mark mark : layer.marks()) {
            write(mark);
        }
        tex.append("\\end{scope}\n");
    }

    void write(Mark mark) throws IOException {
        if (mark instanceof Mark.Line line) {
            Pen pen = line.pen();
            tex.append("\\draw[").append(color("draw", line.color()));
            tex.append(", line width=").append(points(pen.width()));
            if (pen.isDashed()) {
                tex.append(", line cap=butt, dash pattern=on ").append(points(pen.dash()));
                tex.append(" off ").append(points(pen.gap()));
            }
            tex.append("] ");
            trace(line.path());
        } else if (mark instanceof Mark.Area area) {
            tex.append("\\fill[").append(color("fill", area.color())).append("] ");
            trace(area.shape());
        } else if (mark instanceof Mark.Words words) {
            write(words);
        }
    }

    /** Ends in a semicolon and a new line. */
    void trace(Shape shape) throws IOException {
        PathSink.trace(shape, new TikzPath(tex));
        tex.append(";\n");
    }

    private void write(Mark.Words words) {
        tex.append("\\node[inner sep=0pt, anchor=").append(anchor(words.anchor()));
        if (words.upwards()) {
            tex.append(", rotate=90");
        }
        tex.append(", ").append(color("text", words.color()));
        tex.append(", font=\\fontsize{").append(points(words.size())).append("}{");
        tex.append(points(LINE_SKIP * words.size())).append("}\\selectfont] at ");
        TikzPath.point(tex, words.x(), words.y());
        double width = Typesetting.widthOf(words.text(), words.size());
        tex.append(" {\\loxodromefit{").append(points(width)).append("}{");
        tex.append(TexText.of(words.text())).append("}};\n");
    }

    private static String color(String use, Color color) {
        String name = use + "=" + COLOR + hexadecimal(color);
        return color.getAlpha() == 255
                ? name
                : name + ", " + use + " opacity=" + Hundredths.of(color.getAlpha() / 255.0);
    }

    private static String anchor(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> "base west";
            case MIDDLE -> "base";
            case END -> "base east";
        };
    }

    private static String points(double length) {
        return Hundredths.of(length) + "bp";
    }
}
