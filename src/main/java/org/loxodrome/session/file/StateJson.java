package org.loxodrome.session.file;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.loxodrome.problem.Decimal;
import org.loxodrome.session.Document;
import org.loxodrome.session.SessionState;
import org.loxodrome.session.WindowSize;

/** The state of the program as a JSON object. */
final class StateJson {

    private StateJson() {}

    static void write(SessionState state, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("version").value(ExperimentJson.VERSION);
        out.name("theme").value(state.theme());
        out.name("textScale").jsonValue(Decimal.of(state.textScale()));
        out.name("window").beginObject();
        out.name("width").jsonValue(Decimal.of(state.window().width()));
        out.name("height").jsonValue(Decimal.of(state.window().height()));
        out.endObject();
        out.name("recent").beginArray();
        for (Path file : state.recent()) {
            out.value(file.toString());
        }
        out.endArray();
        ExperimentJson.write(state.experiment(), out.name("experiment"));
        if (state.document().isPresent()) {
            out.name("document").beginObject();
            out.name("file").value(state.document().get().file().toString());
            ExperimentJson.write(state.document().get().saved(), out.name("saved"));
            out.endObject();
        }
        out.endObject();
    }

    static SessionState read(JsonFields fields) {
        ExperimentJson.checkVersion(fields);
        fields.only("version", "theme", "textScale", "window", "recent", "experiment", "document");
        JsonFields window = fields.object("window").only("width", "height");
        Optional<JsonFields> document = fields.optionalObject("document");
        return JsonFields.checked(() -> new SessionState(
                ExperimentJson.read(fields.object("experiment")),
                document.map(StateJson::readDocument),
                fields.texts("recent").stream().map(Path::of).toList(),
                fields.text("theme"),
                fields.has("textScale") ? fields.number("textScale") : 1,
                new WindowSize(window.number("width"), window.number("height"))));
    }

    private static Document readDocument(JsonFields document) {
        document.only("file", "saved");
        return new Document(Path.of(document.text("file")), ExperimentJson.read(document.object("saved")));
    }
}
