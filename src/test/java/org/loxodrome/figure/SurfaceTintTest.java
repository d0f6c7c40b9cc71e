package org.loxodrome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loxodrome.analysis.Theory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class SurfaceTintTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final Theory THEORY = Theory.of(STABLE, new Depth(2), List.of(0.1), () -> false);

    @Test
    void onlyDirectionsThatSeparateHaveTheColourOfAMargin() {
        SurfaceTint tint = tint(Surface.MARGIN);
        Direction l2 = THEORY.l2();
        assertEquals(tint.count() - 1, tint.bandAt(l2.azimuth(), l2.pitch()));
        assertEquals(-1, tint.bandAt(l2.azimuth() - 180, -l2.pitch()));
        assertEquals(0, tint.edges().get(0));
        double last = tint.edges().get(tint.count());
        assertTrue(last >= tint.field().largest()
                && last - tint.width() < tint.field().largest());
        assertTrue(tint.count() >= 3 && tint.count() <= 8, () -> tint.edges().toString());
    }

    @Test
    void theBandOfAnAngleIsStrongestOnThePathAndThereIsNoneFarAway() {
        SurfaceTint tint = tint(Surface.PATH_ANGLE);
        assertEquals(List.of(0.0, 15.0, 30.0, 45.0, 60.0, 75.0, 90.0), tint.edges());
        Direction end = THEORY.l1().get(0);
        assertEquals(0, tint.bandAt(end.azimuth(), end.pitch()));
        assertEquals(-1, tint.bandAt(end.azimuth() - 180, -end.pitch()));
        List<Color> colors = tint.colors(Color.WHITE);
        assertTrue(OkLab.of(colors.get(0)).lightness() < OkLab.of(colors.get(5)).lightness());
    }

    /** A just noticeable difference is about 0.01 to 0.02; trajectories, all with 3 : 1 against the page, keep most of it. */
    @ParameterizedTest
    @EnumSource(
            value = Surface.class,
            names = {"MARGIN", "PATH_ANGLE"})
    void neighbouringBandsDifferAsMuchAndWhatIsDrawnOnThemIsSeen(Surface surface) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR)) {
            List<Color> colors = tint(surface).colors(theme.background());
            for (int i = 1; i < colors.size(); i++) {
                double step = OkLab.of(colors.get(i)).distanceTo(OkLab.of(colors.get(i - 1)));
                assertEquals(0.13 / colors.size(), step, 0.09 / colors.size(), theme.name() + " " + i);
            }
            for (Color color : colors) {
                assertTrue(OkLab.contrast(color, theme.ink()) >= 7, theme.name());
                for (double alpha : new double[] {0.1, 1, 10, 1e4}) {
                    Color line = theme.alphaScale().colorOf(alpha);
                    assertTrue(OkLab.contrast(color, line) >= 2.1, theme.name() + " " + color + alpha);
                }
            }
        }
    }

    @Test
    void thePlainSphereAndOtherDimensionsHaveNone() {
        assertEquals(Optional.empty(), SurfaceTint.of(Surface.PLAIN, STABLE, THEORY, () -> false));
        Dataset flat = new Dataset("flat", new double[][] {{1, 2}}, new int[] {1});
        assertEquals(Optional.empty(), SurfaceTint.of(Surface.MARGIN, flat, THEORY, () -> false));
    }

    private static SurfaceTint tint(Surface surface) {
        return SurfaceTint.of(surface, STABLE, THEORY, () -> false).orElseThrow();
    }
}
