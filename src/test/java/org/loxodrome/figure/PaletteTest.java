package org.loxodrome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.PAPER, Theme.PROJECTOR);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsCanBeReadOnTheBackground(Theme theme) {
        assertTrue(OkLab.contrast(theme.ink(), theme.background()) >= 7);
        assertTrue(OkLab.contrast(theme.mutedInk(), theme.background()) >= 4.5);
        assertTrue(OkLab.contrast(theme.mutedInk(), theme.regionFill()) >= 4.5);
        assertTrue(OkLab.contrast(theme.accent(), theme.background()) >= 4.5);
    }

    @Test
    void onAProjectorEveryLineIsThickAndCanBeSeen() {
        Theme projector = Theme.PROJECTOR;
        assertTrue(projector.lineWeight() >= 1.5 * Theme.PAPER.lineWeight());
        for (Color line :
                List.of(projector.ink(), projector.mutedInk(), projector.regionHatch(), projector.regionOutline())) {
            assertTrue(OkLab.contrast(line, projector.background()) >= 3, line.toString());
        }
        assertTrue(OkLab.contrast(projector.mutedInk(), projector.regionFill()) >= 7);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void trajectoriesStandOutFromBackgroundAndRegion(Theme theme) {
        for (double position = 0; position <= 1; position += 1e-3) {
            Color color = theme.alphaScale().colorAt(position);
            assertTrue(OkLab.contrast(color, theme.background()) >= 3, theme.name() + " at " + position);
            assertTrue(OkLab.contrast(color, theme.regionFill()) >= 2.5, theme.name() + " region at " + position);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void markersStandOutByFillOrOutline(Theme theme) {
        for (Marker.Kind kind : Marker.Kind.values()) {
            double fill = OkLab.contrast(theme.colorOf(kind), theme.background());
            double outline = OkLab.contrast(theme.markerOutline(), theme.background());
            boolean filled = MarkerShape.of(kind).filled();
            double drawn = filled ? Math.max(fill, outline) : fill;
            double least = filled ? 3 : 4.5; // a hollow one is no more than a thin line
            assertTrue(drawn >= least, theme.name() + " " + kind + ": " + drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aLineOfAnyColourStandsOutAndKeepsItsColourIfItCan(Theme theme) {
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x1F3B7) {
            Color color = new Color(rgb);
            Color line = theme.line(color);
            assertTrue(OkLab.contrast(line, theme.background()) >= 3, theme.name() + " " + color);
            if (OkLab.contrast(color, theme.background()) >= 3) {
                assertEquals(color, line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lightnessOnlyRises(Theme theme) {
        double before = 0;
        for (double position = 0; position <= 1; position += 0.02) {
            double lightness = OkLab.of(theme.alphaScale().colorAt(position)).lightness();
            assertTrue(lightness > before, theme.name() + " at " + position);
            before = lightness;
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void equalStepsOfTheScaleLookEquallyDifferent(Theme theme) {
        double[] steps = new double[10];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = OkLab.of(theme.alphaScale().colorAt(i / 10.0))
                    .distanceTo(OkLab.of(theme.alphaScale().colorAt((i + 1) / 10.0)));
        }
        double mean = Arrays.stream(steps).average().orElseThrow();
        assertTrue(mean > 0.05, theme.name() + ": step " + mean);
        for (double step : steps) {
            assertEquals(mean, step, 0.1 * mean, theme.name());
        }
    }

    /** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB: protanopia, deuteranopia, tritanopia. */
    private static final List<double[]> COLOUR_VISIONS = List.of(
            new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
            new double[] {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900});

    @ParameterizedTest
    @MethodSource("themes")
    void theFanCanBeToldApartByColourBlindEyes(Theme theme) {
        double[] fan = {0.1, 0.3, 1, 3, 10, 100, 1e4, Double.POSITIVE_INFINITY};
        for (double[] vision : COLOUR_VISIONS) {
            for (int i = 1; i < fan.length; i++) {
                Color one = seen(theme.alphaScale().colorOf(fan[i - 1]), vision);
                Color next = seen(theme.alphaScale().colorOf(fan[i]), vision);
                double distance = OkLab.of(one).distanceTo(OkLab.of(next));
                assertTrue(distance > 0.02, theme.name() + " at α = " + fan[i] + ": " + distance);
            }
        }
    }

    @Test
    void infinityIsAtTheEnd() {
        assertEquals(0, AlphaScale.positionOf(0));
        assertEquals(0, AlphaScale.positionOf(0.01));
        assertEquals(0.36, AlphaScale.positionOf(1), 0.02);
        assertEquals(AlphaScale.positionOf(1e6), AlphaScale.positionOf(1e9));
        assertEquals(1, AlphaScale.positionOf(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> AlphaScale.positionOf(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> AlphaScale.positionOf(-1));
    }

    private static Color seen(Color color, double[] vision) {
        float[] rgb = color.getRGBColorComponents(null);
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        float[] result = new float[3];
        for (int i = 0; i < 3; i++) {
            double value = vision[3 * i] * linear[0] + vision[3 * i + 1] * linear[1] + vision[3 * i + 2] * linear[2];
            value = Math.max(0, Math.min(1, value));
            result[i] = (float) (value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055);
        }
        return new Color(Math.min(1, result[0]), Math.min(1, result[1]), Math.min(1, result[2]));
    }
}
