package org.loxodrome.figure.file;

import java.util.ResourceBundle;

/** The program's version, as the build writes it down. */
final class ProgramVersion {

    /** For example 0.1.0. */
    static final String NUMBER =
            ResourceBundle.getBundle("org.loxodrome.assets.texts.program").getString("version");

    private ProgramVersion() {}
}
