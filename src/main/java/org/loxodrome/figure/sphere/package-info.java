/** The sphere as a figure of lines: a picture of directions in orthographic projection, with labels and legend. */
@NullMarked
package org.loxodrome.figure.sphere;

import org.jspecify.annotations.NullMarked;
