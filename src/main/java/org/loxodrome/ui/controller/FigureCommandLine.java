package org.loxodrome.ui.controller;

import java.nio.file.Path;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.ShellWord;

/** The command that draws again what the window has written. */
final class FigureCommandLine {

    private FigureCommandLine() {}

    /**
     * The command.
     *
     * @param subject the words that say of what
     * @param target where it was written, of which only the name is said: a folder means nothing elsewhere
     * @param theme its colours; those of paper need no word
     */
    static String of(String subject, Path target, Theme theme) {
        String colours = theme.equals(Theme.PAPER) ? "" : " --theme " + theme.name();
        return "loxodrome figure " + subject + " --out " + ShellWord.of(target) + colours;
    }
}
