package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {

    private static final Rectangle2D CLIP = new Rectangle2D.Double(10, 10, 80, 40);
    private static final Mark LINE =
            new Mark.Line(new Line2D.Double(0, 1.239, 100, -0.001), new Pen(1.5, 4, 2), new Color(0x123456));
    private static final Mark AREA = new Mark.Area(CLIP, new Color(10, 20, 30, 128));
    private static final Mark WORDS =
            new Mark.Words(RichText.of("Q_μ < 1 & 10^4"), 50, 20, Mark.Anchor.MIDDLE, 10, Color.BLACK);

    @Test
    void aLayerIsAGroupWithClassIdTitleAndClip() throws Exception {
        Document svg = parsed(
                Color.WHITE,
                new Layer("trajectory", "trajectory-1", "α = 10⁴", CLIP, List.of(LINE)),
                new Layer("trajectory", "trajectory-2", "", CLIP, List.of(LINE, AREA)),
                Layer.of("axes", List.of(LINE)));
        Element first = group(svg, "trajectory-1");
        assertEquals("trajectory", first.getAttribute("class"));
        assertEquals("α = 10⁴", children(first, "title").get(0).getTextContent());
        String clip = first.getAttribute("clip-path").replaceAll("url\\(#(.*)\\)", "$1");
        assertEquals(clip, children(svg.getDocumentElement(), "clipPath").get(0).getAttribute("id"));
        assertEquals(1, children(svg.getDocumentElement(), "clipPath").size(), "one clip path for equal rectangles");
        assertEquals(2, children(group(svg, "trajectory-2"), "path").size());
        assertFalse(group(svg, "axes").hasAttribute("clip-path"));
    }

    @Test
    void theSizeIsTrueOnPaper() throws Exception {
        Element svg = parsed(Color.WHITE).getDocumentElement();
        assertEquals("70.56mm", svg.getAttribute("width"));
        assertEquals("35.28mm", svg.getAttribute("height"));
        assertEquals("0 0 200 100", svg.getAttribute("viewBox"));
    }

    @Test
    void linesHaveTheirPen() throws Exception {
        Element path = children(
                        parsed(Color.WHITE, Layer.of("axes", List.of(LINE))).getDocumentElement(), "path")
                .get(0);
        assertEquals("M0 1.24L100 0", path.getAttribute("d"));
        assertEquals("#123456", path.getAttribute("stroke"));
        assertEquals("1.5", path.getAttribute("stroke-width"));
        assertEquals("4 2", path.getAttribute("stroke-dasharray"));
        assertEquals("none", path.getAttribute("fill"));
    }

    @Test
    void textIsTextWithSubscriptsAndAFontToFallBackOn() throws Exception {
        Element text = children(
                        parsed(Color.WHITE, Layer.of("labels", List.of(WORDS))).getDocumentElement(), "text")
                .get(0);
        assertEquals("Qμ < 1 & 104", text.getTextContent());
        assertEquals("middle", text.getAttribute("text-anchor"));
        assertTrue(text.getAttribute("font-family").matches("Lato, .*sans-serif"));
        double width = Typesetting.widthOf(((Mark.Words) WORDS).text(), 10);
        assertEquals(width, Double.parseDouble(text.getAttribute("textLength")), 0.01);
        List<Element> spans = children(text, "tspan");
        assertEquals("italic", spans.get(0).getAttribute("font-style"));
        double drop = 0;
        for (Element span : spans) {
            drop += span.hasAttribute("dy") ? Double.parseDouble(span.getAttribute("dy")) : 0;
        }
        assertEquals(-3.6, drop, 1e-9, "the text ends in a superscript, after the subscript came back to the line");
    }

    @Test
    void translucentAndTransparentColoursAreKept() throws Exception {
        Element page = parsed(Color.WHITE, Layer.of("region", List.of(AREA))).getDocumentElement();
        assertEquals("0.5", children(page, "path").get(0).getAttribute("fill-opacity"));
        assertEquals(1, backgrounds(page));
        assertEquals(0, backgrounds(parsed(new Color(0, 0, 0, 0)).getDocumentElement()));
    }

    @Test
    void theFileSaysWhereItComesFrom() throws Exception {
        Element svg = parsed(Color.WHITE).getDocumentElement();
        assertEquals("Size & “scale” α", children(svg, "title").get(0).getTextContent());
        Element metadata = children(svg, "metadata").get(0);
        Map<String, String> said = new HashMap<>();
        NodeList entries = metadata.getElementsByTagNameNS("urn:org.loxodrome:provenance", "*");
        for (int i = 1; i < entries.getLength(); i++) {
            said.put(entries.item(i).getLocalName(), entries.item(i).getTextContent());
        }
        assertEquals("loxodrome figure 3b --out b.pdf", said.get("command"));
        assertEquals("stable", said.get("data-set"));
        assertEquals("0.1, 10, inf", said.get("alpha"));
        assertEquals(6, said.size(), said.toString());
    }

    private static int backgrounds(Element page) {
        return (int) children(page, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("background"))
                .count();
    }

    private static Document parsed(Color background, Layer... layers) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgFile.write(new Drawing(200, 100, background, List.of(layers)), Samples.PROVENANCE, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Element group(Document svg, String id) {
        return children(svg.getDocumentElement(), "g").stream()
                .filter(group -> group.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
