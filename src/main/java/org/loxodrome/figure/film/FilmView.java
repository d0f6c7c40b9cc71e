package org.loxodrome.figure.film;

/** What a film shows. */
public enum FilmView {
    /** The azimuth–pitch panel. */
    PANEL,
    /** The sphere. */
    SPHERE,
    /** The sphere and the panel side by side. */
    BOTH
}
