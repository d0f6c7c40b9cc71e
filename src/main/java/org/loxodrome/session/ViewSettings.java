package org.loxodrome.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.geometry.Coordinates;

/**
 * How an experiment is looked at.
 *
 * @param solid what is shown in space
 * @param surface what the colour of the sphere shows
 * @param hidden the scales α of the fan whose trajectories are not drawn
 * @param coordinates where more than three dimensions are projected to; empty for those that matter most
 * @param outlook from where the sphere is seen; empty for facing what is drawn on it
 * @param part which part of the sphere the panel shows; empty for what is drawn on it
 */
public record ViewSettings(
        Solid solid,
        Surface surface,
        List<Double> hidden,
        Optional<Coordinates> coordinates,
        Optional<Outlook> outlook,
        Optional<Window> part) {

    /** The plain sphere with every trajectory. */
    public static final ViewSettings USUAL = new ViewSettings(
            Solid.SPHERE, Surface.PLAIN, List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public ViewSettings {
        hidden = List.copyOf(hidden);
    }

    /** The same with something else in space. */
    public ViewSettings withSolid(Solid other) {
        return new ViewSettings(other, surface, hidden, coordinates, outlook, part);
    }

    /** The same with another meaning of the sphere's colour. */
    public ViewSettings withSurface(Surface other) {
        return new ViewSettings(solid, other, hidden, coordinates, outlook, part);
    }

    /** The same with a projection to other coordinates; empty for those that matter most. */
    public ViewSettings withCoordinates(Optional<Coordinates> other) {
        return new ViewSettings(solid, surface, hidden, other, outlook, part);
    }

    /** The same with the sphere seen from elsewhere; empty for facing what is drawn on it. */
    public ViewSettings withOutlook(Optional<Outlook> other) {
        return new ViewSettings(solid, surface, hidden, coordinates, other, part);
    }

    /** The same with another part of the sphere in the panel; empty for what is drawn on it. */
    public ViewSettings withPart(Optional<Window> other) {
        return new ViewSettings(solid, surface, hidden, coordinates, outlook, other);
    }

    /** The same seen from where, and as near as, another view is. */
    public ViewSettings seenAs(ViewSettings other) {
        return withOutlook(other.outlook).withPart(other.part);
    }

    /** The same with nothing hidden that is not in a fan. */
    ViewSettings withFan(List<Double> fan) {
        return new ViewSettings(
                solid, surface, hidden.stream().filter(fan::contains).toList(), coordinates, outlook, part);
    }

    /** The same with the trajectory of one scale drawn or not. */
    public ViewSettings withVisible(double alpha, boolean visible) {
        List<Double> scales = new ArrayList<>(hidden);
        scales.remove(alpha);
        if (!visible) {
            scales.add(alpha);
        }
        return new ViewSettings(solid, surface, scales, coordinates, outlook, part);
    }
}
