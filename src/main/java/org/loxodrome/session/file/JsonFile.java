package org.loxodrome.session.file;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loxodrome.figure.file.SafeFile;

/** JSON in a file: UTF-8, indented, strict. */
final class JsonFile {

    private static final FormattingStyle STYLE = FormattingStyle.PRETTY.withNewline("\n");
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    /** Writes one value. */
    interface Content {
        void writeTo(JsonWriter out) throws IOException;
    }

    private JsonFile() {}

    /**
     * Reads the object in a file.
     *
     * @param meaning makes a value of it
     * @throws UnreadableFileException with a sentence that begins with the file's name
     */
    static <T> T read(Path file, Function<JsonFields, T> meaning) {
        return parse(text(file), String.valueOf(file.getFileName()), meaning);
    }

    /**
     * Reads the object in a text.
     *
     * @param name what the text is called in a sentence for the user
     * @param meaning makes a value of it
     * @throws UnreadableFileException with a sentence that begins with the name
     */
    static <T> T parse(String text, String name, Function<JsonFields, T> meaning) {
        try {
            return meaning.apply(new JsonFields(parsed(text), ""));
        } catch (MeaninglessException e) {
            throw new UnreadableFileException(name + " cannot be used: " + e.getMessage());
        }
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws UncheckedIOException with a sentence for the user in its cause
     */
    static void write(Path file, Content content) {
        try {
            SafeFile.write(file, true, bytes -> {
                Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                JsonWriter json = new JsonWriter(text);
                json.setFormattingStyle(STYLE);
                content.writeTo(json);
                text.append('\n').flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without line breaks. */
    static String line(Content content) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        try {
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text takes everything
        }
        return text.toString();
    }

    private static String text(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file + " is a folder; the name of a file is needed.");
        }
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException("There is no file " + file + ".");
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException("The file " + file + " may not be read; check its permissions.");
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file.getFileName() + " cannot be used: it is not UTF-8 text.");
        } catch (IOException e) {
            throw new UnreadableFileException("The file " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static JsonElement parsed(String text) {
        if (text.isBlank()) {
            throw new MeaninglessException("it is empty.");
        }
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException(reader.toString());
            }
            return element;
        } catch (JsonParseException | IOException e) {
            throw broken(e);
        }
    }

    private static MeaninglessException broken(Exception e) {
        Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
        Matcher place = PLACE.matcher(String.valueOf(cause.getMessage()));
        String where = place.find() ? "line " + place.group(1) + ", column " + place.group(2) : "its end";
        return cause instanceof EOFException
                ? new MeaninglessException("it breaks off at " + where + "; a part of it is missing.")
                : new MeaninglessException("it is not JSON from " + where + " on.");
    }
}
