package org.loxodrome.session.file;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.problem.Decimal;

/** Engines as JSON objects, named as on the command line. */
final class EngineJson {

    private static final String EXPONENTIAL = "exp";
    private static final String LOGISTIC = "logistic";

    private EngineJson() {}

    static void write(EngineChoice engine, JsonWriter out) throws IOException {
        out.beginObject();
        if (engine instanceof EngineChoice.Descent descent) {
            out.name("name").value("ngd");
            out.name("eta").jsonValue(Decimal.of(descent.step()));
        } else {
            out.name("name").value(engine instanceof EngineChoice.Kernel ? "kernel" : "flow");
            out.name("loss").value(engine.loss() == Loss.LOGISTIC ? LOGISTIC : EXPONENTIAL);
        }
        out.endObject();
    }

    /** The engine of an experiment, the flow if it names none. */
    static EngineChoice read(JsonFields experiment) {
        return experiment.optionalObject("engine").map(EngineJson::named).orElseGet(EngineChoice.Flow::new);
    }

    private static EngineChoice named(JsonFields engine) {
        String name = engine.text("name");
        return switch (name) {
            case "flow" -> new EngineChoice.Flow(loss(engine));
            case "kernel" -> new EngineChoice.Kernel(loss(engine));
            case "ngd" -> new EngineChoice.Descent(engine.only("name", "eta").number("eta"));
            default ->
                throw new MeaninglessException("engine.name is \"" + name + "\" where flow, ngd or kernel belongs.");
        };
    }

    /** The exponential loss if none is named. */
    private static Loss loss(JsonFields engine) {
        String name = engine.only("name", "loss").has("loss") ? engine.text("loss") : EXPONENTIAL;
        return switch (name) {
            case EXPONENTIAL -> Loss.EXPONENTIAL;
            case LOGISTIC -> Loss.LOGISTIC;
            default -> throw new MeaninglessException("engine.loss is \"" + name + "\" where exp or logistic belongs.");
        };
    }
}
