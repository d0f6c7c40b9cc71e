package org.loxodrome.ui.view;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.loxodrome.ui.model.FigureChoice;
import org.loxodrome.ui.model.Texts;

/** The figures of the paper: charts of the data that are shown, and experiments. */
final class FiguresMenu extends Menu {

    /** A menu of all figures. */
    FiguresMenu(Texts texts, FigureActions actions) {
        super(texts.of("menu.figures"));
        setId("menu-figures");
        boolean chart = true;
        for (FigureChoice choice : FigureChoice.values()) {
            if (chart != choice.preset().isEmpty()) {
                chart = !chart;
                getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(texts.of("figures." + choice));
            item.setId("menu-figures-" + choice.figure());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.open(choice));
            getItems().add(item);
        }
    }
}
