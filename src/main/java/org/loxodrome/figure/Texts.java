package org.loxodrome.figure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loxodrome.analysis.NormBall;

/** The words that figures bring along, as opposed to those of the picture. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.loxodrome.assets.texts.figure", Locale.ENGLISH);

    private Texts() {}

    /** The horizontal axis of a panel. */
    public static String azimuthAxis() {
        return BUNDLE.getString("axis.azimuth");
    }

    /** The vertical axis of a panel. */
    public static String pitchAxis() {
        return BUNDLE.getString("axis.pitch");
    }

    /** The horizontal axis of a panel in two dimensions. */
    static String angleAxis() {
        return BUNDLE.getString("axis.angle");
    }

    /** The vertical axis of a panel in two dimensions. */
    static String trainingAxis() {
        return BUNDLE.getString("axis.training");
    }

    /** The horizontal axis of a panel of a projection on two coordinates and another one. */
    static String azimuthOf(String first, String second) {
        return MessageFormat.format(BUNDLE.getString("axis.azimuth.of"), first, second);
    }

    /** Its vertical axis. */
    static String pitchOf(String third) {
        return MessageFormat.format(BUNDLE.getString("axis.pitch.of"), third);
    }

    /** The heading above the trajectories in a legend. */
    public static String alphaHeading() {
        return BUNDLE.getString("legend.alpha");
    }

    /** The legend's text for the trajectory of the slider's α. */
    public static String current(String alpha) {
        return MessageFormat.format(BUNDLE.getString("legend.current"), alpha);
    }

    /** What a marker is called in a legend; empty if it needs no entry. */
    public static String nameOf(Marker.Kind kind) {
        return kind == Marker.Kind.HEAD ? "" : BUNDLE.getString("marker." + kind);
    }

    /** What stands beside the marker at the edge that points to a local minimum. */
    public static String outside() {
        return BUNDLE.getString("outside");
    }

    /** What stands beside a marker where there is no legend: its label, or else its name if it is one of the important ones. */
    public static String beside(Marker marker) {
        return marker.label().isEmpty() && isLandmark(marker.kind()) ? nameOf(marker.kind()) : marker.label();
    }

    /** Whether a marker is one of the few that need a name. */
    public static boolean isLandmark(Marker.Kind kind) {
        return switch (kind) {
            case START, L2, L1, L2_OVER_D, LOCAL_MINIMUM -> true;
            case OUTSIDE, PATH_POINT, CURRENT_PATH_POINT, KINK, HEAD, DATA -> false;
        };
    }

    /** What the colour of the sphere shows. */
    public static String surface(Surface surface) {
        return BUNDLE.getString("surface." + surface);
    }

    /** What a norm's ball is called. */
    public static String ball(NormBall ball) {
        String key = ball.kind() == NormBall.Kind.L2_OVER_D && ball.depth().value() == 2
                ? "L1"
                : ball.kind().name();
        return MessageFormat.format(
                BUNDLE.getString("ball." + key),
                NumberText.of(ball.mu()),
                Integer.toString(ball.depth().value()));
    }

    /** The polyhedron of predictors whose margins are all at least 1. */
    public static String polyhedron() {
        return BUNDLE.getString("ball.polyhedron");
    }
}
