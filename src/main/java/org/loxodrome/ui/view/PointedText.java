package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Placement;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.Pointed;
import org.loxodrome.ui.model.Texts;

/**
 * What there is to say about what is pointed at.
 *
 * @param title what it is
 * @param rows names and values
 */
record PointedText(String title, List<Row> rows) {

    /**
     * A quantity.
     *
     * @param name its name
     * @param value its value, with powers raised as in {@link Notation}
     */
    record Row(String name, String value) {}

    /** Copies the list. */
    PointedText {
        rows = List.copyOf(rows);
    }

    static PointedText of(Pointed pointed, Placement placement, Texts texts) {
        List<Row> rows = new ArrayList<>();
        addDirection(pointed.at(), placement, texts, rows);
        rows.add(row(texts, pointed.separates() ? "separates" : "fails", Notation.number(pointed.l2Margin())));
        pointed.trajectory().map(Pointed.OnTrajectory::head).ifPresent(head -> {
            rows.add(row(texts, "accuracy", Notation.number(head.accuracy())));
            rows.add(row(texts, "loss", Notation.loss(head.accuracy())));
            rows.add(row(texts, "mu", Notation.number(head.mu())));
        });
        pointed.pathMu().ifPresent(mu -> rows.add(row(texts, "path", "≈ " + NumberText.of(mu))));
        return new PointedText(title(pointed, texts), rows);
    }

    private static void addDirection(Direction at, Placement placement, Texts texts, List<Row> rows) {
        if (placement.coordinates().isPresent()) {
            List<String> names = placement.frame().axes();
            List<Integer> indices = placement.coordinates().get().indices();
            for (int i = 0; i < indices.size(); i++) {
                String value = Notation.component(at.component(indices.get(i)));
                rows.add(new Row(texts.of("pointed.component.name", names.get(i)), value));
            }
            return;
        }
        rows.add(row(texts, "azimuth", Notation.degrees(at.azimuth())));
        if (at.dimension() == Coordinates.COUNT) {
            rows.add(row(texts, "pitch", Notation.degrees(at.pitch())));
        }
        rows.add(row(texts, "predictor", Notation.unitVector(at.toArray())));
    }

    private static String title(Pointed pointed, Texts texts) {
        if (pointed.trajectory().isPresent()) {
            Pointed.OnTrajectory on = pointed.trajectory().get();
            String key = on.selection().current() ? "pointed.current" : "pointed.trajectory";
            return texts.of(key, NumberText.of(on.alpha()));
        }
        return texts.of(pointed.pathMu().isPresent() ? "pointed.path" : "pointed.direction");
    }

    private static Row row(Texts texts, String key, String value) {
        return new Row(texts.of("pointed." + key + ".name"), value);
    }
}
