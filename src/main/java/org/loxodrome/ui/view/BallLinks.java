package org.loxodrome.ui.view;

import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.ball.BallView;

/** Lets the view of a norm's ball follow the model. */
final class BallLinks {

    private final BallView view;
    private final Texts texts;
    private final WorkbenchModel model;
    private String seen = "";
    private List<BallPicture.Facet> facets = List.of();

    private BallLinks(BallView view, Texts texts, WorkbenchModel model) {
        this.view = view;
        this.texts = texts;
        this.model = model;
    }

    /** Lets a view follow a model from now on. */
    static void attach(BallView view, Texts texts, WorkbenchModel model) {
        view.setId("ball");
        model.timeline().heldProperty().subscribe(view::setHeld);
        model.themeProperty().subscribe(view::setTheme);
        model.teaching().typeScale().subscribe(scale -> view.setScale(scale.doubleValue()));
        model.scene().ball().subscribe(new BallLinks(view, texts, model)::show);
    }

    /** A ball of other data is faced; it need not come with their picture. */
    private void show(Optional<BallPicture> picture) {
        view.setPicture(picture);
        List<BallPicture.Facet> now = picture.map(BallPicture::facets).orElse(List.of());
        if (!now.isEmpty() && !now.equals(facets)) {
            facets = now;
            String name = model.dataset().get().name();
            if (!ViewPair.isSame(seen, name, texts)) {
                view.face();
            }
            seen = name;
        }
    }
}
