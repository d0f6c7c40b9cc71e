/** A picture on a page, whatever the projection: its curves, markers and regions, with labels and legend. */
@NullMarked
package org.loxodrome.figure.plot;

import org.jspecify.annotations.NullMarked;
