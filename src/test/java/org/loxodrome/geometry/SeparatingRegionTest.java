package org.loxodrome.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatingRegionTest {

    private static SeparatingRegion region(double[]... rows) {
        return SeparatingRegion.of(rows);
    }

    private static double[] row(double... entries) {
        return entries;
    }

    @Test
    void anOctantIsAnEighth() {
        SeparatingRegion octant = region(row(2, 0, 0), row(0, 0.1, 0), row(0, 0, 5));
        assertEquals(0.125, octant.share(), 1e-15);
        assertEquals(3, octant.corners().size());
        for (int i = 0; i < 3; i++) {
            double[] axis = new double[3];
            axis[i] = 1;
            Direction corner = Direction.of(axis);
            assertTrue(octant.corners().stream().anyMatch(at -> at.angleTo(corner) < 1e-12));
        }
        assertAnticlockwise(octant);
    }

    @Test
    void aHemisphereAndALuneHaveShortSides() {
        SeparatingRegion hemisphere = region(row(1, 2, 3));
        assertEquals(0.5, hemisphere.share(), 1e-15);
        assertSidesAreShort(hemisphere);
        assertEquals(0.5, region(row(1, 2, 3), row(2, 4, 6)).share(), 1e-15);
        double angle = Math.toRadians(130); // between the normals: the lune opens by 50°
        SeparatingRegion lune = region(row(1, 0, 0), row(Math.cos(angle), Math.sin(angle), 0));
        assertEquals(50.0 / 360, lune.share(), 1e-14);
        assertSidesAreShort(lune);
        assertAnticlockwise(lune);
    }

    @Test
    void dataThatCannotBeSeparatedHaveNoRegion() {
        assertTrue(region(row(1, 0, 0), row(-1, 0, 0)).isEmpty());
        assertTrue(region(row(1, 0, 0), row(0, 0, 0)).isEmpty());
        assertTrue(region(row(1, 0, 1), row(-1, 1, 1), row(-1, -1, 1), row(0, 0, -1))
                .isEmpty());
        assertEquals(0, region(row(1, 0, 0), row(-1, 0, 0)).share());
        assertTrue(region(row(1, 0), row(-1, 0)).isEmpty());
        assertTrue(region(row(1, 0), row(-1, 1), row(-1, -1)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theShareIsTheProbabilityThatARandomDirectionSeparates(long seed) {
        Random random = new Random(seed);
        int d = 2 + (int) (seed % 2);
        double[][] rows = new double[2 + random.nextInt(20)][d];
        for (double[] row : rows) {
            for (int i = 0; i < d; i++) {
                row[i] = random.nextGaussian() + (i == 0 ? 2.5 : 0);
            }
        }
        SeparatingRegion region = SeparatingRegion.of(rows);
        int trials = 200_000;
        int inside = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] point = random.doubles(d).map(u -> random.nextGaussian()).toArray();
            inside += region.contains(Direction.of(point)) ? 1 : 0;
        }
        double deviation = Math.sqrt(region.share() * (1 - region.share()) / trials);
        assertEquals(region.share(), inside / (double) trials, 4 * deviation + 1e-12);
        if (d == 3 && !region.isEmpty()) {
            assertAnticlockwise(region);
            assertEveryCornerIsOnTwoCircles(region);
        }
    }

    @Test
    void inThePlaneTheRegionIsAnArc() {
        SeparatingRegion arc = region(row(1, 0), row(0, 3));
        assertEquals(0.25, arc.share(), 1e-15);
        assertEquals(0, arc.corners().get(0).azimuth(), 1e-12);
        assertEquals(90, arc.corners().get(1).azimuth(), 1e-12);
        SeparatingRegion across = region(row(-1, 0.5), row(-1, -0.5)); // across the cut of the azimuth at 180°
        assertEquals((180 - 2 * Math.toDegrees(Math.atan(0.5))) / 360, across.share(), 1e-14);
        assertTrue(across.contains(Direction.of(-1, 0)));
        assertFalse(across.contains(Direction.of(1, 0)));
    }

    @Test
    void higherDimensionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> region(row(1, 0, 0, 0)));
    }

    private static void assertAnticlockwise(SeparatingRegion region) {
        List<Direction> corners = region.corners();
        double[] centre = new double[3];
        for (Direction corner : corners) {
            for (int i = 0; i < 3; i++) {
                centre[i] += corner.component(i);
            }
        }
        assertTrue(region.contains(Direction.of(centre)));
        for (int k = 0; k < corners.size(); k++) {
            double[] a = corners.get(k).toArray();
            double[] b = corners.get((k + 1) % corners.size()).toArray();
            double volume = centre[0] * (a[1] * b[2] - a[2] * b[1])
                    + centre[1] * (a[2] * b[0] - a[0] * b[2])
                    + centre[2] * (a[0] * b[1] - a[1] * b[0]);
            assertTrue(volume > 0);
        }
    }

    private static void assertSidesAreShort(SeparatingRegion region) {
        List<Direction> corners = region.corners();
        assertTrue(corners.size() >= 3);
        for (int k = 0; k < corners.size(); k++) {
            assertTrue(corners.get(k).angleTo(corners.get((k + 1) % corners.size())) < 179);
        }
    }

    private static void assertEveryCornerIsOnTwoCircles(SeparatingRegion region) {
        for (Direction corner : region.corners()) {
            int circles = 0;
            for (double[] row : region.signedRows()) {
                double margin =
                        row[0] * corner.component(0) + row[1] * corner.component(1) + row[2] * corner.component(2);
                assertTrue(margin > -1e-12);
                circles += Math.abs(margin) < 1e-12 ? 1 : 0;
            }
            assertTrue(circles >= 2, "corners off the circles: " + region.corners());
        }
    }
}
