/** The classification problem: data sets, their files, and the presets that ship with the program. */
@NullMarked
package org.loxodrome.problem;

import org.jspecify.annotations.NullMarked;
