package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.network.Initialization;
import org.loxodrome.session.Findings;

/**
 * An instant of the current trajectory that theory singles out, or at which its support vectors change.
 *
 * @param kind why
 * @param mu μ of that instant
 * @param accuracy γ̃ = κ/μ of that instant; 1/μ if the trajectory starts at α = ∞
 * @param point which data point joins or leaves, counted from 0; −1 if it is not about one
 */
public record TimelineMark(Kind kind, double mu, double accuracy, int point) {

    /** Why an instant is marked. */
    public enum Kind {
        /** It is joined to the other trajectories by a line of equal μ. */
        CROSS_LINE,
        /** The support vectors of the Q_μ path change at its μ. */
        SUPPORT_CHANGE,
        /** A data point becomes a support vector of the trajectory. */
        JOINED,
        /** A data point is a support vector of the trajectory no longer. */
        LEFT
    }

    /**
     * The marks for the current α, as far as training comes there.
     *
     * @param engine what followed the trajectory: with descent the weights of single steps jump by more than what is to be seen
     *     in them, so that its support vectors are not told
     */
    static List<TimelineMark> of(Findings findings, EngineKind engine) {
        Optional<Trajectory> current = findings.current().map(FanTrajectory::trajectory);
        if (current.isEmpty() || findings.theory().isEmpty()) {
            return List.of();
        }
        Initialization from = current.get().initialization();
        double start = AccuracyUnit.of(from).of(current.get().points().get(0));
        Theory theory = findings.theory().get();
        boolean told = engine != EngineKind.DESCENT || from.isLimit();
        return Stream.of(
                        marks(Kind.CROSS_LINE, theory.pathPoints(), from),
                        marks(Kind.SUPPORT_CHANGE, theory.kinks(), from),
                        told ? SupportMarks.of(current.get()).stream() : Stream.<TimelineMark>empty())
                .flatMap(marks -> marks)
                .filter(mark -> mark.accuracy() > start)
                .toList();
    }

    private static Stream<TimelineMark> marks(Kind kind, List<Theory.PathPoint> points, Initialization from) {
        return points.stream()
                .map(point -> new TimelineMark(kind, point.mu(), AccuracyUnit.atMu(from, point.mu()), -1));
    }
}
