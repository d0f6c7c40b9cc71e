package org.loxodrome.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with italic variables, subscripts and superscripts.
 *
 * <p>Written as in TeX: {@code Q_μ}, {@code ℓ_{2/D}}, {@code 10^4}. A letter that stands alone is a variable and becomes
 * italic (μ, D, w), except the words "a", "A" and "I", the sign ℓ and a letter in parentheses, as in Figure 4(b).
 *
 * @param runs pieces of one style, in the order of reading
 */
public record RichText(List<Run> runs) {

    /** Where a piece of text stands. */
    public enum Level {
        LINE,
        SUBSCRIPT,
        SUPERSCRIPT
    }

    /**
     * A piece of text in one style.
     *
     * @param text at least one character
     * @param italic whether it is a variable
     * @param level on the line, below or above
     */
    public record Run(String text, boolean italic, Level level) {}

    private static final String NOT_VARIABLES = "aAIℓ";

    /** Copies the list. */
    public RichText {
        runs = List.copyOf(runs);
    }

    /** Reads a text with {@code _} and {@code ^}; a closing brace that is missing is taken to be at the end. */
    public static RichText of(String source) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < source.length(); i++) {
            char sign = source.charAt(i);
            if ((sign == '_' || sign == '^') && i + 1 < source.length()) {
                addStyled(runs, source.substring(from, i), Level.LINE);
                int end = endOfGroup(source, i + 1);
                addStyled(runs, group(source, i + 1, end), sign == '_' ? Level.SUBSCRIPT : Level.SUPERSCRIPT);
                from = end;
                i = end - 1;
            }
        }
        addStyled(runs, source.substring(from), Level.LINE);
        return new RichText(runs);
    }

    /** The characters without style. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    private static int endOfGroup(String source, int start) {
        if (source.charAt(start) != '{') {
            return source.offsetByCodePoints(start, 1);
        }
        int close = source.indexOf('}', start);
        return close < 0 ? source.length() : close + 1;
    }

    private static String group(String source, int start, int end) {
        boolean braced = source.charAt(start) == '{';
        boolean closed = braced && source.charAt(end - 1) == '}';
        return source.substring(braced ? start + 1 : start, closed ? end - 1 : end);
    }

    /** Cuts a piece of one level into runs of upright and italic text. */
    private static void addStyled(List<Run> runs, String text, Level level) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isVariable(text, i)) {
                add(runs, text.substring(from, i), false, level);
                add(runs, text.substring(i, i + 1), true, level);
                from = i + 1;
            }
        }
        add(runs, text.substring(from), false, level);
    }

    private static boolean isVariable(String text, int i) {
        char sign = text.charAt(i);
        boolean alone = !isLetterAt(text, i - 1) && !isLetterAt(text, i + 1);
        boolean partOfFigure = text.startsWith("(", i - 1) && text.startsWith(")", i + 1);
        return Character.isLetter(sign) && alone && !partOfFigure && NOT_VARIABLES.indexOf(sign) < 0;
    }

    private static boolean isLetterAt(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static void add(List<Run> runs, String text, boolean italic, Level level) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, italic, level));
        }
    }
}
