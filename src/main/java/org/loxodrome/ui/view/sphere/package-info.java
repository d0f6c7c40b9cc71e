/** The sphere of directions in real 3D: a picture on a lit globe that can be turned, and its labels in front of it. */
@NullMarked
package org.loxodrome.ui.view.sphere;

import org.jspecify.annotations.NullMarked;
