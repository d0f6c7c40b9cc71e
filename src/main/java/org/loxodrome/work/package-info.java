/** How independent pieces of work are shared out. */
@NullMarked
package org.loxodrome.work;

import org.jspecify.annotations.NullMarked;
