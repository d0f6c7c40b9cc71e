/** What trajectories and theory say about each other: certificates, the theory of one data set, fans of trajectories. */
@NullMarked
package org.loxodrome.analysis;

import org.jspecify.annotations.NullMarked;
