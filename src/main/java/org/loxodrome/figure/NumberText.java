package org.loxodrome.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a scale such as α or μ is written in figures: 0.1, 300, 10⁴, 2.5 × 10⁻⁵, ∞. */
public final class NumberText {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberText() {}

    /** A number in three significant digits; from 10⁴ on and below 10⁻³ with a power of ten. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String sign = value < 0 ? "−" : "";
        if (Double.isInfinite(value)) {
            return sign + "∞";
        }
        BigDecimal rounded =
                BigDecimal.valueOf(Math.abs(value)).round(THREE_DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        boolean plain = rounded.signum() == 0 || (exponent >= -3 && exponent < 4);
        return sign + (plain ? rounded.toPlainString() : withPower(rounded, exponent));
    }

    private static String withPower(BigDecimal value, int exponent) {
        String factor = value.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
        return (factor.equals("1") ? "" : factor + " × ") + "10" + superscript(exponent);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
