package org.loxodrome.ui.view.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacerTest {

    private static final double SIZE = 400;

    private final LabelPlacer placer = new LabelPlacer();

    private static Label label(String text, double x, double y) {
        return new Label(text, text, new ScreenPoint(x, y, 1), 6, 44, 15, 1);
    }

    private static boolean overlap(Label.Placed a, Label.Placed b) {
        return a.x() < b.x() + b.label().width()
                && b.x() < a.x() + a.label().width()
                && a.y() < b.y() + b.label().height()
                && b.y() < a.y() + a.label().height();
    }

    @Test
    void aLabelAloneIsRightOfItsPoint() {
        Label.Placed placed = placer.place(List.of(label("a", 200, 200)), new Occupancy(SIZE, SIZE))
                .get(0);
        assertTrue(placed.x() > 206 && placed.x() < 212);
        assertTrue(placed.y() < 200 && placed.y() + 15 > 200);
        assertFalse(placed.leader());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void labelsOfACrowdDoNotOverlapAndStayInTheView(int seed) {
        Random random = new Random(seed);
        List<Label> labels = new ArrayList<>();
        Occupancy occupancy = new Occupancy(SIZE, SIZE);
        for (int i = 0; i < 9; i++) {
            double x = 200 + 40 * random.nextGaussian();
            double y = 200 + 40 * random.nextGaussian();
            labels.add(label("label " + i, x, y));
            occupancy.addBox(x - 6, y - 6, 12, 12, 12);
        }
        List<Label.Placed> placed = placer.place(labels, occupancy);
        for (int i = 0; i < placed.size(); i++) {
            Label.Placed one = placed.get(i);
            assertTrue(one.x() >= 0 && one.y() >= 0 && one.x() + 44 <= SIZE && one.y() + 15 <= SIZE);
            for (int k = 0; k < i; k++) {
                assertFalse(overlap(one, placed.get(k)), i + " lies on " + k);
            }
        }
    }

    @Test
    void aLabelAvoidsACurve() {
        Occupancy occupancy = new Occupancy(SIZE, SIZE);
        occupancy.addLine(new ScreenPoint(200, 200, 1), new ScreenPoint(300, 200, 1), 1.2f);
        Label.Placed placed =
                placer.place(List.of(label("a", 200, 200)), occupancy).get(0);
        assertTrue(placed.x() + 44 < 200 || placed.y() + 15 < 200 || placed.y() > 200, "it lies on the curve");
    }

    @Test
    void aLabelNearTheEdgeTurnsInwards() {
        Label.Placed placed = placer.place(List.of(label("a", 395, 200)), new Occupancy(SIZE, SIZE))
                .get(0);
        assertTrue(placed.x() + 44 <= SIZE);
    }

    @Test
    void aLabelOfAPointOutsideTheViewIsLeftOut() {
        List<Label> labels = List.of(label("a", -300, 200), label("b", 200, 200));
        List<Label.Placed> placed = placer.place(labels, new Occupancy(SIZE, SIZE));
        assertEquals(1, placed.size());
        assertEquals("b", placed.get(0).label().text());
    }

    @Test
    void aLeaderDoesNotCrossAMarker() {
        Occupancy occupancy = new Occupancy(SIZE, SIZE);
        occupancy.addBox(140, 180, 54, 40, 30); // no room near the point, and none but above, below and to the right
        occupancy.addBox(194, 150, 60, 100, 11);
        Label.Placed placed =
                placer.place(List.of(label("a", 200, 200)), occupancy).get(0);
        Line2D leader = new Line2D.Double(placed.startX(), placed.startY(), placed.endX(), placed.endY());
        assertFalse(leader.intersects(140, 180, 54, 40), "it goes left through the marker to " + leader.getP2());
    }

    /** Else the leader would seem to begin at the other marker. */
    @Test
    void aLeaderDoesNotCrossAnotherLabelsMarker() {
        Occupancy occupancy = new Occupancy(SIZE, SIZE);
        occupancy.addBox(0, 0, 246, SIZE, 2); // free room on the right only, behind the other marker
        Label other = label("b", 230, 200);
        Label.Placed placed =
                placer.place(List.of(label("a", 200, 200), other), occupancy).get(0);
        assertFalse(placed.leaderMeets(other.anchor(), other.clearance()), "it ends at " + placed.endX());
    }

    @Test
    void aLabelKeepsItsSideWhenItsPointMovesALittle() {
        Occupancy first = new Occupancy(SIZE, SIZE);
        first.addLine(new ScreenPoint(200, 200, 1), new ScreenPoint(300, 200, 1), 1.2f);
        Label.Placed before = placer.place(List.of(label("a", 200, 200)), first).get(0);
        Label.Placed after = placer.place(List.of(label("a", 203, 201)), new Occupancy(SIZE, SIZE))
                .get(0);
        assertEquals(before.x() + 3, after.x(), 1e-9);
        assertEquals(before.y() + 1, after.y(), 1e-9);
    }

    @Test
    void aLabelFarFromItsPointHasALeader() {
        Occupancy occupancy = new Occupancy(SIZE, SIZE);
        occupancy.addBox(160, 175, 80, 50, 30);
        Label.Placed placed =
                placer.place(List.of(label("a", 200, 200)), occupancy).get(0);
        assertTrue(placed.leader());
    }
}
