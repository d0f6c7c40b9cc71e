package org.loxodrome.ui.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.view.ImageDialog.Fineness;
import org.loxodrome.ui.view.sphere.SphereView;

/** Asks how fine an image of the sphere is to be. */
final class ImageDialog extends ChoiceDialog<Fineness> {

    private static final Insets PADDING = new Insets(14);
    private static final int USUAL_SIDE = 3840;
    private static final List<Integer> FACTORS = List.of(1, 2, 4, 8);

    /**
     * How fine an image is.
     *
     * @param factor pixels of the image per pixel of the screen
     * @param text what the user reads
     */
    record Fineness(int factor, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A dialog in front of a window, for a view of this size on the screen. */
    ImageDialog(Window owner, Texts texts, Dimension2D view) {
        super(usual(texts, view), possible(texts, view).toList());
        InFront.of(owner, this);
        setTitle(texts.of("image.title"));
        setHeaderText(null);
        setGraphic(null);
        setContentText(texts.of("image.question"));
        getDialogPane().lookup(".combo-box").setId("image-fineness");
        if (getDialogPane().getContent() instanceof Region content) {
            content.setPadding(PADDING);
        }
    }

    /** The one whose longer side is about as long as a large screen's. */
    private static Fineness usual(Texts texts, Dimension2D view) {
        double longer = Math.max(view.getWidth(), view.getHeight());
        return possible(texts, view)
                .min((one, two) -> Double.compare(
                        Math.abs(Math.log(one.factor() * longer / USUAL_SIDE)),
                        Math.abs(Math.log(two.factor() * longer / USUAL_SIDE))))
                .orElseGet(() -> fineness(1, texts, view));
    }

    private static Stream<Fineness> possible(Texts texts, Dimension2D view) {
        double pixels = view.getWidth() * view.getHeight();
        return FACTORS.stream()
                .filter(factor -> factor * factor * pixels <= SphereView.LARGEST_IMAGE)
                .map(factor -> fineness(factor, texts, view));
    }

    private static Fineness fineness(int factor, Texts texts, Dimension2D view) {
        return new Fineness(
                factor,
                texts.of(
                        "image.fineness",
                        factor,
                        Math.round(factor * view.getWidth()),
                        Math.round(factor * view.getHeight())));
    }
}
