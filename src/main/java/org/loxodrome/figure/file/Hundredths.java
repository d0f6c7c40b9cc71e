package org.loxodrome.figure.file;

/** Numbers in SVG and TikZ: two decimals, a hundredth of a point, and none that are not needed. */
final class Hundredths {

    private Hundredths() {}

    static String of(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + whole + "." + decimals;
    }
}
