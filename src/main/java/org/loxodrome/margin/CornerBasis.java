package org.loxodrome.margin;

import java.util.BitSet;

/**
 * What determines a corner: as many coordinates that are not 0 as points with margin 1. Never changed.
 *
 * @param coordinates the i with w_i ≠ 0
 * @param points the n with (X w)_n = 1
 */
record CornerBasis(BitSet coordinates, BitSet points) {

    static CornerBasis of(int[] coordinates, int[] points) {
        return new CornerBasis(set(coordinates), set(points));
    }

    /** The basis with coordinate i as well, or without it if it was there. */
    CornerBasis flipCoordinate(int i) {
        return new CornerBasis(flipped(coordinates, i), points);
    }

    /** The basis with point n as well, or without it if it was there. */
    CornerBasis flipPoint(int n) {
        return new CornerBasis(coordinates, flipped(points, n));
    }

    private static BitSet flipped(BitSet set, int index) {
        BitSet other = (BitSet) set.clone();
        other.flip(index);
        return other;
    }

    private static BitSet set(int[] indices) {
        BitSet set = new BitSet();
        for (int index : indices) {
            set.set(index);
        }
        return set;
    }
}
