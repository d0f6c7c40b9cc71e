package org.loxodrome.session.file;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.problem.Decimal;
import org.loxodrome.session.End;
import org.loxodrome.session.Experiment;

/** Experiments as JSON objects, with their data in them; every double comes back as it was. */
final class ExperimentJson {

    /** The form of the object. A program that reads another one would show another picture. */
    static final int VERSION = 1;

    private ExperimentJson() {}

    static void write(Experiment experiment, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("version").value(VERSION);
        writeData(experiment.dataset(), out.name("data"));
        out.name("alpha").jsonValue(number(experiment.alpha()));
        out.name("depth").value(experiment.depth().value());
        out.name("mu").jsonValue(number(experiment.mu()));
        out.name("fan").jsonValue(list(experiment.fan()));
        out.name("crossLines").jsonValue(list(experiment.crossLines()));
        out.name("end").beginObject();
        out.name("mu").jsonValue(number(experiment.end().mu()));
        out.name("accuracy").jsonValue(number(experiment.end().accuracy()));
        out.endObject();
        EngineJson.write(experiment.engine(), out.name("engine"));
        ViewJson.write(experiment.view(), out.name("view"));
        out.endObject();
    }

    static Experiment read(JsonFields fields) {
        checkVersion(fields);
        fields.only("version", "data", "alpha", "depth", "mu", "fan", "crossLines", "end", "engine", "view");
        JsonFields end = fields.object("end").only("mu", "accuracy");
        return JsonFields.checked(() -> new Experiment(
                readData(fields.object("data").only("name", "points")),
                fields.scale("alpha"),
                new Depth(fields.whole("depth")),
                fields.scale("mu"),
                fields.scales("fan"),
                fields.numbers("crossLines"),
                new End(end.number("mu"), end.number("accuracy")),
                EngineJson.read(fields),
                ViewJson.read(fields)));
    }

    /** Checks that the object is of the form that this program knows. */
    static void checkVersion(JsonFields fields) {
        int version = fields.whole("version");
        if (version != VERSION) {
            throw new MeaninglessException("its version is " + version + ", and this program knows version " + VERSION
                    + "; another release of Loxodrome wrote it.");
        }
    }

    static void writeData(Dataset dataset, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("name").value(dataset.name());
        out.name("points").beginArray();
        for (int n = 0; n < dataset.size(); n++) { // a point on a line
            out.jsonValue("{\"x\": "
                    + list(DoubleStream.of(dataset.input(n)).boxed().toList()) + ", \"y\": " + dataset.label(n) + "}");
        }
        out.endArray();
        out.endObject();
    }

    private static Dataset readData(JsonFields data) {
        List<JsonFields> points = data.objects("points");
        double[][] inputs = points.stream()
                .map(point -> point.only("x", "y").numbers("x").stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        int[] labels = points.stream().mapToInt(point -> point.whole("y")).toArray();
        try {
            return new Dataset(data.text("name"), inputs, labels);
        } catch (DatasetException e) {
            throw new MeaninglessException("in its data, " + e.getMessage());
        }
    }

    static String list(List<Double> numbers) {
        return numbers.stream().map(ExperimentJson::number).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "\"inf\"" : Decimal.of(value);
    }
}
