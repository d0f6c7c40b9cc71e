package org.loxodrome.figure.sphere;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;

/**
 * A sphere that is drawn many times with other curves and markers, or from another side, while its legend stays where it is, and
 * the labels of its markers if there are any.
 */
public final class SteadySphere {

    private static final Set<String> LABELS = Set.of("labels", "hidden-labels");

    private final SphereFigure figure;
    private final SphereLayout layout;
    private final List<Layer> steady = new ArrayList<>();

    /**
     * A steady sphere.
     *
     * @param figure its first picture decides on all that stays
     * @param labelled whether its markers have labels
     */
    public SteadySphere(SphereFigure figure, boolean labelled) {
        this.figure = figure;
        this.layout = SphereLayout.of(figure);
        layers(figure.picture(), figure.outlook()).stream()
                .filter(layer -> labelled && isLabels(layer))
                .forEach(steady::add);
        steady.addAll(layout.scale(figure));
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
        layers.removeIf(SteadySphere::isLabels);
        layers.addAll(steady);
        return new Drawing(figure.width(), figure.height(), figure.theme().background(), layers);
    }

    private static boolean isLabels(Layer layer) {
        return LABELS.contains(layer.kind());
    }

    private List<Layer> layers(Picture picture, Outlook outlook) {
        Orthographic projection = new Orthographic(outlook, layout.area());
        return new SphereLayers(picture, projection, layout.area(), figure.theme(), figure.fontSize(), figure.tint())
                .all(List.of());
    }
}
