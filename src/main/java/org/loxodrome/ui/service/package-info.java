/** Background work: the only place with threads. Results reach the model on the FX thread, once a frame. */
@NullMarked
package org.loxodrome.ui.service;

import org.jspecify.annotations.NullMarked;
