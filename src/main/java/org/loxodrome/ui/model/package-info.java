/** The window's observable state, without any scene graph. Used on the FX thread only. */
@NullMarked
package org.loxodrome.ui.model;

import org.jspecify.annotations.NullMarked;
