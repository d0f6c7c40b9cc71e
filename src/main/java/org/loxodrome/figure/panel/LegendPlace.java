package org.loxodrome.figure.panel;

/** Where a panel's legend is. It never covers a curve or a marker. */
public enum LegendPlace {
    /** In a column to the right of the plot; below if there is not enough room. */
    RIGHT,
    /** In lines below the plot. */
    BELOW,
    /** In an empty corner of the plot if one has room, otherwise to the right or below. */
    CORNER,
    /** Nowhere. */
    NONE
}
