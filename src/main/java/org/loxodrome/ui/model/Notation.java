package org.loxodrome.ui.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as the program writes them: a true minus sign, powers of ten raised, thousands apart. */
public final class Notation {

    /** Stands where there is no number. */
    public static final String NONE = "–";

    private static final double LN10 = Math.log(10);
    private static final int LONGEST_MANTISSA = 17;
    private static final double LONGEST_EXPONENT = 1e9;
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char RAISED_POINT = '\u02D9';
    private static final char NARROW_SPACE = '\u202F';
    private static final int GROUP = 3;

    private Notation() {}

    /** A scale such as α or μ, shortest form to three digits: {@code 0.3}, {@code 1}, {@code 10⁴}, {@code 2.37·10⁵}. */
    public static String scale(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        int exponent = exponentOf(value, 2);
        if (exponent >= -2 && exponent <= 3) {
            return withoutZeros(fixed(value, Math.max(0, 2 - exponent)));
        }
        String mantissa = withoutZeros(fixed(value / Math.pow(10, exponent), 2));
        return mantissa.equals("1") ? power(exponent) : mantissa + "·" + power(exponent);
    }

    /** As one would type it, with all its digits: {@code 0.3}, {@code 10^4}, {@code 2.37e5}. */
    public static String typed(double value) {
        int exponent = exponentOf(value, LONGEST_MANTISSA);
        if (exponent >= -3 && exponent <= 3) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        BigDecimal mantissa =
                BigDecimal.valueOf(value).scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return mantissa.compareTo(BigDecimal.ONE) == 0 ? "10^" + exponent : mantissa.toPlainString() + "e" + exponent;
    }

    /** Four significant digits, always as many: {@code 0.7642}, {@code 1.000·10⁷}; {@link #NONE} for NaN. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (value == 0) {
            return "0";
        }
        int exponent = exponentOf(value, 3);
        if (exponent >= -2 && exponent <= 3) {
            return fixed(value, 3 - exponent);
        }
        return fixed(value / Math.pow(10, exponent), 3) + "·" + power(exponent);
    }

    /** A logarithm: three decimals, or whole with its thousands apart where it is large; {@link #NONE} unless finite. */
    public static String logarithm(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NONE;
        }
        if (Math.abs(value) < 1000) {
            return fixed(value, 3);
        }
        return Math.abs(value) < LONGEST_EXPONENT ? grouped(Math.round(value)) : number(value);
    }

    /** The loss ε = e^{−γ̃} of an accuracy γ̃, as a decimal number where it is not small, else as {@code 10⁻⁴³⁴ ²⁹⁴}. */
    public static String loss(double accuracy) {
        double exponent = accuracy / LN10;
        if (exponent < 3) {
            return fixed(Math.exp(-accuracy), 4);
        }
        if (exponent < 1000) {
            return "10" + raised(fixed(-exponent, 1));
        }
        return exponent < LONGEST_EXPONENT
                ? "10" + raised(grouped(-Math.round(exponent)))
                : "10^(−" + number(exponent) + ")";
    }

    /** 10 to a whole power, raised: {@code 10⁻²}; 1 and 10 as such. */
    public static String power(int exponent) {
        return exponent == 0 ? "1" : exponent == 1 ? "10" : "10" + raised(minus(Integer.toString(exponent)));
    }

    /** The exponent of a number's first digit once it is rounded to so many decimals of its mantissa. */
    private static int exponentOf(double value, int decimals) {
        if (value == 0) {
            return 0;
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        double mantissa = Math.abs(value) / Math.pow(10, exponent);
        return mantissa >= 10 - 0.5 * Math.pow(10, -decimals) ? exponent + 1 : exponent;
    }

    private static String fixed(double value, int decimals) {
        return minus(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    private static String withoutZeros(String number) {
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }

    private static String grouped(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            text.insert(i, NARROW_SPACE);
        }
        return value < 0 ? "−" + text : text.toString();
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String raised(String number) {
        return number.codePoints()
                .mapToObj(c -> String.valueOf(raised((char) c)))
                .collect(Collectors.joining());
    }

    private static char raised(char c) {
        return switch (c) {
            case '−' -> '⁻';
            case '.' -> RAISED_POINT;
            case NARROW_SPACE -> NARROW_SPACE;
            default -> RAISED_DIGITS.charAt(c - '0');
        };
    }
}
