/**
 * The max-margin predictors that gradient flow is compared with: l2, l1 with the whole face of solutions, l_{2/D}, the
 * Q_μ path between them, and whether the data can be separated at all. The only package that uses ojAlgo.
 */
@NullMarked
package org.loxodrome.margin;

import org.jspecify.annotations.NullMarked;
