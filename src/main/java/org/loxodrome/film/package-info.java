/** Films of an experiment: what moves in them, and the drawing of each frame. Knows neither threads nor files. */
@NullMarked
package org.loxodrome.film;

import org.jspecify.annotations.NullMarked;
