package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loxodrome.ui.model.DrawingState.Progress;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.view.space.PartedImage;

/** Fine images, drawn part by part. */
class ImageWritingTest extends ControllerTest {

    /** Draws as many parts as there are pixels. */
    private static final class Pixels implements PartedImage {

        private final BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);
        private boolean empty;

        @Override
        public int parts() {
            return image.getWidth();
        }

        @Override
        public void draw(int part) {
            if (empty) {
                throw new IllegalStateException("The image is empty.");
            }
            image.setRGB(part, 0, 0xFFFFFF);
        }

        @Override
        public BufferedImage whole() {
            return image;
        }
    }

    @Test
    void anImageIsDrawnAPartAFrameAndThenWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sphere.png");
        controller.images().write(file, new Pixels(), 96);
        for (int done = 1; done <= 4; done++) {
            pulse.frame();
            assertEquals(
                    Optional.of(new Progress(done, 4)),
                    model.image().progressProperty().get());
        }
        settle();
        assertEquals(Optional.empty(), model.image().progressProperty().get());
        assertEquals(0xFFFFFFFF, ImageIO.read(file.toFile()).getRGB(3, 0));
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind());
    }

    @Test
    void nothingIsLeftOfAnImageThatIsStopped(@TempDir Path folder) {
        controller.images().write(folder.resolve("drawn.png"), new Pixels(), 96);
        pulse.frame();
        controller.images().stop();
        settle();
        controller.images().write(folder.resolve("written.png"), new Pixels(), 96);
        for (int i = 0; i < 4; i++) {
            pulse.frame();
        }
        controller.images().stop();
        settle();
        assertEquals(Optional.empty(), model.image().progressProperty().get());
        assertEquals(Optional.empty(), model.messageProperty().get());
        assertEquals(0, Optional.ofNullable(folder.toFile().list()).orElseThrow().length);
    }

    @Test
    void anImageThatCannotBeDrawnIsOneSentence(@TempDir Path folder) {
        Pixels image = new Pixels();
        image.empty = true;
        controller.images().write(folder.resolve("sphere.png"), image, 96);
        settle();
        assertEquals(
                "The image is empty.",
                model.messageProperty().get().orElseThrow().text());
        assertEquals(Optional.empty(), model.image().progressProperty().get());
    }
}
