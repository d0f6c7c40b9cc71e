package org.loxodrome.figure;

/** What the colour of the sphere's surface shows. */
public enum Surface {
    /** Nothing. */
    PLAIN,
    /** The margin min_n y_n⟨x_n, w⟩ of the direction w, ‖w‖ = 1. */
    MARGIN,
    /** The angle to the nearest direction of the Q_μ path. */
    PATH_ANGLE
}
