package org.loxodrome.figure;

/** What is shown in space. */
public enum Solid {
    /** The sphere of directions with the picture on it. */
    SPHERE,
    /** The ball of Q_μ that touches the polyhedron {w : X w ≥ 1}. */
    Q_BALL,
    /** The ball of the l_{2/D} quasi-norm that touches it. */
    QUASI_NORM_BALL
}
