package org.loxodrome.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.loxodrome.analysis.SphereField;
import org.loxodrome.analysis.Theory;
import org.loxodrome.problem.Dataset;

/**
 * What the colour of the sphere's surface shows, in bands of equal width. The band that matters most, of the largest margins
 * or next to the path, is the strongest; directions that do not separate the data, or are far from the path, have none.
 *
 * <p>The colours go from the surface's own along a straight line in OKLab, so that all neighbours differ as much, and not
 * far: what is drawn on them is to be seen first.
 *
 * @param surface what the colour shows
 * @param field its values
 * @param width the width of a band, a round number in the field's unit
 * @param count how many bands there are, from 0 on
 */
public record SurfaceTint(Surface surface, SphereField field, double width, int count) {

    private static final int MOST_BANDS = 8;
    private static final double WIDTH_OF_ANGLES = 15;
    private static final int BANDS_OF_ANGLES = 6;
    private static final double CHROMA = 0.085;
    private static final double HUE = 225;
    private static final double DARKER = 0.10;
    private static final double LIGHTER = 0.07;

    /**
     * The tint of an experiment's sphere.
     *
     * @return empty for {@link Surface#PLAIN}, and unless the data have three coordinates
     */
    public static Optional<SurfaceTint> of(Surface surface, Dataset dataset, Theory theory, BooleanSupplier cancelled) {
        if (dataset.dimension() != 3) {
            return Optional.empty();
        }
        return switch (surface) {
            case PLAIN -> Optional.empty();
            case MARGIN -> Optional.of(ofMargin(SphereField.margin(dataset, cancelled)));
            case PATH_ANGLE ->
                Optional.of(new SurfaceTint(
                        surface,
                        SphereField.angleTo(theory.pathDirections(), cancelled),
                        WIDTH_OF_ANGLES,
                        BANDS_OF_ANGLES));
        };
    }

    private static SurfaceTint ofMargin(SphereField field) {
        double width = round(field.largest() / MOST_BANDS);
        return new SurfaceTint(Surface.MARGIN, field, width, Math.max(1, (int)
                Math.ceil(field.largest() / width - 1e-9)));
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return power * (least <= power ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
    }

    /** The values at the edges of the bands, from 0 on. */
    public List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        for (int band = 0; band <= count; band++) {
            edges.add(Math.round(band * width * 1e9) / 1e9);
        }
        return edges;
    }

    /** The band of a direction, counted from 0; −1 for none. */
    public int bandAt(double azimuth, double pitch) {
        double value = field.at(azimuth, pitch);
        int band = (int) Math.floor(value / width);
        if (surface == Surface.MARGIN) {
            return value <= 0 ? -1 : Math.min(band, count - 1);
        }
        return band < count ? band : -1;
    }

    /** The numbers of the bands, from the palest to the strongest. */
    public List<Integer> fromThePalest() {
        List<Integer> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bands.add(surface == Surface.MARGIN ? i : count - 1 - i);
        }
        return bands;
    }

    /** What a value lacks to be in a band or a stronger one, in the field's unit; at most 0 if it is. */
    public double shortOf(int band, double value) {
        return surface == Surface.MARGIN ? band * width - value : value - (band + 1) * width;
    }

    /**
     * The colours of the bands on a surface.
     *
     * @param plain the surface's own colour
     */
    public List<Color> colors(Color plain) {
        OkLab from = OkLab.of(plain);
        double lightness = from.lightness() + (from.lightness() < 0.6 ? LIGHTER : -DARKER);
        OkLab to = OkLab.ofHue(lightness, CHROMA, HUE).withinGamut();
        List<Color> colors = new ArrayList<>();
        for (int band = 0; band < count; band++) {
            double share = (surface == Surface.MARGIN ? band + 1 : count - band) / (double) count;
            colors.add(new OkLab(
                            mix(from.lightness(), to.lightness(), share),
                            mix(from.a(), to.a(), share),
                            mix(from.b(), to.b(), share))
                    .toColor());
        }
        return colors;
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
