package org.loxodrome.session.file;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The fields of a JSON object, each with its place, which is named when it is not what it should be. */
final class JsonFields {

    private static final String INFINITE = "inf";
    private static final int LONGEST_QUOTE = 40;

    private final JsonObject object;
    private final String place;

    /**
     * Takes an element.
     *
     * @param place where it is in the file, such as {@code data.points[3]}, counted from 1; empty for the whole
     * @throws MeaninglessException if it is not an object
     */
    JsonFields(JsonElement element, String place) {
        if (!element.isJsonObject()) {
            throw wrong(place.isEmpty() ? "the whole" : place, element, "an object { … }");
        }
        this.object = element.getAsJsonObject();
        this.place = place;
    }

    /**
     * Checks that there are no other fields: what is not understood must not be lost in silence.
     *
     * @throws MeaninglessException if there are
     */
    JsonFields only(String... names) {
        Set<String> known = Set.of(names);
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new MeaninglessException(
                            at(name) + " means nothing; known there are " + String.join(", ", names) + ".");
                });
        return this;
    }

    /** A finite number. */
    double number(String name) {
        return number(element(name), at(name));
    }

    /** A number, or {@code "inf"} for ∞. */
    double scale(String name) {
        return scale(element(name), at(name));
    }

    /** A whole number. */
    int whole(String name) {
        return whole(element(name), at(name));
    }

    /** A text. */
    String text(String name) {
        return text(element(name), at(name));
    }

    /** True or false. */
    boolean truth(String name) {
        JsonElement element = element(name);
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
            throw wrong(at(name), element, "true or false");
        }
        return primitive.getAsBoolean();
    }

    /** An object. */
    JsonFields object(String name) {
        return new JsonFields(element(name), at(name));
    }

    /** An object that may be missing. */
    Optional<JsonFields> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** Whether there is such a field. */
    boolean has(String name) {
        return object.has(name);
    }

    /** A list of whole numbers. */
    List<Integer> wholes(String name) {
        return list(name, JsonFields::whole);
    }

    /** A list of finite numbers. */
    List<Double> numbers(String name) {
        return list(name, JsonFields::number);
    }

    /** A list of numbers, {@code "inf"} for ∞ among them. */
    List<Double> scales(String name) {
        return list(name, JsonFields::scale);
    }

    /** A list of texts. */
    List<String> texts(String name) {
        return list(name, JsonFields::text);
    }

    /** A list of objects. */
    List<JsonFields> objects(String name) {
        return list(name, JsonFields::new);
    }

    /**
     * A value whose constructor checks it with a sentence for the user.
     *
     * @throws MeaninglessException with that sentence, if it does not
     */
    static <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new MeaninglessException(String.valueOf(e.getMessage()));
        }
    }

    private <T> List<T> list(String name, BiFunction<JsonElement, String, T> each) {
        JsonElement element = element(name);
        if (!element.isJsonArray()) {
            throw wrong(at(name), element, "a list [ … ]");
        }
        List<T> values = new ArrayList<>();
        for (JsonElement one : element.getAsJsonArray()) {
            values.add(each.apply(one, at(name) + "[" + (values.size() + 1) + "]"));
        }
        return values;
    }

    private JsonElement element(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            throw new MeaninglessException(at(name) + " is missing.");
        }
        return element;
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static double number(JsonElement element, String place) {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw wrong(place, element, "a number");
        }
        double value = primitive.getAsDouble();
        if (Double.isInfinite(value)) {
            throw wrong(place, element, "a number of at most 1.8e308");
        }
        return value;
    }

    private static int whole(JsonElement element, String place) {
        double value = number(element, place);
        if (value != (int) value) {
            throw wrong(place, element, "a whole number");
        }
        return (int) value;
    }

    private static double scale(JsonElement element, String place) {
        return element.equals(new JsonPrimitive(INFINITE)) ? Double.POSITIVE_INFINITY : number(element, place);
    }

    private static String text(JsonElement element, String place) {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw wrong(place, element, "a text in quotes");
        }
        return primitive.getAsString();
    }

    private static MeaninglessException wrong(String place, JsonElement found, String wanted) {
        String text = found.toString();
        String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return new MeaninglessException(place + " is " + quote + " where " + wanted + " belongs.");
    }
}
