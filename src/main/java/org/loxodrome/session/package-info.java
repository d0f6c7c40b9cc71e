/** The experiment: everything that reproduces a picture, as one immutable value, and the picture it gives. */
@NullMarked
package org.loxodrome.session;

import org.jspecify.annotations.NullMarked;
