package org.loxodrome.figure.file;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;

/**
 * Writes a drawing as SVG 1.1: a group with class and id for each layer, texts as texts, clip paths. Lengths are points, so a
 * figure has its true size on paper.
 */
public final class SvgFile {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String PROVENANCE = "urn:org.loxodrome:provenance";
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private SvgFile() {}

    /** Writes the drawing in UTF-8; leaves the stream open. */
    public static void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            write(drawing, provenance, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e);
        }
    }

    private static void write(Drawing drawing, Provenance provenance, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.1");
        xml.writeAttribute("width", Hundredths.of(drawing.width() * MILLIMETRES_PER_POINT) + "mm");
        xml.writeAttribute("height", Hundredths.of(drawing.height() * MILLIMETRES_PER_POINT) + "mm");
        xml.writeAttribute("viewBox", "0 0 " + Hundredths.of(drawing.width()) + " " + Hundredths.of(drawing.height()));
        writeText(xml, "title", provenance.title());
        write(provenance, xml);
        Map<Rectangle2D, String> clips = writeClips(drawing, xml);
        SvgMarks marks = new SvgMarks(xml);
        marks.background(drawing);
        for (Layer layer : drawing.layers()) {
            write(layer, clips, marks, xml);
        }
        xml.writeEndElement();
    }

    private static void write(Provenance provenance, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("metadata");
        xml.writeStartElement("provenance");
        xml.writeDefaultNamespace(PROVENANCE);
        for (Map.Entry<String, String> entry : provenance.entries().entrySet()) {
            writeText(xml, entry.getKey().toLowerCase(Locale.ROOT).replace(' ', '-'), entry.getValue());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void writeText(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static Map<Rectangle2D, String> writeClips(Drawing drawing, XMLStreamWriter xml) throws XMLStreamException {
        Map<Rectangle2D, String> clips = new LinkedHashMap<>();
        for (Layer layer : drawing.layers()) {
            if (layer.clip() != null) {
                clips.putIfAbsent(layer.clip(), "clip-" + (clips.size() + 1));
            }
        }
        xml.writeStartElement("defs");
        for (Map.Entry<Rectangle2D, String> clip : clips.entrySet()) {
            xml.writeStartElement("clipPath");
            xml.writeAttribute("id", clip.getValue());
            SvgMarks.writeRectangle(xml, clip.getKey());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        return clips;
    }

    private static void write(Layer layer, Map<Rectangle2D, String> clips, SvgMarks marks, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("g");
        xml.writeAttribute("class", layer.kind());
        xml.writeAttribute("id", layer.id());
        if (layer.clip() != null) {
            xml.writeAttribute("clip-path", "url(#" + clips.get(layer.clip()) + ")");
        }
        if (!layer.title().isEmpty()) {
            writeText(xml, "title", layer.title());
        }
        marks.write(layer.marks());
        xml.writeEndElement();
    }
}
