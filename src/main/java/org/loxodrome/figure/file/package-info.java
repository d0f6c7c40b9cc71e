/** Drawings as files: PNG and SVG, written whole or not at all. */
@NullMarked
package org.loxodrome.figure.file;

import org.jspecify.annotations.NullMarked;
