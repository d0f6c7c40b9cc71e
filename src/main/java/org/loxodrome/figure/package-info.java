/** A toolkit-free picture of directions on the sphere and the painters that draw it: screen, PNG, SVG. */
@NullMarked
package org.loxodrome.figure;

import org.jspecify.annotations.NullMarked;
