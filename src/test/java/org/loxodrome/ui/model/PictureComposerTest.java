package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Picture;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

class PictureComposerTest {

    private final WorkbenchModel model = new WorkbenchModel(Experiment.of(Presets.named("stable")));

    /** With long descents, to round it anew in every frame would take most of the frame. */
    @Test
    void aTrajectoryIsRoundedOnce() {
        model.setFindings(Findings.NONE.withCurrent(follow(3)));
        List<Direction> points = points();
        model.training().accuracyProperty().set(5);
        assertSame(points, points());
        model.setExperiment(model.experiment().withAlpha(7));
        assertSame(points, points());
        model.setFindings(Findings.NONE.withCurrent(follow(7)));
        assertNotEquals(points, points());
    }

    private List<Direction> points() {
        Picture picture = model.scene().picture().get();
        assertEquals(1, picture.curves().size());
        return picture.curves().get(0).points();
    }

    private static FanTrajectory follow(double alpha) {
        return FanTrajectory.follow(
                new GradientFlow(),
                Presets.named("stable").dataset(),
                new Initialization(new Depth(2), alpha),
                List.of(new Stop.AtAccuracy(100)),
                () -> false);
    }
}
