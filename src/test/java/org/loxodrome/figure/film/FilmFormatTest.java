package org.loxodrome.figure.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.containers.mp4.boxes.MetaValue;
import org.jcodec.movtool.MetadataEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.ui.service.ParallelPieces;
import org.loxodrome.work.PieceMaker;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Films are read again by other programs' means: every frame is there, once, in its place, and shows what was drawn. */
class FilmFormatTest {

    private static final int FRAMES = 29; // two whole groups and a part of one
    private static final RunningSquare FILM = new RunningSquare(FRAMES, 25, 640, 90);
    private static final Provenance PROVENANCE = new Provenance(
                    "Square “α”", "loxodrome animate square", "none", 2, List.of(1.0))
            .withExperiment("{\"fan\": [" + "0.25, ".repeat(200) + "1]}"); // longer than a block of GIF
    private static final String COMMENT = PROVENANCE.entries().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining("\n"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"640, 90", "648, 360"})
    void anMp4FilmHasEveryFrame(int width, int height) throws IOException, JCodecException {
        RunningSquare film = new RunningSquare(FRAMES, 25, width, height);
        Path file = folder.resolve("film.mp4");
        FilmFormat.MP4.write(film, PROVENANCE, new ParallelPieces(), file, false);
        try (SeekableByteChannel channel = NIOUtils.readableChannel(file.toFile())) {
            FrameGrab grab = FrameGrab.createFrameGrab(channel);
            DemuxerTrackMeta meta = grab.getVideoTrack().getMeta();
            assertEquals(FRAMES, meta.getTotalFrames());
            assertEquals(FRAMES / 25.0, meta.getTotalDuration(), 1e-9);
            for (int i = 0; i < FRAMES; i++) {
                Picture picture = grab.getNativeFrame();
                assertEquals(width, picture.getCroppedWidth());
                assertEquals(height, picture.getCroppedHeight());
                assertColor(picture, RunningSquare.x(i) + RunningSquare.SIDE / 2, RunningSquare.SQUARE);
                assertColor(picture, RunningSquare.x(i) + RunningSquare.SIDE * 2, RunningSquare.PAPER);
                assertColor(picture, RunningSquare.x(i) + RunningSquare.SIDE + 2, RunningSquare.PAPER);
            }
            assertEquals(null, grab.getNativeFrame());
        }
    }

    /** The samples of BT.709 in the range of studios, from the standard's formulas. */
    private static void assertColor(Picture picture, int x, Color color) {
        int y = RunningSquare.SIDE + RunningSquare.SIDE / 2;
        double luma = 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
        int chroma = y / 2 * picture.getPlaneWidth(1) + x / 2;
        assertEquals(16 + luma * 219 / 255, picture.getPlaneData(0)[y * picture.getPlaneWidth(0) + x] + 128, 2.5, "Y");
        assertEquals(
                128 + (color.getBlue() - luma) / 1.8556 * 224 / 255, picture.getPlaneData(1)[chroma] + 128, 2.5, "Cb");
        assertEquals(
                128 + (color.getRed() - luma) / 1.5748 * 224 / 255, picture.getPlaneData(2)[chroma] + 128, 2.5, "Cr");
    }

    @Test
    void aGifFilmHasEveryFrame() throws IOException {
        Path file = folder.resolve("film.gif");
        FilmFormat.GIF.write(FILM, PROVENANCE, new ParallelPieces(), file, false);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(FRAMES, reader.getNumImages(true));
            BufferedImage shown = new BufferedImage(640, 90, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < FRAMES; i++) { // each lets through what is not new
                assertFalse(hasOwnColors(reader.getImageMetadata(i)), "a palette of its own makes a frame flicker");
                shown.createGraphics().drawImage(reader.read(i), 0, 0, null);
                assertEquals(RunningSquare.SQUARE.getRGB(), shown.getRGB(RunningSquare.x(i) + 8, 24));
                assertEquals(RunningSquare.PAPER.getRGB(), shown.getRGB(RunningSquare.x(i) + 24, 24));
                assertEquals(RunningSquare.PAPER.getRGB(), shown.getRGB((RunningSquare.x(i) + 632) % 640, 24));
            }
        }
    }

    private static boolean hasOwnColors(IIOMetadata metadata) {
        Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        return root.getElementsByTagName("LocalColorTable").getLength() > 0;
    }

    @Test
    void aFilmIsAFolderOfNumberedImages() throws IOException {
        Path target = folder.resolve("film");
        FilmFormat.PNG.write(FILM, PROVENANCE, new ParallelPieces(), target, false);
        assertEquals(FRAMES, names(target).size());
        for (int i = 0; i < FRAMES; i++) {
            BufferedImage image = ImageIO.read(
                    target.resolve(String.format("frame-%04d.png", i + 1)).toFile());
            assertEquals(640, image.getWidth());
            assertEquals(RunningSquare.SQUARE.getRGB(), image.getRGB(RunningSquare.x(i) + 8, 24));
        }
    }

    @Test
    void anMp4FilmSaysWhereItComesFromInItsComment() throws IOException {
        MetaValue comment = MetadataEditor.createFrom(written(FilmFormat.MP4).toFile())
                .getItunesMeta()
                .get(0xA9636D74);
        assertEquals(COMMENT, Optional.ofNullable(comment).orElseThrow().getString());
    }

    @Test
    void aGifFilmSaysWhereItComesFromInItsComment() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(written(FilmFormat.GIF).toFile())) {
            reader.setInput(in);
            byte[] comment = attribute(reader.getImageMetadata(0), "CommentExtension", "value")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(COMMENT, new String(comment, StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyImageOfASequenceSaysWhereItComesFrom() throws IOException {
        Path file = written(FilmFormat.PNG).resolve("frame-0002.png");
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            Map<String, String> texts = texts(reader.getImageMetadata(0));
            PROVENANCE.entries().forEach((name, text) -> assertEquals(text, texts.get(name)));
        }
    }

    private Path written(FilmFormat format) throws IOException {
        Path target = folder.resolve("film");
        format.write(new RunningSquare(2, 25, 64, 64), PROVENANCE, PieceMaker.IN_TURN, target, false);
        return target;
    }

    private static String attribute(IIOMetadata metadata, String element, String name) {
        Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        return ((Element) root.getElementsByTagName(element).item(0)).getAttribute(name);
    }

    /** Texts by their names, in whichever of the two forms a PNG image has for them. */
    private static Map<String, String> texts(IIOMetadata metadata) {
        Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        Map<String, String> texts = new HashMap<>();
        for (String form : List.of("tEXtEntry", "iTXtEntry")) {
            NodeList entries = root.getElementsByTagName(form);
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                texts.put(
                        entry.getAttribute("keyword"), entry.getAttribute(form.equals("tEXtEntry") ? "value" : "text"));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(FilmFormat.class)
    void nothingIsLeftOfACancelledFilm(FilmFormat format) throws IOException {
        List<Integer> drawn = new ArrayList<>();
        Film film = new WatchedFilm(FILM, () -> drawn.size() == 20, drawn::add);
        Path target = folder.resolve("film");
        assertThrows(
                CancellationException.class, () -> format.write(film, PROVENANCE, new ParallelPieces(), target, false));
        assertEquals(Set.of(), names(folder));
        assertTrue(drawn.size() >= 20 && drawn.size() < FRAMES, () -> drawn.toString());
    }

    @ParameterizedTest
    @EnumSource(FilmFormat.class)
    void whatIsThereIsReplacedOnlyIfThatIsWanted(FilmFormat format) throws IOException {
        Path target = folder.resolve("film");
        format.write(new RunningSquare(5, 25, 64, 64), PROVENANCE, PieceMaker.IN_TURN, target, false);
        Film other = new RunningSquare(3, 25, 64, 64);
        FileWriteException refused = assertThrows(
                FileWriteException.class, () -> format.write(other, PROVENANCE, PieceMaker.IN_TURN, target, false));
        assertTrue(String.valueOf(refused.getMessage()).contains("already there"), refused::getMessage);
        format.write(other, PROVENANCE, PieceMaker.IN_TURN, target, true);
        assertEquals(Set.of("film"), names(folder));
        if (format == FilmFormat.PNG) {
            assertEquals(Set.of("frame-0001.png", "frame-0002.png", "frame-0003.png"), names(target));
        }
    }

    @Test
    void foreignFilesInAFolderStay() throws IOException {
        Path target = Files.createDirectory(folder.resolve("film"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        FilmFormat.PNG.write(new RunningSquare(2, 25, 64, 64), PROVENANCE, PieceMaker.IN_TURN, target, true);
        assertEquals(Set.of("notes.txt", "frame-0001.png", "frame-0002.png"), names(target));
    }

    @Test
    void theNameSaysTheFormat() {
        assertEquals(Optional.of(FilmFormat.MP4), FilmFormat.of(Path.of("a.b", "film.MP4")));
        assertEquals(Optional.of(FilmFormat.GIF), FilmFormat.of(Path.of("film.gif")));
        assertEquals(Optional.of(FilmFormat.PNG), FilmFormat.of(Path.of("a.b", "film")));
        assertEquals(Optional.empty(), FilmFormat.of(Path.of("film.avi")));
        assertFalse(FilmFormat.of(Path.of("film.")).isPresent());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }
}
