package org.loxodrome.ui.view.ball;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Gaze;
import org.loxodrome.ui.view.space.Grip;
import org.loxodrome.ui.view.space.OrbitControl;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Turnable;
import org.loxodrome.ui.view.space.Viewpoint;

/**
 * A norm's ball and the polyhedron that it touches, in real 3D, which can be turned, magnified and moved. Needs
 * {@code ConditionalFeature.SCENE3D}.
 *
 * <p>Used on the FX thread only. All changes of one frame are drawn once, in its layout; nothing runs while nothing changes.
 */
public final class BallView extends Region implements Turnable {

    private static final double LEAST_SIZE = 120;
    private static final double USUAL_SIZE = 600;

    private final BallScene scene;
    private final BallOverlay overlay = new BallOverlay();
    private final Gaze gaze = new Gaze(Viewpoint.facing(Direction.of(1, 1, 1)), () -> setNeedsLayout(true));
    private final Grip grip;
    private BallColors colors = BallColors.of(Theme.LIGHT);
    private Optional<BallPicture> picture = Optional.empty();
    private double scale = 1;
    private boolean unseen = true;

    /** An empty view in the light theme. */
    public BallView() {
        this(System::nanoTime);
    }

    /** An empty view with a clock of its own. */
    BallView(LongSupplier clock) {
        scene = new BallScene(clock);
        getChildren().addAll(scene.node(), overlay.node());
        getStyleClass().add("ball-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(LEAST_SIZE, LEAST_SIZE);
        setPrefSize(USUAL_SIZE, USUAL_SIZE);
        focusVisibleProperty().addListener(change -> setNeedsLayout(true));
        OrbitControl.attach(this, gaze);
        grip = new Grip(this, scene::drag);
    }

    /** Shows a ball, or nothing. The first one is faced; later ones leave the viewpoint as it is unless {@link #face} is called. */
    public void setPicture(Optional<BallPicture> newPicture) {
        picture = newPicture;
        setNeedsLayout(true);
    }

    /** Faces what is shown, at once: it is of other data than what was seen before. */
    public void face() {
        unseen = true;
        setNeedsLayout(true);
    }

    /** Changes the colours. */
    public void setTheme(Theme theme) {
        colors = BallColors.of(theme);
        setNeedsLayout(true);
    }

    /** Makes type, markers and lines larger than usual, e.g. 1.6 for a projector. */
    public void setScale(double newScale) {
        scale = newScale;
        setNeedsLayout(true);
    }

    /** Tells whether something in the window is held: what is slow to draw is drawn coarser then. */
    public void setHeld(boolean held) {
        grip.hold(held);
    }

    /** Turns so that the touching point is seen from the side, with all of ball and polyhedron in the view. */
    @Override
    public void fit() {
        unseen = !isShown();
        if (isShown()) {
            gaze.moveTo(whole());
        }
    }

    @Override
    public void closeUp() {
        Viewpoint from = whole();
        picture.map(shown -> Framing.close(shown, new Projection(from, getWidth(), getHeight()), from))
                .ifPresent(gaze::moveTo);
    }

    @Override
    public boolean showsWhole() {
        return gaze.goal().equals(whole());
    }

    @Override
    public Projection projection() {
        return new Projection(gaze.viewpoint(), getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        scene.node().setVisible(picture.isPresent());
        overlay.node().setVisible(picture.isPresent());
        if (isShown()) {
            draw(picture.orElseThrow());
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && picture.isPresent()
                ? BallDescription.of(picture.get(), gaze.viewpoint())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void draw(BallPicture shown) {
        if (unseen) {
            unseen = false;
            gaze.jumpTo(whole());
        }
        // Drawn as if the view were smaller, then magnified: that enlarges type, markers and lines, not the ball.
        Projection unmagnified = new Projection(gaze.viewpoint(), getWidth() / scale, getHeight() / scale);
        scene.show(shown, colors, gaze.viewpoint(), unmagnified, getWidth(), getHeight());
        overlay.resize(getWidth(), getHeight(), scale);
        overlay.paint(shown, unmagnified, colors, isFocusVisible());
    }

    private boolean isShown() {
        return getWidth() >= 1 && getHeight() >= 1 && picture.isPresent();
    }

    private Viewpoint whole() {
        return picture.map(shown -> Framing.whole(shown, getWidth(), getHeight()))
                .orElseGet(gaze::viewpoint);
    }
}
