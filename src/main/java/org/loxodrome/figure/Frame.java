package org.loxodrome.figure;

import java.util.List;
import org.loxodrome.geometry.Coordinates;

/**
 * What the three axes of a picture's sphere mean.
 *
 * @param axes their names, as in {@link org.loxodrome.figure.drawing.RichText}; empty for none
 * @param azimuthAxis what azimuth is called along the axis of a panel
 * @param pitchAxis what pitch is called there
 * @param training whether the third axis is training, whose progress is a pitch of {@link #pitchAt}
 */
public record Frame(List<String> axes, String azimuthAxis, String pitchAxis, boolean training) {

    /** The coordinates of predictors in three dimensions. */
    public static final Frame SPACE =
            new Frame(List.of("w_1", "w_2", "w_3"), Texts.azimuthAxis(), Texts.pitchAxis(), false);

    /** The plane of predictors in two dimensions, and training. */
    public static final Frame DISK =
            new Frame(List.of("w_1", "w_2", ""), Texts.angleAxis(), Texts.trainingAxis(), true);

    /** Pitch of the end of training: a little above the equator, where the sphere's own edge hides nothing of it. */
    private static final double RIM = 10;

    private static final double POLE = 90;

    /** Copies the list. */
    public Frame {
        axes = List.copyOf(axes);
    }

    /** The pitch in degrees at which an instant is drawn whose share of training, from 0 to 1, is over. */
    public static double pitchAt(double progress) {
        return POLE + progress * (RIM - POLE);
    }

    /** The share of training that is over at a pitch in degrees. */
    public static double progressAt(double pitch) {
        return (POLE - pitch) / (POLE - RIM);
    }

    /** Three coordinates of predictors in more dimensions. */
    static Frame of(Coordinates coordinates) {
        List<String> names = coordinates.indices().stream().map(Frame::name).toList();
        return new Frame(names, Texts.azimuthOf(names.get(0), names.get(1)), Texts.pitchOf(names.get(2)), false);
    }

    private static String name(int index) {
        String number = Integer.toString(index + 1);
        return number.length() == 1 ? "w_" + number : "w_{" + number + "}";
    }
}
