package org.loxodrome.session.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.loxodrome.figure.Solid;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TourStep;

/** The guided tour that ships with the program: a JSON list of steps, each a preset with what differs from it. */
public final class TourFile {

    private static final String RESOURCE = "/org/loxodrome/assets/tour/tour.json";

    private TourFile() {}

    /** Reads the tour. */
    public static List<TourStep> read() {
        return JsonFile.parse(text(), "tour.json", TourFile::steps);
    }

    private static String text() {
        try (InputStream in = TourFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + RESOURCE + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TourStep> steps(JsonFields tour) {
        return tour.only("steps").objects("steps").stream().map(TourFile::step).toList();
    }

    private static TourStep step(JsonFields step) {
        step.only("title", "caption", "formula", "preset", "alpha", "depth", "mu", "fan", "solid", "accuracy", "play");
        return new TourStep(
                step.text("title"),
                step.text("caption"),
                step.text("formula"),
                experiment(step),
                step.has("accuracy") ? step.scale("accuracy") : Double.POSITIVE_INFINITY,
                step.has("play") && step.truth("play"));
    }

    private static Experiment experiment(JsonFields step) {
        Experiment preset = Experiment.of(Presets.named(step.text("preset")));
        return JsonFields.checked(() -> preset.withAlpha(step.scale("alpha"))
                .withDepth(step.has("depth") ? new Depth(step.whole("depth")) : preset.depth())
                .withMu(step.scale("mu"))
                .withFan(step.has("fan") ? step.scales("fan") : preset.fan())
                .withView(preset.view().withSolid(step.has("solid") ? ViewJson.solid(step) : Solid.SPHERE)));
    }
}
