/** Directions on the sphere of classifiers: angles, azimuth and pitch, great arcs, the region of separating directions. */
@NullMarked
package org.loxodrome.geometry;

import org.jspecify.annotations.NullMarked;
