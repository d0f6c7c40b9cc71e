package org.loxodrome.figure.file;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

/**
 * Writes a drawing as a {@code tikzpicture} for LaTeX: a scope with a comment for each layer, texts set by LaTeX in the fonts of
 * the document. It needs the package {@code tikz} and is taken in with {@code \input}.
 */
public final class TikzFile {

    private static final String USE = """
            % In a document: \\usepackage{tikz} in its preamble, then \\input with the name of this file.
            % On a page of its own: the same between \\documentclass[tikz]{standalone}\\begin{document} and \\end{document}.
            % Fonts that come in every size, such as those of \\usepackage{lmodern}, give texts exactly the size they should have.
            """;

    /** The texts were laid out in another font: one that is wider here is made narrower, so that none runs into another. */
    private static final String FIT = """
            \\providecommand\\loxodromefit[2]{\\setbox0\\hbox{#2}%
              \\ifdim\\wd0>#1\\relax\\resizebox{#1}{\\height}{\\box0}\\else\\box0\\fi}
            """;

    private TikzFile() {}

    /** Writes the drawing in UTF-8; leaves the stream open. */
    public static void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
        StringBuilder tex = new StringBuilder();
        provenance.entries().forEach((name, value) -> comment(tex, name + ": " + value));
        tex.append(USE);
        tex.append("\\begin{tikzpicture}[x=1bp, y=-1bp, line join=round, line cap=round]\n");
        tex.append(FIT);
        TikzMarks marks = new TikzMarks(tex);
        Stream<Color> ofMarks = drawing.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .map(Mark::color);
        Stream.concat(Stream.of(drawing.background()), ofMarks)
                .map(TikzMarks::hexadecimal)
                .distinct()
                .forEach(marks::define);
        tex.append("\\useasboundingbox ");
        Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        marks.trace(page);
        if (drawing.background().getAlpha() > 0) {
            comment(tex, "background");
            marks.write(new Mark.Area(page, drawing.background()));
        }
        for (Layer layer : drawing.layers()) {
            comment(tex, layer.id() + (layer.title().isEmpty() ? "" : ": " + layer.title()));
            marks.write(layer);
        }
        tex.append("\\end{tikzpicture}%\n");
        out.write(tex.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void comment(StringBuilder tex, String text) {
        tex.append("% ").append(text.replaceAll("\\R", " ")).append('\n');
    }
}
