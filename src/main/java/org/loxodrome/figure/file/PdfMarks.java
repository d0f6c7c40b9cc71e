package org.loxodrome.figure.file;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.Typesetting;

/** Writes marks on a PDF page. */
final class PdfMarks {

    private static final int BUTT = 0;
    private static final int ROUND = 1;
    private static final float[] SOLID = {};

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> translucent = new HashMap<>();

    PdfMarks(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Turns the page's y downwards, as drawings have it, and colours it unless it is transparent. */
    void page(Drawing drawing) throws IOException {
        content.transform(new Matrix(1, 0, 0, -1, 0, (float) drawing.height()));
        content.setLineJoinStyle(ROUND);
        if (drawing.background().getAlpha() > 0) {
            Shape whole = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
            write(new Mark.Area(whole, drawing.background()));
        }
    }

    void layer(Layer layer) throws IOException {
        content.saveGraphicsState();
        Rectangle2D clip = layer.clip();
        if (clip != null) {
            trace(clip);
            content.clip();
        }
        for (Mark mark : layer.marks()) {
            write(mark);
        }
        content.restoreGraphicsState();
    }

    private void write(Mark mark) throws IOException {
        if (mark instanceof Mark.Line line) {
            write(line);
        } else if (mark instanceof Mark.Area area) {
            write(area);
        } else if (mark instanceof Mark.Words words) {
            write(words);
        }
    }

    private void write(Mark.Line line) throws IOException {
        Pen pen = line.pen();
        content.setStrokingColor(line.color());
        content.setLineWidth((float) pen.width());
        content.setLineCapStyle(pen.isDashed() ? BUTT : ROUND);
        content.setLineDashPattern(pen.isDashed() ? new float[] {(float) pen.dash(), (float) pen.gap()} : SOLID, 0);
        paint(line.color(), () -> {
            trace(line.path());
            content.stroke();
        });
    }

    private void write(Mark.Area area) throws IOException {
        content.setNonStrokingColor(area.color());
        paint(area.color(), () -> {
            trace(area.shape());
            content.fill();
        });
    }

    /** One text object with its scripts raised and lowered: a reader's search finds it in one piece. */
    private void write(Mark.Words words) throws IOException {
        content.setNonStrokingColor(words.color());
        paint(words.color(), () -> {
            Typesetting set = Typesetting.of(words.text(), words.size());
            content.beginText();
            content.setTextMatrix(place(words, words.anchor().start(set.width())));
            for (Typesetting.Piece piece : set.pieces()) {
                PdfFonts.Face face = fonts.of(piece.run().italic());
                content.setFont(face.font(), piece.font().getSize2D());
                content.setTextRise((float) -piece.drop());
                content.showText(face.writable(piece.run().text()));
            }
            content.endText();
        });
    }

    /** Where a text starts; its letters stand upright although y runs downwards. */
    private static Matrix place(Mark.Words words, double start) {
        float x = (float) words.x();
        float y = (float) words.y();
        float along = (float) start;
        return words.upwards() ? new Matrix(0, -1, -1, 0, x, y - along) : new Matrix(1, 0, 0, -1, x + along, y);
    }

    /** Something that paints. */
    private interface Painting {
        void run() throws IOException;
    }

    private void paint(Color color, Painting painting) throws IOException {
        if (color.getAlpha() == 255) {
            painting.run();
            return;
        }
        content.saveGraphicsState();
        content.setGraphicsStateParameters(translucent.computeIfAbsent(color.getAlpha(), PdfMarks::state));
        painting.run();
        content.restoreGraphicsState();
    }

    private static PDExtendedGraphicsState state(int alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant(alpha / 255f);
        state.setNonStrokingAlphaConstant(alpha / 255f);
        return state;
    }

    private void trace(Shape shape) throws IOException {
        PathSink.trace(shape, new PathSink() {
            @Override
            public void moveTo(double x, double y) throws IOException {
                content.moveTo((float) x, (float) y);
            }

            @Override
            public void lineTo(double x, double y) throws IOException {
                content.lineTo((float) x, (float) y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
                content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
            }

            @Override
            public void close() throws IOException {
                content.closePath();
            }
        });
    }
}
