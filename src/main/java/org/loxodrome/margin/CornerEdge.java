package org.loxodrome.margin;

/**
 * The way from a corner to its neighbour.
 *
 * @param to the neighbour's basis
 * @param length how far it is; 0 if both bases give the same corner
 * @param end the components of the neighbour's w that may differ from 0, exactly 0 where they are 0 to rounding
 */
record CornerEdge(CornerBasis to, double length, double[] end) {}
