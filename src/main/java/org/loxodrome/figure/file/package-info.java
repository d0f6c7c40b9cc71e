/** Drawings as files: PNG, SVG, PDF and TikZ, written whole or not at all. */
@NullMarked
package org.loxodrome.figure.file;

import org.jspecify.annotations.NullMarked;
