package org.loxodrome.figure.file;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A word of a command as one types it into a shell: in single quotes, if the shell would take it for something else. */
public final class ShellWord {

    private static final Pattern SAFE = Pattern.compile("[\\p{Alnum}_./,+-]+");

    private ShellWord() {}

    /** A word. */
    public static String of(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A file's name alone: its folder means nothing elsewhere. */
    public static String of(Path file) {
        return of(String.valueOf(file.getFileName()));
    }
}
