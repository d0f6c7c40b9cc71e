package org.loxodrome.ui.model;

import java.util.Locale;
import java.util.ResourceBundle;

/** The program's texts. */
public final class Texts {

    private static final String BUNDLE = "org.loxodrome.assets.texts.loxodrome";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    /**
     * The text of a key, with {@code %s} and the like replaced.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }
}
