package org.loxodrome.session;

import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.geometry.Direction;

/**
 * A figure of Moroshko et al. (2020) that is drawn on the sphere, which faces the viewer with the region of separating directions.
 *
 * @param scene what it shows
 */
record SphereOfPaper(PaperScene scene) implements PaperFigure {

    private static final String VIEW = " The axis w_3 points up; what is behind the sphere is dashed.";

    @Override
    public String name() {
        return scene.name();
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        Picture picture = scene.picture(order);
        return SphereFigure.of(picture, Outlook.facing(middle(picture)), order.theme(), order.width(), order.width())
                .withFontSize(order.fontSize())
                .withTexts(scene.title() + ", on the sphere", scene.caption(VIEW))
                .natural();
    }

    @Override
    public Provenance provenance(String command) {
        return scene.provenance(command);
    }

    /** The l2 max-margin direction is the one farthest from the region's borders. */
    private static Direction middle(Picture picture) {
        return picture.markers().stream()
                .filter(marker -> marker.kind() == Marker.Kind.L2)
                .map(Marker::at)
                .findFirst()
                .orElseThrow();
    }
}
