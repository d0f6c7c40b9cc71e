package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

/** What sphere, ball and panel show of the findings. */
public final class SceneState {

    private final ObservableObjectValue<Findings> findings;
    private final ObjectBinding<Findings> shown;
    private final ObjectBinding<Solid> solid;
    private final ObjectBinding<Surface> surface;
    private final ObservableValue<Optional<Outlook>> outlook;
    private final ObservableValue<Optional<Window>> part;
    private final ObjectBinding<Optional<SurfaceTint>> tint;
    private final PlacementState placement;
    private final ObjectBinding<Picture> picture;
    private final ObjectBinding<Optional<BallPicture>> ball;
    private final PictureComposer composer = new PictureComposer();

    SceneState(
            ObservableObjectValue<Experiment> experiment,
            ObservableObjectValue<Findings> findings,
            PlacementState placement,
            ObservableObjectValue<Instant> instant,
            ObservableObjectValue<Optional<Selection>> selected) {
        this.findings = findings;
        shown = Bindings.createObjectBinding(
                () -> findings.get().without(experiment.get().view().hidden()), findings, experiment);
        solid = Bindings.createObjectBinding(() -> experiment.get().view().solid(), experiment);
        outlook = experiment.map(now -> now.view().outlook());
        part = experiment.map(now -> now.view().part());
        surface = Bindings.createObjectBinding(() -> experiment.get().view().surface(), experiment);
        tint = Bindings.createObjectBinding(this::currentTint, findings, surface);
        this.placement = placement;
        picture = Bindings.createObjectBinding(
                () -> composer.of(
                        shown.get(),
                        shown.get().placement(experiment.get()), // the property may be of newer findings already
                        instant.get(),
                        selected.get()),
                shown,
                placement(),
                instant,
                selected);
        ball = Bindings.createObjectBinding(() -> shownBall().map(BallPicture::of), findings, solid);
    }

    /** What has been computed, without the trajectories that are hidden. */
    public ObjectBinding<Findings> shown() {
        return shown;
    }

    /** What is shown in space. */
    public ObjectBinding<Solid> solid() {
        return solid;
    }

    /** From where the sphere is to be seen; empty for facing what is drawn on it. */
    public ObservableValue<Optional<Outlook>> outlook() {
        return outlook;
    }

    /** Which part of the sphere the panel is to show; empty for what is drawn on it. */
    public ObservableValue<Optional<Window>> part() {
        return part;
    }

    /** What the colour of the sphere is to show. */
    public ObjectBinding<Surface> surface() {
        return surface;
    }

    /** The colour of the sphere, once it is known; empty where it is plain. */
    public ObjectBinding<Optional<SurfaceTint>> tint() {
        return tint;
    }

    /** Where on the sphere directions are drawn. */
    public ReadOnlyObjectProperty<Placement> placement() {
        return placement.property();
    }

    /** What the views draw. */
    public ObjectBinding<Picture> picture() {
        return picture;
    }

    /** The ball to be drawn in space; empty while the sphere is, or where nothing is known of the ball. */
    public ObjectBinding<Optional<BallPicture>> ball() {
        return ball;
    }

    private Optional<SurfaceTint> currentTint() {
        return findings.get().tint().filter(found -> found.surface() == surface.get());
    }

    private Optional<NormBall> shownBall() {
        return switch (solid.get()) {
            case SPHERE -> Optional.empty();
            case Q_BALL -> findings.get().ball();
            case QUASI_NORM_BALL -> findings.get().quasiNormBall();
        };
    }
}
