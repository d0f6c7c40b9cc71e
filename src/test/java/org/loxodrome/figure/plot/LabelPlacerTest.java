package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacerTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(50, 10, 600, 400);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void labelsNeverOverlapEachOtherNorMarkersNorLeaders(long seed) {
        Random random = new Random(seed);
        List<Rectangle2D> markers = new ArrayList<>();
        int count = random.nextInt(3, 90);
        for (int i = 0; i < count; i++) {
            double spread = seed % 2 == 0 ? 90 : 280;
            markers.add(marker(350 + random.nextGaussian() * spread, 210 + random.nextGaussian() * spread / 2));
        }
        InkMap ink = new InkMap(AREA);
        ink.add(wave(random.nextDouble(50, 350)));
        LabelPlacer placer = new LabelPlacer(AREA, ink, markers, 4);
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Line2D> leaders = new ArrayList<>();
        for (Rectangle2D marker : markers) {
            if (AREA.contains(marker)) {
                placer.place(marker, random.nextDouble(15, 90), 13).ifPresent(place -> {
                    boxes.add(place.box());
                    place.leader().ifPresent(leaders::add);
                });
            }
        }
        assertFalse(boxes.isEmpty());
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            assertTrue(AREA.contains(box));
            assertTrue(markers.stream().noneMatch(box::intersects), "a label covers a marker");
            assertTrue(leaders.stream().noneMatch(box::intersectsLine), "a leader crosses a label");
            for (int k = 0; k < i; k++) {
                assertFalse(box.intersects(boxes.get(k)), "two labels overlap");
            }
        }
    }

    @Test
    void inTheOpenALabelIsToTheRight() {
        Rectangle2D marker = marker(300, 200);
        Rectangle2D box =
                placed(new InkMap(AREA), marker, List.of(marker)).orElseThrow().box();
        assertEquals(200, box.getCenterY(), 8);
        assertTrue(box.getMinX() > marker.getMaxX());
    }

    /** A long label covers little of a single line, and may have to go far to be free of a bundle. */
    @Test
    void aLongLabelGoesFarRatherThanOnALine() {
        InkMap ink = new InkMap(AREA);
        for (int y = 120; y <= 280; y += 12) {
            Polyline line = new Polyline();
            line.start(50, y);
            line.lineTo(650, y + 1);
            ink.add(line);
        }
        Rectangle2D marker = marker(300, 200);
        LabelPlacer placer = new LabelPlacer(AREA, ink, List.of(marker), 4);
        Rectangle2D box = placer.place(marker, 190, 13).orElseThrow().box();
        assertEquals(0, ink.share(box));
    }

    @Test
    void aLabelKeepsOffALine() {
        InkMap ink = new InkMap(AREA);
        Polyline line = new Polyline();
        line.start(50, 200);
        line.lineTo(650, 200);
        ink.add(line);
        Rectangle2D marker = marker(300, 200);
        Rectangle2D box = placed(ink, marker, List.of(marker)).orElseThrow().box();
        assertTrue(box.getMaxY() < 200 || box.getMinY() > 200);
    }

    @Test
    void aLabelThatHasToGoFarAwayHasALeader() {
        Rectangle2D marker = marker(300, 200);
        List<Rectangle2D> walls = List.of(
                marker,
                new Rectangle2D.Double(200, 172, 92, 80),
                new Rectangle2D.Double(308, 172, 92, 80),
                new Rectangle2D.Double(292, 210, 16, 40));
        LabelPlacer.Place place = placed(new InkMap(AREA), marker, walls).orElseThrow();
        assertTrue(place.box().getMaxY() < 172, "the only way out is upwards");
        Line2D leader = place.leader().orElseThrow();
        assertEquals(0, leader.ptSegDist(300, 193), 3);
        assertTrue(leader.getY2() > place.box().getMaxY()
                && leader.getY2() < place.box().getMaxY() + 5);
    }

    @Test
    void aLabelKeepsOffTheLeaderOfAnEarlierOne() {
        Rectangle2D first = marker(300, 200);
        List<Rectangle2D> walls = List.of(
                first,
                new Rectangle2D.Double(200, 172, 92, 80),
                new Rectangle2D.Double(308, 172, 92, 80),
                new Rectangle2D.Double(292, 210, 16, 40));
        LabelPlacer placer = new LabelPlacer(AREA, new InkMap(AREA), walls, 4);
        Line2D leader = placer.place(first, 10, 13).orElseThrow().leader().orElseThrow();
        Rectangle2D beside = marker(leader.getX2() - 14, leader.getY2() + 2);
        Rectangle2D box = placer.place(beside, 30, 13).orElseThrow().box();
        assertFalse(box.intersectsLine(leader));
    }

    @Test
    void whereThereIsNoRoomThereIsNoLabelAndThatCosts() {
        Rectangle2D marker = marker(300, 200);
        LabelPlacer placer = new LabelPlacer(AREA, new InkMap(AREA), List.of(marker, AREA), 4);
        assertEquals(Optional.empty(), placer.place(marker, 50, 13));
        assertTrue(placer.cost() >= 10);
    }

    private static Optional<LabelPlacer.Place> placed(InkMap ink, Rectangle2D marker, List<Rectangle2D> taken) {
        return new LabelPlacer(AREA, ink, taken, 4).place(marker, 50, 13);
    }

    private static Rectangle2D marker(double x, double y) {
        return new Rectangle2D.Double(x - 5, y - 5, 10, 10);
    }

    private static Polyline wave(double height) {
        Polyline line = new Polyline();
        line.start(50, height);
        for (int x = 55; x < 650; x += 5) {
            line.lineTo(x, height + 40 * Math.sin(x / 60.0));
        }
        return line;
    }
}
