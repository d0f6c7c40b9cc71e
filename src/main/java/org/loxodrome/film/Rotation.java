package org.loxodrome.film;

import java.util.List;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.sphere.Outlook;

/** The sphere turns once around the axis w₃. */
final class Rotation implements Motion {

    /** In degrees. */
    private static final double STEEPEST = 50;

    private final Picture picture;

    Rotation(Cast cast) {
        picture = cast.whole();
    }

    @Override
    public Picture lasting() {
        return picture;
    }

    /** Not from so near to the axis that the sphere would turn like a wheel. */
    @Override
    public Outlook seen(Outlook usual) {
        double pitch = Math.max(-STEEPEST, Math.min(STEEPEST, usual.pitch()));
        return new Outlook(usual.azimuth(), pitch, usual.zoom(), usual.right(), usual.down());
    }

    @Override
    public boolean turns() {
        return true;
    }

    @Override
    public boolean isRound() {
        return true;
    }

    @Override
    public Scene at(double share) {
        return new Scene(picture, List.of(), 360 * share);
    }
}
