/** A norm's ball in real 3D, and the polyhedron that it touches in the max-margin predictor. */
@NullMarked
package org.loxodrome.ui.view.ball;

import org.jspecify.annotations.NullMarked;
