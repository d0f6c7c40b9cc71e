package org.loxodrome.figure.plot;

import java.awt.geom.Rectangle2D;
import org.loxodrome.figure.Curve;

/**
 * Where a legend names a trajectory.
 *
 * @param trajectory its curve
 * @param box the entry's box on the page, never changed after it is made
 */
public record LegendEntry(Curve trajectory, Rectangle2D box) {}
