package org.loxodrome.figure.file;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.drawing.RichText;

/** A text of a figure in LaTeX: what is mathematics, such as {@code μ = 10⁻⁵}, in math mode and the rest as it reads. */
final class TexText {

    /** Whether a piece has to be mathematics, has to be text, or can be either. */
    private enum Mode {
        TEXT,
        MATH,
        EITHER
    }

    /** The smallest piece. */
    private record Piece(Mode mode, String tex) {}

    /** Follows the letter that it is above, as in γ̃. */
    private static final int COMBINING_TILDE = 0x303;

    private static final String NEVER_AT_AN_END = " .,;:-/";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder script = new StringBuilder();
    private RichText.Level level = RichText.Level.LINE;

    private TexText() {}

    static String of(RichText text) {
        TexText result = new TexText();
        for (RichText.Run run : text.runs()) {
            run.text().codePoints().forEach(sign -> result.add(sign, run));
        }
        result.endScript();
        return result.joined();
    }

    /** A sign in its level: {@code ⁵} is a 5 above the line, as in {@code ^5}. */
    private void add(int sign, RichText.Run run) {
        boolean onLine = run.level() == RichText.Level.LINE;
        RichText.Level wanted = onLine ? TexSigns.levelOf(sign) : run.level();
        int plain = onLine ? TexSigns.onLine(sign) : sign;
        if (wanted != level) {
            endScript();
            level = wanted;
        }
        if (plain == COMBINING_TILDE && level == RichText.Level.LINE && !pieces.isEmpty()) {
            Piece below = pieces.remove(pieces.size() - 1);
            pieces.add(new Piece(Mode.MATH, "\\tilde{" + below.tex() + "}"));
            return;
        }
        Piece piece = piece(plain, run.italic());
        if (level == RichText.Level.LINE) {
            pieces.add(piece);
        } else {
            boolean word = piece.mode() == Mode.TEXT && Character.isLetter(plain);
            script.append(word ? "\\mathrm{" + piece.tex() + "}" : piece.tex());
        }
    }

    private void endScript() {
        if (!script.isEmpty()) {
            String mark = level == RichText.Level.SUBSCRIPT ? "_{" : "^{";
            pieces.add(new Piece(Mode.MATH, mark + script + "}"));
            script.setLength(0);
        }
    }

    private static Piece piece(int sign, boolean italic) {
        String math = TexSigns.math(sign);
        String text = TexSigns.text(sign);
        if (!math.isEmpty()) {
            return new Piece(Mode.MATH, math);
        }
        if (italic) {
            return new Piece(Mode.MATH, text);
        }
        return new Piece(TexSigns.isEither(sign) ? Mode.EITHER : Mode.TEXT, text);
    }

    private String joined() {
        StringBuilder tex = new StringBuilder();
        int i = 0;
        while (i < pieces.size()) {
            int from = i;
            while (i < pieces.size() && pieces.get(i).mode() != Mode.TEXT) {
                i++;
            }
            addFormula(tex, from, i);
            if (i < pieces.size()) {
                tex.append(pieces.get(i++).tex());
            }
        }
        return tex.toString();
    }

    /** The pieces that need not be text: those from the first to the last with mathematics in them are a formula. */
    private void addFormula(StringBuilder tex, int from, int to) {
        int first = from;
        while (first < to && isOutside(first, ")")) {
            first++;
        }
        int last = to;
        while (last > first && isOutside(last - 1, "(")) {
            last--;
        }
        boolean math = pieces.subList(first, last).stream().anyMatch(piece -> piece.mode() == Mode.MATH);
        addText(tex, from, math ? first : to);
        if (math) {
            tex.append('$');
            for (int i = first; i < last; i++) {
                tex.append(
                        pieces.get(i).tex().equals(" ")
                                ? space(i)
                                : pieces.get(i).tex());
            }
            tex.append('$');
            addText(tex, last, to);
        }
    }

    private boolean isOutside(int i, String bracket) {
        Piece piece = pieces.get(i);
        return piece.mode() == Mode.EITHER && (NEVER_AT_AN_END + bracket).contains(piece.tex());
    }

    private void addText(StringBuilder tex, int from, int to) {
        pieces.subList(from, to).forEach(piece -> tex.append(piece.tex()));
    }

    /** Around relations LaTeX knows the space; elsewhere it must be told. */
    private String space(int i) {
        return TexSigns.isRelation(pieces.get(i - 1).tex())
                        || TexSigns.isRelation(pieces.get(i + 1).tex())
                ? " "
                : "\\ ";
    }
}
