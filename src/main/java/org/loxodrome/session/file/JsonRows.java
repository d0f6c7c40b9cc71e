package org.loxodrome.session.file;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.problem.Decimal;
import org.loxodrome.session.NumberRow;
import org.loxodrome.session.NumberSource;
import org.loxodrome.session.Quantity;

/**
 * Rows of numbers as a JSON object: where they come from, then {@code "rows"}, an object on a line each. What a row does not know
 * is left out; ±∞, which JSON has not, is {@code "inf"} and {@code "-inf"}; in a list, what is not known is {@code null}.
 */
public final class JsonRows implements NumberRows {

    private final Writer text;
    private final JsonWriter out;

    /**
     * Writes where the numbers come from.
     *
     * @throws IOException if nothing can be written
     */
    public JsonRows(Writer text, NumberSource source) throws IOException {
        this.text = text;
        out = new JsonWriter(text);
        out.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        out.beginObject();
        out.name("program").value(Provenance.software());
        out.name("command").value(source.command());
        if (source.experiment().isPresent()) {
            ExperimentJson.write(source.experiment().get(), out.name("experiment"));
        } else {
            ExperimentJson.writeData(source.dataset(), out.name("data"));
        }
        out.name("rows").beginArray();
    }

    @Override
    public void row(NumberRow row) throws IOException {
        String quantities = row.quantities().stream()
                .filter(quantity -> !quantity.isUnknown())
                .map(quantity -> ", \"" + quantity.name() + "\": " + value(quantity))
                .collect(Collectors.joining());
        out.jsonValue("{\"kind\": \"" + row.kind() + "\"" + quantities + "}");
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.endArray();
        out.endObject();
        out.flush();
        text.append('\n').flush();
    }

    private static String value(Quantity quantity) {
        double[] values = quantity.values();
        return quantity.isList()
                ? Arrays.stream(values).mapToObj(JsonRows::number).collect(Collectors.joining(", ", "[", "]"))
                : number(values[0]);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "null";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "\"inf\"" : "\"-inf\"";
        }
        return Decimal.of(value);
    }
}
