/** Formulas in TeX, typeset: the only home of JLaTeXMath. */
@NullMarked
package org.loxodrome.ui.view.formula;

import org.jspecify.annotations.NullMarked;
