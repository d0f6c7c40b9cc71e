/** Gradient flow in dual coordinates and the trajectories it leaves. */
@NullMarked
package org.loxodrome.flow;

import org.jspecify.annotations.NullMarked;
