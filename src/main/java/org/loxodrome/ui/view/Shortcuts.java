package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.loxodrome.ui.model.Texts;

/** All keys and what the mouse does, in groups: those of the menus as the menus have them, and the others. */
final class Shortcuts {

    /** Keys and mouse gestures of one place. */
    record Group(String title, List<Row> rows) {}

    /** A key or gesture and what it does. */
    record Row(String keys, String meaning) {}

    private static final List<String> PLACES =
            List.of("window", "teaching", "sliders", "timeline", "sphere", "panel", "table");
    private static final String SEPARATOR = " \\| ";

    private Shortcuts() {}

    /** The groups of a window with these menus. */
    static List<Group> of(List<Menu> menus, Texts texts) {
        List<Group> groups = new ArrayList<>();
        PLACES.forEach(place -> groups.add(new Group(texts.of("keys." + place + ".title"), rows(place, texts))));
        menus.forEach(
                menu -> groups.add(new Group(plain(menu.getText()), rows(menu).toList())));
        groups.removeIf(group -> group.rows().isEmpty());
        return groups;
    }

    private static Stream<Row> rows(MenuItem item) {
        if (item instanceof Menu menu) {
            return menu.getItems().stream().flatMap(Shortcuts::rows);
        }
        return item.getAccelerator() == null
                ? Stream.empty()
                : Stream.of(new Row(item.getAccelerator().getDisplayText(), plain(item.getText())));
    }

    private static List<Row> rows(String place, Texts texts) {
        return texts.of("keys." + place)
                .lines()
                .map(line -> line.split(SEPARATOR, 2))
                .map(parts -> new Row(parts[0], parts[1]))
                .toList();
    }

    /** Without the sign before the letter that opens it, and without what says that it asks. */
    private static String plain(String menuText) {
        return menuText.replace("_", "").replace(" …", "");
    }
}
