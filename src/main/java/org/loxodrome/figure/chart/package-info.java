/** Charts of numbers against numbers on logarithmic axes, laid out as drawings. */
@NullMarked
package org.loxodrome.figure.chart;

import org.jspecify.annotations.NullMarked;
