/** Real 3D, whatever is seen in it: how it is turned and projected, and the lines, markers and labels of a scene. */
@NullMarked
package org.loxodrome.ui.view.space;

import org.jspecify.annotations.NullMarked;
