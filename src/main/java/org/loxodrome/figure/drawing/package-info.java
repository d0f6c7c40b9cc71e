/** A figure as plain marks on a page (lines, areas, words in named layers), and its painter on {@code Graphics2D}. */
@NullMarked
package org.loxodrome.figure.drawing;

import org.jspecify.annotations.NullMarked;
