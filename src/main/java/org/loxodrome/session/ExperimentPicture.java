package org.loxodrome.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;

/** Makes the picture of an experiment from what has been computed for it. */
public final class ExperimentPicture {

    private final Texts texts;

    /** A maker with the texts of the legend. */
    public ExperimentPicture(Texts texts) {
        this.texts = texts;
    }

    /**
     * The picture of what has been computed.
     *
     * @param accuracy γ̃ where the heads are; infinite for none
     */
    public Picture of(Findings findings, double accuracy) {
        List<Curve> curves = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        List<Patch> regions = new ArrayList<>();
        findings.theory().ifPresent(theory -> {
            addFace(theory, curves);
            addCrossLines(findings, theory, curves);
        });
        addTrajectories(findings, curves);
        findings.theory().ifPresent(theory -> {
            curves.add(curve(Curve.Role.PATH, texts.of("legend.path"), theory.path()));
            addLimits(theory, markers);
            if (theory.region().size() >= 3) {
                regions.add(new Patch(texts.of("legend.region"), theory.region()));
            }
        });
        findings.pathPoint()
                .ifPresent(point -> markers.add(new Marker(
                        Marker.Kind.CURRENT_PATH_POINT,
                        point.direction(),
                        texts.of("label.mu", Notation.scale(point.mu())))));
        addHeads(findings, accuracy, markers);
        return new Picture(curves, markers, regions);
    }

    private void addTrajectories(Findings findings, List<Curve> curves) {
        for (Followed followed : findings.fan()) {
            curves.add(trajectory(Curve.Role.TRAJECTORY, followed));
        }
        findings.current().ifPresent(followed -> curves.add(trajectory(Curve.Role.CURRENT, followed)));
    }

    private void addFace(Theory theory, List<Curve> curves) {
        if (theory.l1().size() > 1) {
            curves.add(curve(Curve.Role.L1_FACE, texts.of("legend.l1-face"), theory.l1()));
        }
    }

    /** Joins the points of equal μ: along the trajectories in the order of α, then to the path. */
    private static void addCrossLines(Findings findings, Theory theory, List<Curve> curves) {
        List<Followed> ascending = findings.trajectories().stream()
                .sorted(Comparator.comparingDouble(Followed::alpha))
                .toList();
        for (PathPoint end : theory.crossPoints()) {
            List<Direction> line = new ArrayList<>();
            ascending.forEach(followed -> followed.atMu(end.mu()).ifPresent(point -> line.add(point.direction())));
            line.add(end.direction());
            if (line.size() > 1) {
                curves.add(curve(Curve.Role.CROSS_LINE, "", line));
            }
        }
    }

    private void addLimits(Theory theory, List<Marker> markers) {
        theory.crossPoints()
                .forEach(point ->
                        markers.add(new Marker(Marker.Kind.PATH_POINT, point.direction(), Notation.scale(point.mu()))));
        markers.add(new Marker(Marker.Kind.START, theory.start(), texts.of("legend.start")));
        markers.add(new Marker(Marker.Kind.L2, theory.l2(), texts.of("legend.l2")));
        theory.l1().forEach(at -> markers.add(new Marker(Marker.Kind.L1, at, texts.of("legend.l1"))));
        theory.l2OverD()
                .ifPresent(at -> markers.add(new Marker(Marker.Kind.L2_OVER_D, at, texts.of("legend.l2-over-d"))));
        theory.localMinima()
                .forEach(
                        at -> markers.add(new Marker(Marker.Kind.LOCAL_MINIMUM, at, texts.of("legend.local-minimum"))));
    }

    private static void addHeads(Findings findings, double accuracy, List<Marker> markers) {
        if (Double.isInfinite(accuracy)) {
            return;
        }
        for (Followed followed : findings.trajectories()) {
            Head head = Head.at(followed.trajectory(), accuracy);
            markers.add(new Marker(Marker.Kind.HEAD, head.direction(), ""));
        }
    }

    private Curve trajectory(Curve.Role role, Followed followed) {
        return new Curve(
                role,
                followed.alpha(),
                texts.of("legend.alpha", Notation.scale(followed.alpha())),
                followed.trajectory().directions());
    }

    private static Curve curve(Curve.Role role, String label, List<Direction> points) {
        return new Curve(role, Double.NaN, label, points);
    }
}
