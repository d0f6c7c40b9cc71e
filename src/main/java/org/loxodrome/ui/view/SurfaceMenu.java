package org.loxodrome.ui.view;

import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.loxodrome.figure.Surface;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What the colour of the sphere shows. */
final class SurfaceMenu extends Menu {

    /** A menu that follows the model. */
    SurfaceMenu(Texts texts, WorkbenchModel model, ViewActions actions) {
        super(texts.of("menu.view.surface"));
        setId("menu-view-surface");
        ToggleGroup group = new ToggleGroup();
        for (Surface surface : Surface.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.of("menu.view.surface." + surface.name()));
            item.setId("surface-" + surface.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            item.setToggleGroup(group);
            item.setOnAction(event -> actions.color(surface));
            model.scene().surface().subscribe(shown -> item.setSelected(shown == surface));
            getItems().add(item);
        }
    }
}
