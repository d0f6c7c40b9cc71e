package org.loxodrome.figure.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.work.PieceMaker;

/** Writes a film as an animated GIF image. Of each frame only the pixels are written that are not as in the frame before. */
final class GifFile {

    private static final String GIF_METADATA = "javax_imageio_gif_image_1.0";
    private static final int SAMPLES = 6;
    private static final double POINT_A_PIXEL = 72;

    private final Film film;
    private final Provenance provenance;
    private final GifPalette palette;
    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private byte[] before = {};
    private int frame;

    private GifFile(Film film, Provenance provenance) throws IOException {
        this.film = film;
        this.provenance = provenance;
        List<BufferedImage> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            samples.add(image(film, i * (film.frames() - 1) / (SAMPLES - 1)));
        }
        this.palette = GifPalette.of(samples);
    }

    /** Writes a film; leaves the stream open. */
    static void write(Film film, Provenance provenance, PieceMaker pieces, OutputStream out) throws IOException {
        new GifFile(film, provenance).write(pieces, out);
    }

    private void write(PieceMaker pieces, OutputStream out) throws IOException {
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            pieces.make(film.frames(), i -> palette.indexed(image(film, i)), image -> {
                add(image);
                stream.flushBefore(stream.getStreamPosition());
                handOver(out);
            });
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        handOver(out);
    }

    /** Through memory: ImageIO forgets why a stream did not take any more. */
    private void handOver(OutputStream out) throws IOException {
        bytes.writeTo(out);
        bytes.reset();
    }

    private void add(BufferedImage image) throws IOException {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] shown = pixels.clone();
        for (int i = 0; i < before.length; i++) {
            if (pixels[i] == before[i]) {
                pixels[i] = palette.clear();
            }
        }
        before = shown;
        writer.writeToSequence(new IIOImage(image, null, metadata(image)), null);
        frame++;
    }

    private IIOMetadata metadata(BufferedImage image) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        IIOMetadataNode root = new IIOMetadataNode(GIF_METADATA);
        IIOMetadataNode control = node(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", Integer.toString(palette.clear() & 0xFF));
        control.setAttribute("delayTime", Long.toString(hundredths(frame + 1) - hundredths(frame)));
        if (frame == 0) {
            IIOMetadataNode again = node(node(root, "ApplicationExtensions"), "ApplicationExtension");
            again.setAttribute("applicationID", "NETSCAPE");
            again.setAttribute("authenticationCode", "2.0");
            again.setUserObject(new byte[] {1, 0, 0});
            node(node(root, "CommentExtensions"), "CommentExtension").setAttribute("value", comment());
        }
        metadata.mergeTree(GIF_METADATA, root);
        return metadata;
    }

    /** When a frame is due: delays are whole hundredths of a second, but do not add up to a wrong speed. */
    private long hundredths(int index) {
        return Math.round(100.0 * index / film.framesPerSecond());
    }

    /** The bytes of UTF-8, which the writer takes for letters of their own. */
    private String comment() {
        String text = provenance.entries().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static IIOMetadataNode node(IIOMetadataNode parent, String name) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        parent.appendChild(node);
        return node;
    }

    private static BufferedImage image(Film film, int index) {
        return PngFile.image(film.frame(index), POINT_A_PIXEL);
    }
}
