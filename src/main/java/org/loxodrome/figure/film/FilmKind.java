package org.loxodrome.figure.film;

/** What changes in the course of a film. */
public enum FilmKind {
    /** Training goes on. */
    TIME,
    /** The current initialization scale α grows. */
    ALPHA,
    /** The point of the Q_μ path goes from its l2 end, μ = ∞, to its l1 end, μ = 0. */
    MU,
    /** The sphere turns once around the axis w₃. */
    ROTATION
}
