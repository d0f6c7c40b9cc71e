/** The azimuth–pitch panel: a picture of directions, drawn flat with axes, legend and labels. */
@NullMarked
package org.loxodrome.figure.panel;

import org.jspecify.annotations.NullMarked;
