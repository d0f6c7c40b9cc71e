/** Experiments and the state of the program as files: JSON, written whole or not at all. */
@NullMarked
package org.loxodrome.session.file;

import org.jspecify.annotations.NullMarked;
