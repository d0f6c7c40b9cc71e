package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.TimelineMark;

/** The instants marked on the timeline's rail. Data points that join or leave at the same instant are marked side by side. */
final class TimelineFlags extends Group {

    private final Texts texts;
    private final List<TimelineFlag> flags = new ArrayList<>();

    /** Nothing marked yet. */
    TimelineFlags(Texts texts) {
        this.texts = texts;
        setManaged(false);
    }

    /** Marks instants on the rail, which is at y; those outside of the range are not shown. */
    void show(List<TimelineMark> marks, TimelineScale scale, double y, Theme theme) {
        List<TimelineMark> shown = marks.stream()
                .filter(mark -> scale.range().contains(mark.accuracy()))
                .toList();
        while (flags.size() < shown.size()) {
            TimelineFlag flag = new TimelineFlag(texts);
            flags.add(flag);
            getChildren().add(flag);
        }
        for (int i = 0; i < flags.size(); i++) {
            flags.get(i).setVisible(i < shown.size());
            if (i < shown.size()) {
                TimelineMark mark = shown.get(i);
                double x = scale.x(mark.accuracy()) + aside(mark, shown);
                flags.get(i).show(mark, scale.range().unit(), x, y, theme);
            }
        }
    }

    private static double aside(TimelineMark mark, List<TimelineMark> shown) {
        if (mark.point() < 0) {
            return 0;
        }
        List<TimelineMark> together = shown.stream()
                .filter(other -> other.point() >= 0 && other.accuracy() == mark.accuracy())
                .toList();
        return TimelineFlag.SPACING * (together.indexOf(mark) - (together.size() - 1) / 2.0);
    }
}
