package org.loxodrome.session;

import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.panel.PanelFigure;

/**
 * A figure of Moroshko et al. (2020) that is an azimuth–pitch panel.
 *
 * @param scene what it shows
 */
record PanelOfPaper(PaperScene scene) implements PaperFigure {

    @Override
    public String name() {
        return scene.name();
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        return PanelFigure.of(scene.picture(order), order.theme(), order.width(), order.width())
                .withFontSize(order.fontSize())
                .withTexts(scene.title(), scene.caption(""))
                .natural();
    }

    @Override
    public Provenance provenance(String command) {
        return scene.provenance(command);
    }
}
