package org.loxodrome.session.file;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.problem.Decimal;
import org.loxodrome.session.ViewSettings;

/** How an experiment is looked at, as a JSON object. Coordinates are counted from 1, as on the screen. */
final class ViewJson {

    private ViewJson() {}

    static void write(ViewSettings view, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("solid").value(name(view.solid()));
        out.name("surface").value(name(view.surface()));
        out.name("hidden").jsonValue(ExperimentJson.list(view.hidden()));
        if (view.coordinates().isPresent()) {
            List<Integer> indices = view.coordinates().get().indices();
            out.name("coordinates")
                    .jsonValue(indices.stream().map(index -> index + 1).toList().toString());
        }
        if (view.outlook().isPresent()) {
            write(view.outlook().get(), out.name("outlook"));
        }
        if (view.part().isPresent()) {
            write(view.part().get(), out.name("part"));
        }
        out.endObject();
    }

    private static void write(Outlook outlook, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("azimuth").jsonValue(Decimal.of(outlook.azimuth()));
        out.name("pitch").jsonValue(Decimal.of(outlook.pitch()));
        out.name("zoom").jsonValue(Decimal.of(outlook.zoom()));
        out.name("right").jsonValue(Decimal.of(outlook.right()));
        out.name("down").jsonValue(Decimal.of(outlook.down()));
        out.endObject();
    }

    private static void write(Window part, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("west").jsonValue(Decimal.of(part.west()));
        out.name("east").jsonValue(Decimal.of(part.east()));
        out.name("south").jsonValue(Decimal.of(part.south()));
        out.name("north").jsonValue(Decimal.of(part.north()));
        out.endObject();
    }

    /** The view of an experiment, the usual one if it names none. */
    static ViewSettings read(JsonFields experiment) {
        return experiment.optionalObject("view").map(ViewJson::named).orElse(ViewSettings.USUAL);
    }

    private static ViewSettings named(JsonFields view) {
        view.only("solid", "surface", "hidden", "coordinates", "outlook", "part");
        return new ViewSettings(
                solid(view),
                constant(view, "surface", Surface.values()),
                view.scales("hidden"),
                view.has("coordinates") ? Optional.of(coordinates(view)) : Optional.empty(),
                view.optionalObject("outlook").map(ViewJson::outlook),
                view.optionalObject("part").map(ViewJson::part));
    }

    /** What is shown in space. */
    static Solid solid(JsonFields fields) {
        return constant(fields, "solid", Solid.values());
    }

    private static Outlook outlook(JsonFields fields) {
        fields.only("azimuth", "pitch", "zoom", "right", "down");
        return new Outlook(
                fields.number("azimuth"),
                fields.number("pitch"),
                fields.number("zoom"),
                fields.number("right"),
                fields.number("down"));
    }

    private static Window part(JsonFields fields) {
        fields.only("west", "east", "south", "north");
        return new Window(fields.number("west"), fields.number("east"), fields.number("south"), fields.number("north"));
    }

    private static Coordinates coordinates(JsonFields view) {
        return new Coordinates(
                view.wholes("coordinates").stream().map(number -> number - 1).toList());
    }

    private static <E extends Enum<E>> E constant(JsonFields fields, String field, E[] known) {
        String text = fields.text(field);
        return Arrays.stream(known)
                .filter(constant -> name(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new MeaninglessException("view." + field + " is \"" + text + "\" where "
                        + Arrays.stream(known).map(ViewJson::name).collect(Collectors.joining(", ")) + " belongs."));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
