package org.loxodrome.figure.file;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typeface;
import org.loxodrome.figure.drawing.Typesetting;

/** Writes marks as SVG elements. */
final class SvgMarks {

    private final XMLStreamWriter xml;

    SvgMarks(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The page, unless it is transparent. */
    void background(Drawing drawing) throws XMLStreamException {
        if (drawing.background().getAlpha() > 0) {
            xml.writeCharacters("\n");
            writeRectangle(xml, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
            xml.writeAttribute("class", "background");
            writeColor("fill", drawing.background());
        }
    }

    /** An empty rectangle element, to which attributes can still be added. */
    static void writeRectangle(XMLStreamWriter xml, Rectangle2D box) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", Hundredths.of(box.getX()));
        xml.writeAttribute("y", Hundredths.of(box.getY()));
        xml.writeAttribute("width", Hundredths.of(box.getWidth()));
        xml.writeAttribute("height", Hundredths.of(box.getHeight()));
    }

    void write(List<Mark> marks) throws XMLStreamException {
        for (Mark mark : marks) {
            xml.writeCharacters("\n");
            if (mark instanceof Mark.Line line) {
                write(line);
            } else if (mark instanceof Mark.Area area) {
                write(area);
            } else if (mark instanceof Mark.Words words) {
                write(words);
            }
        }
    }

    private void write(Mark.Line line) throws XMLStreamException {
        Pen pen = line.pen();
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", data(line.path()));
        xml.writeAttribute("fill", "none");
        writeColor("stroke", line.color());
        xml.writeAttribute("stroke-width", Hundredths.of(pen.width()));
        xml.writeAttribute("stroke-linejoin", "round");
        if (pen.isDashed()) {
            xml.writeAttribute("stroke-dasharray", Hundredths.of(pen.dash()) + " " + Hundredths.of(pen.gap()));
        } else {
            xml.writeAttribute("stroke-linecap", "round");
        }
    }

    private void write(Mark.Area area) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", data(area.shape()));
        writeColor("fill", area.color());
    }

    /** With its length, so that texts still fit where another font has to stand in. */
    private void write(Mark.Words words) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", Hundredths.of(words.x()));
        xml.writeAttribute("y", Hundredths.of(words.y()));
        if (words.upwards()) {
            String centre = Hundredths.of(words.x()) + " " + Hundredths.of(words.y());
            xml.writeAttribute("transform", "rotate(-90 " + centre + ")");
        }
        xml.writeAttribute("font-family", Typeface.FAMILIES);
        xml.writeAttribute("font-size", Hundredths.of(words.size()));
        xml.writeAttribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
        xml.writeAttribute("textLength", Hundredths.of(Typesetting.widthOf(words.text(), words.size())));
        xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        xml.writeAttribute("xml:space", "preserve");
        writeColor("fill", words.color());
        double drop = 0;
        for (RichText.Run run : words.text().runs()) {
            double wanted = Typesetting.drop(run.level()) * words.size();
            write(run, wanted - drop, words.size());
            drop = wanted;
        }
        xml.writeEndElement();
    }

    private void write(RichText.Run run, double lower, double size) throws XMLStreamException {
        boolean plain = !run.italic() && run.level() == RichText.Level.LINE && lower == 0;
        if (plain) {
            xml.writeCharacters(run.text());
            return;
        }
        xml.writeStartElement("tspan");
        if (lower != 0) {
            xml.writeAttribute("dy", Hundredths.of(lower));
        }
        if (run.italic()) {
            xml.writeAttribute("font-style", "italic");
        }
        if (run.level() != RichText.Level.LINE) {
            xml.writeAttribute("font-size", Hundredths.of(size * Typesetting.scale(run.level())));
        }
        xml.writeCharacters(run.text());
        xml.writeEndElement();
    }

    private void writeColor(String attribute, Color color) throws XMLStreamException {
        xml.writeAttribute(attribute, String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF));
        if (color.getAlpha() < 255) {
            xml.writeAttribute(attribute + "-opacity", Hundredths.of(color.getAlpha() / 255.0));
        }
    }

    private static String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(points);
            data.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int k = 0; k < numbers; k++) {
                data.append(k == 0 ? "" : " ").append(Hundredths.of(points[k]));
            }
        }
        return data.toString();
    }
}
