/** The program's entry: chooses between window and command line and wires the parts together. */
@NullMarked
package org.loxodrome.app;

import org.jspecify.annotations.NullMarked;
