package org.loxodrome.figure.file;

import java.util.Map;
import java.util.Set;
import org.loxodrome.figure.drawing.RichText;

/** How single signs are written in LaTeX. What is not listed is written as it is. */
final class TexSigns {

    private static final String GREEK_LETTERS = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ";
    private static final String[] GREEK_NAMES =
            ("alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon"
                            + " varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega")
                    .split(" ");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₋";
    private static final String ON_LINE = "0123456789−";
    private static final String EITHER = "0123456789 .,;:()+-/=";

    private static final Map<String, String> MATH = Map.ofEntries(
            Map.entry("ℓ", "\\ell "),
            Map.entry("ŵ", "\\hat{w}"),
            Map.entry("∞", "\\infty "),
            Map.entry("×", "\\times "),
            Map.entry("·", "\\cdot "),
            Map.entry("−", "-"),
            Map.entry("±", "\\pm "),
            Map.entry("≤", "\\le "),
            Map.entry("≥", "\\ge "),
            Map.entry("≈", "\\approx "),
            Map.entry("≪", "\\ll "),
            Map.entry("≫", "\\gg "),
            Map.entry("→", "\\to "),
            Map.entry("‖", "\\|"),
            Map.entry("°", "{}^{\\circ}"),
            Map.entry("<", "<"),
            Map.entry(">", ">"),
            Map.entry("|", "|"));

    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("\\", "\\textbackslash{}"),
            Map.entry("{", "\\{"),
            Map.entry("}", "\\}"),
            Map.entry("$", "\\$"),
            Map.entry("&", "\\&"),
            Map.entry("#", "\\#"),
            Map.entry("%", "\\%"),
            Map.entry("_", "\\_"),
            Map.entry("^", "\\textasciicircum{}"),
            Map.entry("~", "\\textasciitilde{}"),
            Map.entry("“", "``"),
            Map.entry("”", "''"),
            Map.entry("‘", "`"),
            Map.entry("’", "'"),
            Map.entry("–", "--"),
            Map.entry("—", "---"),
            Map.entry("…", "\\dots{}"),
            Map.entry("\u00a0", "~"));

    private static final Set<String> RELATIONS = Set.of(
            "=", "+", "-", "<", ">", "\\times ", "\\le ", "\\ge ", "\\approx ", "\\ll ", "\\gg ", "\\to ", "\\pm ");

    private TexSigns() {}

    /** The level that a sign such as ⁵ or ₂ carries in itself. */
    static RichText.Level levelOf(int sign) {
        if (SUPERSCRIPTS.indexOf(sign) >= 0) {
            return RichText.Level.SUPERSCRIPT;
        }
        return SUBSCRIPTS.indexOf(sign) >= 0 ? RichText.Level.SUBSCRIPT : RichText.Level.LINE;
    }

    /** The same sign in full size on the line. */
    static int onLine(int sign) {
        int place = Math.max(SUPERSCRIPTS.indexOf(sign), SUBSCRIPTS.indexOf(sign));
        return place < 0 ? sign : ON_LINE.charAt(place);
    }

    /** A sign that only math mode knows; empty for others. */
    static String math(int sign) {
        int greek = GREEK_LETTERS.indexOf(sign);
        if (greek >= 0) {
            return "\\" + GREEK_NAMES[greek] + " ";
        }
        return MATH.getOrDefault(Character.toString(sign), "");
    }

    /** A sign in a text. */
    static String text(int sign) {
        String plain = Character.toString(sign);
        return TEXT.getOrDefault(plain, plain);
    }

    /** Whether a sign is the same in a text and in a formula. */
    static boolean isEither(int sign) {
        return EITHER.indexOf(sign) >= 0;
    }

    /** Whether LaTeX sets space of its own around a sign. */
    static boolean isRelation(String tex) {
        return RELATIONS.contains(tex);
    }
}
