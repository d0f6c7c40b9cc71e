package org.loxodrome.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {

    private static final double RELATIVE = 2e-15;

    static IntStream depths() {
        return IntStream.rangeClosed(Depth.SMALLEST, Depth.LARGEST);
    }

    private static Link link(int depth) {
        return Link.of(new Depth(depth));
    }

    /** Dual coordinates from tiny to 2^−30 below 1, such that 1 − z is exact. */
    private static double[] coordinates() {
        DoubleStream small = IntStream.range(0, 60).mapToDouble(k -> Math.pow(10, -k / 4.0 - 0.2));
        DoubleStream nearOne = IntStream.rangeClosed(2, 30).mapToDouble(k -> 1 - Math.scalb(1.0, -k));
        return DoubleStream.concat(small, nearOne).toArray();
    }

    @Test
    void depthTwoIsTheHyperbolicSine() {
        for (double z : coordinates()) {
            assertRelative(2 * Math.sinh(z), link(2).value(z));
            assertRelative(2 * Math.cosh(z), link(2).derivative(z));
            assertRelative(z, link(2).inverse(2 * Math.sinh(z)));
        }
    }

    @Test
    void depthFourIsRational() {
        for (double z : coordinates()) {
            double room = (1 - z) * (1 + z); // 1 − z²
            double h = 4 * z / (room * room);
            assertRelative(h, link(4).value(z));
            assertRelative(4 * (1 + 3 * z * z) / (room * room * room), link(4).derivative(z));
            assertRelative(2 * z * z * (1 + z * z) / (room * room), link(4).potential(h));
        }
    }

    @Test
    void depthThreeIsRational() {
        for (double z : coordinates()) {
            double s = z * z;
            double cube = Math.pow((1 - z) * (1 + z), 3);
            double h = 2 * z * (3 + s) / cube;
            assertRelative(h, link(3).value(z));
            assertRelative(s * (3 + 6 * s - s * s) / cube, link(3).potential(h));
        }
    }

    /** h^{−1}(v) and q(v) from mpmath with 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "2, 1e-8, 5.00000000000000008e-9, 2.5000000000000001e-17",
        "2, 0.01, 0.00499997916690103828, 0.0000249999479170572883",
        "2, 0.7, 0.343221555085943941, 0.121293078518451681",
        "2, 3, 1.1947632172871093, 1.97873837639733862",
        "2, 250, 5.52147691747826009, 1132.36122949756093",
        "2, 1e6, 13.8155105579652741, 12815512.5579632741",
        "2, 1e12, 27.6310211159285482, 26631021115930.5482",
        "3, 1e-8, 1.66666666666666669e-9, 8.33333333333333364e-18",
        "3, 0.01, 0.00166665123490654047, 8.33329475365082278e-6",
        "3, 0.7, 0.111874005492061991, 0.0399672511150725155",
        "3, 3, 0.336215307543661698, 0.593817724372456425",
        "3, 250, 0.841293784733394641, 191.324980994966573",
        "3, 1e6, 0.990000000422979655, 985000.873740562134",
        "3, 1e12, 0.999900000000000004, 999850000000.874987",
        "5, 1e-8, 3.00000000000000002e-9, 1.50000000000000005e-17",
        "5, 0.01, 0.00299995600141234219, 0.0000149998900023539283",
        "5, 0.7, 0.196892229968477241, 0.071100441053936393",
        "5, 3, 0.527880161009963428, 0.978951074865403985",
        "5, 250, 0.963617066925667168, 229.286365582871836",
        "5, 1e6, 0.999748811404330647, 999374.083372207445",
        "5, 1e12, 0.999999936904265552, 999999842262.718939",
        "10, 1e-8, 4.00000000000000001e-9, 2.00000000000000006e-17",
        "10, 0.01, 0.00399992200317053734, 0.0000199998050052842974",
        "10, 0.7, 0.257526275933897023, 0.0938437357824427371",
        "10, 3, 0.636283633078926377, 1.22143845867429049",
        "10, 250, 0.987947982731804948, 239.545883618949966",
        "10, 1e6, 0.999984151073406364, 999925.391748052243",
        "10, 1e12, 0.999999999748811357, 999999998748.693199",
        "20, 1e-8, 4.49999999999999999e-9, 2.25000000000000007e-17",
        "20, 0.01, 0.00449990025451093757, 0.0000224997506325183368",
        "20, 0.7, 0.286752525260242101, 0.104998605906356681",
        "20, 3, 0.681187583685198961, 1.32942800277820068",
        "20, 250, 0.99306369656919031, 242.294140296517004",
        "20, 1e6, 0.999996018929953156, 999969.856408691076",
        "20, 1e12, 0.999999999984151068, 999999999851.177808"
    })
    void agreesWithHighPrecision(int depth, double v, double inverse, double potential) {
        assertRelative(inverse, link(depth).inverse(v));
        assertRelative(potential, link(depth).potential(v));
    }

    @ParameterizedTest
    @MethodSource("depths")
    void theInverseUndoesTheLink(int depth) {
        for (double z : coordinates()) {
            assertRelative(z, link(depth).inverse(link(depth).value(z)));
        }
    }

    @ParameterizedTest
    @MethodSource("depths")
    void theDerivativeIsThatOfTheValue(int depth) {
        for (double z : new double[] {1e-3, 0.05, 0.2, 0.5, 0.8}) {
            assertEquals(1, slope(link(depth)::value, z) / link(depth).derivative(z), 1e-8);
        }
    }

    @ParameterizedTest
    @MethodSource("depths")
    void thePotentialIntegratesTheInverse(int depth) {
        for (double v : new double[] {1e-2, 0.3, 1, 7, 1e3, 1e7}) {
            assertEquals(1, slope(link(depth)::potential, v) / link(depth).inverse(v), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("depths")
    void isOddAndItsPotentialEven(int depth) {
        for (double z : coordinates()) {
            assertEquals(
                    -link(depth).value(z),
                    link(depth).value(-z),
                    RELATIVE * link(depth).value(z));
            assertEquals(-link(depth).inverse(z), link(depth).inverse(-z));
            assertEquals(link(depth).potential(z), link(depth).potential(-z));
        }
        assertEquals(0, link(depth).value(0));
        assertEquals(0, link(depth).inverse(0));
        assertEquals(0, link(depth).potential(0));
    }

    @ParameterizedTest
    @MethodSource("depths")
    void hasTheWholeLineAsItsRange(int depth) {
        for (double v : new double[] {1e-300, 1e-20, 1e20, 1e300}) {
            double z = link(depth).inverse(v);
            assertTrue(z > 0 && (depth == 2 || z <= 1), () -> "z = " + z + " for v = " + v);
            assertTrue(Double.isFinite(link(depth).potential(v)));
        }
        if (depth > 2) {
            assertEquals(Double.POSITIVE_INFINITY, link(depth).value(1));
            assertEquals(Double.NEGATIVE_INFINITY, link(depth).value(-1));
            assertEquals(Double.POSITIVE_INFINITY, link(depth).derivative(1));
        }
    }

    @ParameterizedTest
    @MethodSource("depths")
    void evaluatesManyCoordinatesAtOnce(int depth) {
        double[] z = coordinates();
        double[] below = Arrays.stream(z).map(x -> 1 - x).toArray();
        double[] above = Arrays.stream(z).map(x -> 1 + x).toArray();
        double[] value = new double[z.length];
        double[] slope = new double[z.length];
        link(depth).evaluate(z, below, above, value, slope);
        for (int i = 0; i < z.length; i++) {
            assertRelative(link(depth).value(z[i]), value[i]);
            assertRelative(link(depth).derivative(z[i]), slope[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("depths")
    void theRoomFollowsFromTheWeight(int depth) {
        for (double z : coordinates()) {
            double weight = link(depth).logWeight(z, 1 - z);
            assertEquals(1, link(depth).complement(weight) / (1 - z), 1e-14);
            LinearLink linear = new LinearLink(new Depth(depth));
            assertEquals(1 - z, linear.complement(linear.logWeight(z, 1 - z)), 1e-14);
        }
    }

    private static void assertRelative(double expected, double actual) {
        assertEquals(expected, actual, RELATIVE * Math.abs(expected));
    }

    /** Central differences with one step of Richardson's extrapolation. */
    private static double slope(DoubleUnaryOperator f, double x) {
        double step = 1e-3 * x;
        double wide = (f.applyAsDouble(x + 2 * step) - f.applyAsDouble(x - 2 * step)) / (4 * step);
        double narrow = (f.applyAsDouble(x + step) - f.applyAsDouble(x - step)) / (2 * step);
        return (4 * narrow - wide) / 3;
    }
}
