package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.panel.Viewport;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.geometry.Direction;

class CardCornerTest {

    private static final Rectangle2D ROOM = new Rectangle2D.Double(0, 0, 360, 180);
    private static final PanelMap MAP = new PanelMap(new Viewport(Window.WHOLE, ROOM));
    private static final Direction LOWER_RIGHT = Direction.ofDegrees(130, -60);

    @Test
    void anEmptyPictureLeavesTheLowerRightCorner() {
        assertEquals(List.of(CardCorner.values()), CardCorner.ranked(Picture.EMPTY, MAP, ROOM, 100, 60));
        assertEquals(new Rectangle2D.Double(250, 110, 100, 60), CardCorner.LOWER_RIGHT.box(ROOM, 100, 60));
        assertEquals(new Rectangle2D.Double(10, 10, 100, 60), CardCorner.UPPER_LEFT.box(ROOM, 100, 60));
    }

    @Test
    void aCornerWithSomethingInItComesLast() {
        Marker marker = new Marker(Marker.Kind.L1, LOWER_RIGHT, "");
        Picture picture = new Picture(List.of(), List.of(marker), List.of());
        assertEquals(
                List.of(CardCorner.LOWER_LEFT, CardCorner.UPPER_RIGHT, CardCorner.UPPER_LEFT, CardCorner.LOWER_RIGHT),
                CardCorner.ranked(picture, MAP, ROOM, 100, 60));
    }

    @Test
    void whatFollowsSlidersDoesNotCount() {
        Curve current = new Curve(Curve.Role.CURRENT, 2, "", List.of(LOWER_RIGHT));
        Marker head = new Marker(Marker.Kind.HEAD, LOWER_RIGHT, "", 2);
        Picture picture = new Picture(List.of(current), List.of(head), List.of());
        assertEquals(
                CardCorner.LOWER_RIGHT,
                CardCorner.ranked(picture, MAP, ROOM, 100, 60).get(0));
    }
}
