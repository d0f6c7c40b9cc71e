/** The window: controls, panel, timeline. Views show the model and tell their actions; they know no services. */
@NullMarked
package org.loxodrome.ui.view;

import org.jspecify.annotations.NullMarked;
