/** Films: frames that are drawings, and their files. The only home of JCodec. */
@NullMarked
package org.loxodrome.figure.film;

import org.jspecify.annotations.NullMarked;
