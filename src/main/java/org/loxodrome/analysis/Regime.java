package org.loxodrome.analysis;

/** Which predictor training is near (Woodworth et al. 2020, Section 3; Moroshko et al. 2020, Section 1). */
public enum Regime {
    /** The l2 max-margin predictor, as a linearised network would learn it. */
    KERNEL,
    /** Neither. */
    TRANSITION,
    /** A sparse predictor: the max-margin one of the l1 norm or of the l_{2/D} quasi-norm. */
    RICH
}
