package org.loxodrome.figure.file;

/** A path in the syntax of TikZ, a few points in each line. */
final class TikzPath implements PathSink {

    private static final int POINTS_IN_LINE = 6;

    private final StringBuilder tex;
    private int points;

    TikzPath(StringBuilder tex) {
        this.tex = tex;
    }

    static void point(StringBuilder tex, double x, double y) {
        tex.append('(')
                .append(Hundredths.of(x))
                .append(',')
                .append(Hundredths.of(y))
                .append(')');
    }

    @Override
    public void moveTo(double x, double y) {
        separate(" ");
        point(tex, x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        separate(" -- ");
        point(tex, x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        separate(" .. controls ");
        point(tex, x1, y1);
        tex.append(" and ");
        point(tex, x2, y2);
        tex.append(" .. ");
        point(tex, x, y);
    }

    @Override
    public void close() {
        tex.append(" -- cycle");
    }

    private void separate(String sign) {
        if (points > 0) {
            tex.append(points % POINTS_IN_LINE == 0 ? "\n" + sign.substring(1) : sign);
        }
        points++;
    }
}
