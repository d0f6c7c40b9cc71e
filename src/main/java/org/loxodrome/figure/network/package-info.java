/** The diagonal linear network as a graph, laid out as a drawing. */
@NullMarked
package org.loxodrome.figure.network;

import org.jspecify.annotations.NullMarked;
