package org.loxodrome.figure.panel;

/** Where a panel's legend is. */
public enum LegendPlace {
    /** In a column to the right of the plot, where it never covers anything. */
    RIGHT,
    /** In the emptiest corner of the plot if one has room, otherwise to the right. */
    CORNER,
    /** Nowhere. */
    NONE
}
