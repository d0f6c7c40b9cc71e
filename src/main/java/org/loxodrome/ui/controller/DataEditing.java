package org.loxodrome.ui.controller;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.loxodrome.analysis.Theory;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.problem.Decimal;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.view.DataActions;

/** Changes the data: each change gives other data, whose name says that they are changed. */
final class DataEditing implements DataActions {

    private static final int DIGITS = 5;

    private final WorkbenchModel model;
    private final Texts texts;
    private final BackgroundTasks files;
    private final Receiver receiver;

    /** Where changed data go. */
    interface Receiver {

        /** The data that are wanted now. */
        Dataset present();

        /** A step of its own. */
        void step(Dataset next);

        /** A step to data that have nothing to do with those before. */
        void replace(Dataset next);

        /** A part of the step that the press under way makes. */
        void move(Dataset next);

        /** A sentence on what cannot be done. */
        void reject(String sentence);
    }

    DataEditing(WorkbenchModel model, Texts texts, BackgroundTasks files, Receiver receiver) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.receiver = receiver;
    }

    @Override
    public void setCoordinate(int n, int i, double value) {
        change(data -> {
            double[] input = data.input(n);
            input[i] = value;
            return data.withPoint(n, input, data.label(n));
        });
    }

    @Override
    public void setLabel(int n, double label) {
        change(data -> data.withPoint(n, data.input(n), checkedLabel(label)));
    }

    @Override
    public void flipLabel(int n) {
        change(data -> data.withPoint(n, data.input(n), -data.label(n)));
    }

    @Override
    public void addPoint() {
        change(data -> data.withInserted(data.size(), newPoint(data), 1));
    }

    @Override
    public void duplicatePoint(int n) {
        change(data -> data.withInserted(n + 1, data.input(n), data.label(n)));
    }

    @Override
    public void removePoint(int n) {
        change(data -> data.without(n));
    }

    @Override
    public void turnPoint(int n, Direction direction, double length) {
        Dataset data = receiver.present();
        double[] turned = scaled(direction, length * data.label(n));
        receiver.move(changed(data.withPoint(n, turned, data.label(n)), data));
    }

    @Override
    public void drawRandom(int size, int dimension, long seed) {
        try {
            receiver.replace(RandomDataset.of(size, dimension, seed));
        } catch (DatasetException e) {
            receiver.reject(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void export(Path file) {
        Dataset data = receiver.present();
        files.start(
                () -> write(file, data),
                written -> model.messageProperty().set(Optional.of(Message.done(texts.of("export.done", written)))));
    }

    @Override
    public void showTable(boolean shown) {
        model.tableShownProperty().set(shown);
    }

    @Override
    public void showPoints(boolean shown) {
        model.pointsShownProperty().set(shown);
    }

    private void change(UnaryOperator<Dataset> change) {
        Dataset data = receiver.present();
        try {
            receiver.step(changed(change.apply(data), data));
        } catch (DatasetException e) {
            receiver.reject(String.valueOf(e.getMessage()));
        }
    }

    /** The name tells that the data are not those of the name's origin any more. */
    private Dataset changed(Dataset next, Dataset from) {
        String name = texts.of("data.changed", from.name());
        boolean again = from.name().endsWith(texts.of("data.changed", ""));
        return again ? next : next.named(name);
    }

    private int checkedLabel(double label) {
        if (Math.abs(label) != 1) {
            throw new DatasetException(texts.of("data.label", Decimal.of(label)));
        }
        return (int) label;
    }

    /** In the l2 max-margin direction and as far out as the farthest point: it separates with them and is no support vector. */
    private double[] newPoint(Dataset data) {
        Direction direction =
                model.findings().theory().map(Theory::l2).orElseGet(() -> Direction.of(ones(data.dimension())));
        double farthest = 0;
        for (int n = 0; n < data.size(); n++) {
            farthest = Math.max(farthest, length(data.input(n)));
        }
        return scaled(direction, farthest > 0 ? farthest : 1);
    }

    private static double[] ones(int dimension) {
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double length(double[] vector) {
        double length = 0;
        for (double component : vector) {
            length = Math.hypot(length, component);
        }
        return length;
    }

    /** The vector of a direction and a length, in so many digits as one can read in a table. */
    private static double[] scaled(Direction direction, double length) {
        int decimals = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(length)));
        double[] vector = direction.toArray();
        for (int i = 0; i < vector.length; i++) {
            vector[i] = new BigDecimal(length * vector[i])
                            .setScale(decimals, RoundingMode.HALF_EVEN)
                            .doubleValue()
                    + 0.0;
        }
        return vector;
    }

    private static Path write(Path file, Dataset data) {
        try {
            SafeFile.write(file, true, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                DatasetCsv.write(data, writer);
                writer.flush();
            });
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
