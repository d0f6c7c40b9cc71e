package org.loxodrome.ui.controller;

import java.nio.file.Path;
import org.loxodrome.figure.Theme;

/** The command that draws again what the window has written. */
final class FigureCommandLine {

    private FigureCommandLine() {}

    /**
     * The command.
     *
     * @param subject the words that say of what
     * @param target where it was written, of which only the name is said: a folder means nothing elsewhere
     * @param theme its colours; for the light ones of the screen files have those of paper, which need no word
     */
    static String of(String subject, Path target, Theme theme) {
        String colours = theme.equals(Theme.LIGHT) ? "" : " --theme " + theme.name();
        return "loxodrome figure " + subject + " --out " + target.getFileName() + colours;
    }
}
