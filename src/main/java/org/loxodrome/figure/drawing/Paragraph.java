package org.loxodrome.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines between words. */
public final class Paragraph {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Paragraph() {}

    /** As many words in each line as fit; a word that is too long has a line of its own. No lines for an empty text. */
    public static List<RichText> lines(String text, double size, double width) {
        List<RichText> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACE.splitAsStream(text.strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Typesetting.widthOf(RichText.of(longer), size) > width) {
                lines.add(RichText.of(line));
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(RichText.of(line));
        }
        return lines;
    }
}
