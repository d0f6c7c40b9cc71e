package org.loxodrome.figure.file;

import java.util.List;

/** Where the drawings of the tests come from. */
public final class Samples {

    /** With the letters and signs that formats have to escape. */
    public static final Provenance PROVENANCE = new Provenance(
            "Size & “scale” α",
            "loxodrome figure 3b --out b.pdf",
            "stable",
            2,
            List.of(0.1, 10.0, Double.POSITIVE_INFINITY));

    private Samples() {}
}
