package org.loxodrome.figure.sphere;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;

/**
 * A sphere that is drawn many times with other curves and markers, or from another side, while its legend and the labels of its
 * markers stay where they are.
 */
public final class SteadySphere {

    private static final String LABELS = "labels";

    private final SphereFigure figure;
    private final SphereLayout layout;
    private final List<Layer> steady = new ArrayList<>();

    /**
     * A steady sphere.
     *
     * @param figure its first picture decides on all that stays
     */
    public SteadySphere(SphereFigure figure) {
        this.figure = figure;
        this.layout = SphereLayout.of(figure);
        layers(figure.picture(), figure.outlook()).stream()
                .filter(layer -> layer.kind().equals(LABELS))
                .forEach(steady::add);
        layout.legend()
                .ifPresent(block -> steady.add(Layer.of(
                        "legend",
                        block.at(
                                layout.legendAt().getX(),
                                layout.legendAt().getY(),
                                figure.theme(),
                                figure.fontSize()))));
    }

    /** The sphere with another picture, from another side. */
    public Drawing with(Picture picture, Outlook outlook) {
        List<Layer> layers = new ArrayList<>(layers(picture, outlook));
        layers.removeIf(layer -> layer.kind().equals(LABELS));
        layers.addAll(steady);
        return new Drawing(figure.width(), figure.height(), figure.theme().background(), layers);
    }

    private List<Layer> layers(Picture picture, Outlook outlook) {
        Orthographic projection = new Orthographic(outlook, layout.area());
        return new SphereLayers(picture, projection, layout.area(), figure.theme(), figure.fontSize()).all(List.of());
    }
}
