package org.loxodrome.ui.view.ball;

import java.util.List;

/** The eight octants of space, each as the signs of its coordinates. */
final class Octants {

    /** The signs of (w₁, w₂, w₃). */
    static final List<int[]> ALL = List.of(
            new int[] {1, 1, 1},
            new int[] {-1, 1, 1},
            new int[] {1, -1, 1},
            new int[] {-1, -1, 1},
            new int[] {1, 1, -1},
            new int[] {-1, 1, -1},
            new int[] {1, -1, -1},
            new int[] {-1, -1, -1});

    private Octants() {}

    /** Whether the mirror image in this octant has turned from right-handed to left-handed. */
    static boolean isMirrored(int[] signs) {
        return signs[0] * signs[1] * signs[2] < 0;
    }
}
