package org.loxodrome.ui.view.sphere;

import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.loxodrome.ui.view.space.PartedImage;

/** Images of which every part is drawn at once. */
final class Parts {

    private Parts() {}

    static BufferedImage drawn(PartedImage image) {
        for (int i = 0; i < image.parts(); i++) {
            image.draw(i);
        }
        return image.whole();
    }

    static Image shown(PartedImage image) {
        return SwingFXUtils.toFXImage(drawn(image), null);
    }
}
