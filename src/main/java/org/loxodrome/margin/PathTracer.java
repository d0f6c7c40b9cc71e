package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;

/** Follows the Q_μ path from μ = ∞ to 0 with t = −log μ as the parameter, from kink to kink. */
final class PathTracer {

    /** How far the path may bulge from the arc between two points, with a reserve to the promised 0.05°. */
    private static final double BULGE = Math.toRadians(0.04);

    /** The last arc, to μ = 0, may be this long. */
    private static final double LAST = Math.toRadians(0.05);

    private static final double LONGEST_ARC = Math.toRadians(2);
    private static final double LONGEST_STEP = 2;
    private static final double SHORTEST_STEP = 1e-8;

    /** How far ahead the path is taken up again where it cannot be followed step by step. */
    private static final double RESTART = 1e-6;

    /** First and last μ, relative to the largest |w_i|. Beyond them the path does not move, or doubles end. */
    private static final double FIRST_MU = 1e6;

    private static final double LAST_MU = 1e-9;

    private final ScaledRows rows;
    private final Depth depth;
    private final Link link;
    private final BooleanSupplier cancelled;
    private final DualNewton newton;
    private final KinkLocator locator;
    private final DualPoint l2;
    private final L1Margin.Program l1;
    private final QMargin problem;
    private final double[] end;
    private final List<QPoint> points = new ArrayList<>();
    private final List<Kink> kinks = new ArrayList<>();

    PathTracer(Dataset data, Depth depth, BooleanSupplier cancelled) {
        this.rows = ScaledRows.of(data);
        this.depth = depth;
        this.link = Link.of(depth);
        this.cancelled = cancelled;
        newton = new DualNewton(rows, cancelled);
        locator = new KinkLocator(rows, depth, newton);
        l2 = L2Margin.solve(rows, cancelled);
        l1 = L1Margin.solve(rows);
        problem = new QMargin(rows, depth, l2, cancelled);
        end = FaceLimit.of(rows, l1, depth, cancelled);
    }

    QPath trace() {
        points.add(new QPoint(Double.POSITIVE_INFINITY, L2Margin.margin(rows, l2)));
        Station here = first();
        add(here);
        double step = LONGEST_STEP;
        while (!isLast(here)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            boolean stuck = step <= SHORTEST_STEP;
            Optional<Leg> leg = stuck ? Optional.of(restart(here.t())) : leg(here, step);
            double bend = leg.isPresent() ? bend(here, leg.get().arrival) : 16;
            if (leg.isPresent() && (bend <= 1 || stuck)) {
                add(here, leg.get());
                here = leg.get().departure;
            }
            step = Math.min(LONGEST_STEP, step * Math.max(0.2, Math.min(3, 0.9 / Math.sqrt(bend + 0.01))));
        }
        points.add(new QPoint(0, L1Margin.margin(rows, end, l1.weights())));
        return new QPath(depth, points, kinks);
    }

    /** A step along the path: the station where it ends, and the same with the support of the way ahead. */
    private record Leg(Station arrival, Station departure) {}

    private Station first() {
        double t = -Math.log(FIRST_MU * largest(l2.predictor()));
        Cost cost = new LinkCost(link, Math.exp(-t));
        double factor = cost.slope(0);
        double[] start = Arrays.stream(l2.weights()).map(s -> s / factor).toArray();
        DualPoint point = newton.solve(cost, start);
        return Station.at(rows, link, t, point.support(), point);
    }

    private Optional<Leg> leg(Station here, double step) {
        double t = here.t() + step;
        DualPoint point = locator.follow(here, t);
        int[] broken = locator.broken(locator.gaps(here.support(), point), point);
        if (broken.length == 0) {
            Station next = Station.at(rows, link, t, here.support(), point);
            return locator.grazes(here, next) ? Optional.empty() : Optional.of(new Leg(next, next));
        }
        return locator.firstEvent(here, t, broken).map(event -> turn(here, event));
    }

    /** At a kink the row joins or leaves; if that is not the way on (several rows at once), a full solve just ahead decides. */
    private Leg turn(Station here, KinkLocator.Event event) {
        Station arrival = Station.at(rows, link, event.t(), here.support(), event.point());
        if (!margin(arrival).isExact()) { // among nearly equal rows doubles cannot tell where one takes over
            return restart(event.t());
        }
        boolean leaves = Arrays.binarySearch(here.support(), event.row()) >= 0;
        int[] support = leaves
                ? Arrays.stream(here.support()).filter(n -> n != event.row()).toArray()
                : IntStream.concat(Arrays.stream(here.support()), IntStream.of(event.row()))
                        .sorted()
                        .toArray();
        Station departure = Station.at(rows, link, event.t(), support, event.point());
        if (!locator.opens(departure, event.row())) {
            int[] ahead = restart(event.t()).departure.support();
            departure = Station.at(rows, link, event.t(), ahead, event.point());
        }
        return new Leg(arrival, departure);
    }

    /** The path just ahead, solved for without regard to what was before. */
    private Leg restart(double t) {
        double ahead = t + RESTART;
        DualPoint point = problem.solve(Math.exp(-ahead));
        Station next = Station.at(rows, link, ahead, point.support(), point);
        return new Leg(next, next);
    }

    /** At most 1 if the arc from one station to the other is short and straight enough. */
    private static double bend(Station from, Station to) {
        double arc = Direction.of(from.predictor()).angleTo(Direction.of(to.predictor()));
        double relative = Math.toRadians(arc) / LONGEST_ARC;
        return Math.max(from.bulge(to) / BULGE, relative * relative);
    }

    private boolean isLast(Station here) {
        double relative = Math.exp(-here.t()) / largest(here.predictor());
        boolean near = Math.toRadians(Direction.of(here.predictor()).angleTo(Direction.of(end))) <= LAST;
        return (near && relative <= LAST_MU) || relative <= smallestMu();
    }

    /** Where doubles end: e^{−t} for D = 2, 1 − |z| = (μ/w)^{1−2/D} for D > 2. */
    private double smallestMu() {
        int d = depth.value();
        return d == 2 ? 1e-250 : Math.pow(1e-12, d / (d - 2.0));
    }

    private MaxMargin margin(Station station) {
        return QMargin.margin(rows, link, Math.exp(-station.t()), station.point());
    }

    private void add(Station station) {
        double mu = Math.exp(-station.t());
        MaxMargin margin = margin(station);
        if (!margin.isExact()) {
            MaxMargin other = QMargin.margin(rows, link, mu, problem.solve(mu));
            margin = other.kktResidual() < margin.kktResidual() ? other : margin;
        }
        points.add(new QPoint(mu / rows.scale(), margin));
    }

    private void add(Station here, Leg leg) {
        add(leg.arrival);
        List<Integer> before = boxed(here.support());
        List<Integer> after = boxed(leg.departure.support());
        if (!before.equals(after)) {
            double mu = Math.exp(-leg.arrival.t()) / rows.scale();
            kinks.add(new Kink(
                    mu, Direction.of(leg.arrival.predictor()), without(after, before), without(before, after)));
        }
    }

    private static List<Integer> without(List<Integer> all, List<Integer> some) {
        return all.stream().filter(n -> !some.contains(n)).toList();
    }

    private static List<Integer> boxed(int[] support) {
        return Arrays.stream(support).boxed().toList();
    }

    private static double largest(double[] vector) {
        return Arrays.stream(vector).map(Math::abs).max().orElse(0);
    }
}
