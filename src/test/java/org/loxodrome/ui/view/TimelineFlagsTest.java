package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.AccuracyUnit;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.TimelineMark;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TimelineFlagsTest {

    private static final TimelineScale SCALE =
            new TimelineScale(new AccuracyRange(AccuracyUnit.ABSOLUTE, -2, 3), 34, 686);
    private static final TimelineMark CROSS_LINE = mark(TimelineMark.Kind.CROSS_LINE, 1, -1);
    private static final TimelineMark CHANGE = mark(TimelineMark.Kind.SUPPORT_CHANGE, 10, -1);
    private static final TimelineMark JOINED = mark(TimelineMark.Kind.JOINED, 20, 1);
    private static final TimelineMark BEYOND = mark(TimelineMark.Kind.JOINED, 1e4, 2);

    private final TimelineFlags flags = new TimelineFlags(new Texts());

    @Test
    void flagsOfMarksThatHaveGoneAreHidden() {
        assertEquals(3, shown(List.of(CROSS_LINE, CHANGE, JOINED)));
        assertEquals(1, shown(List.of(CHANGE)));
        assertEquals(2, shown(List.of(CROSS_LINE, JOINED, BEYOND)));
        assertEquals(0, shown(List.of()));
    }

    private long shown(List<TimelineMark> marks) {
        flags.show(marks, SCALE, 24, Theme.LIGHT);
        return flags.getChildren().stream().filter(Node::isVisible).count();
    }

    private static TimelineMark mark(TimelineMark.Kind kind, double accuracy, int point) {
        return new TimelineMark(kind, 9 / accuracy, accuracy, point);
    }
}
