/** The diagonal linear network: its depth, its initialization and the link from dual coordinates to the predictor. */
@NullMarked
package org.loxodrome.network;

import org.jspecify.annotations.NullMarked;
