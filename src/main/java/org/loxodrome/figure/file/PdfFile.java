package org.loxodrome.figure.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;

/**
 * Writes a drawing as a PDF of one page: lines and areas as paths, texts as texts in the embedded fonts of the figure, so that
 * they can be searched and copied.
 */
public final class PdfFile {

    private PdfFile() {}

    /** Writes the drawing; leaves the stream open. The same drawing gives the same bytes. */
    public static void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            document.setDocumentInformation(information(provenance));
            PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PdfMarks marks = new PdfMarks(content, new PdfFonts(document));
                marks.page(drawing);
                for (Layer layer : drawing.layers()) {
                    marks.layer(layer);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // PDFBox closes what it writes to
            document.save(bytes);
            bytes.writeTo(out);
        }
    }

    private static PDDocumentInformation information(Provenance provenance) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(provenance.title());
        information.setCreator(Provenance.software());
        provenance.details().forEach(information::setCustomMetadataValue);
        return information;
    }
}
