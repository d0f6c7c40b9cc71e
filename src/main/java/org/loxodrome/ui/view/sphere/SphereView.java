package org.loxodrome.ui.view.sphere;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.Easels;
import org.loxodrome.ui.view.space.Gaze;
import org.loxodrome.ui.view.space.Grip;
import org.loxodrome.ui.view.space.OrbitControl;
import org.loxodrome.ui.view.space.OrbitMap;
import org.loxodrome.ui.view.space.PartedImage;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Scene3d;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Turnable;
import org.loxodrome.ui.view.space.Viewpoint;

/**
 * A picture on the unit sphere, which can be turned, magnified and moved: in real 3D, or drawn flat where there is none.
 *
 * <p>Used on the FX thread only. All changes of one frame are drawn once, in its layout; nothing runs while nothing changes.
 */
public final class SphereView extends Region implements Turnable {

    /** The most pixels of an image: 400 megabytes. */
    public static final double LARGEST_IMAGE = 1e8;

    private static final double LEAST_SIZE = 120;
    private static final double USUAL_SIZE = 600;
    private static final Viewpoint DISK = Viewpoint.of(Outlook.OF_DISK);
    private static final Duration REST = Duration.millis(200);

    private static final Direction BETWEEN_THE_AXES = Direction.of(1, 1, 1);

    private final SphereRendering rendering;
    private final Gaze gaze = new Gaze(Viewpoint.facing(BETWEEN_THE_AXES), this::turned);
    private final Grip grip;
    private final PauseTransition rest = new PauseTransition(REST);
    private Theme theme = Theme.LIGHT;
    private Picture picture = Picture.EMPTY;
    private Optional<SurfaceTint> tint = Optional.empty();
    private double scale = 1;
    private Discs discs = Discs.NONE;
    private Runnable onDrawn = () -> {};

    /** An empty sphere in the light theme, which is painted on one of these easels where there is no 3D. */
    public SphereView(Easels easels) {
        this(Scene3d.isSupported() ? new SolidSphere(System::nanoTime) : new FlatSphere(easels));
    }

    /** An empty sphere that is drawn in a given way. */
    SphereView(SphereRendering rendering) {
        this.rendering = rendering;
        rendering.node().setManaged(false);
        rendering.node().setMouseTransparent(true);
        getChildren().add(rendering.node());
        getStyleClass().add("sphere-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(LEAST_SIZE, LEAST_SIZE);
        setPrefSize(USUAL_SIZE, USUAL_SIZE);
        focusVisibleProperty().addListener(change -> setNeedsLayout(true));
        OrbitControl.attach(this, gaze);
        grip = new Grip(this, rendering::drag);
    }

    /** Shows a picture. The first one that is not empty is faced; later ones leave the viewpoint as it is. */
    public void setPicture(Picture newPicture) {
        boolean first = picture.equals(Picture.EMPTY);
        picture = newPicture;
        if (first) {
            gaze.jumpTo(whole());
        }
        setNeedsLayout(true);
    }

    /** Colours the surface of the sphere; empty for the plain one. */
    public void setTint(Optional<SurfaceTint> newTint) {
        tint = newTint;
        setNeedsLayout(true);
    }

    /** The colour of the plain surface. */
    public static java.awt.Color surfaceOf(Theme theme) {
        return Colors.ofScreen(SphereColors.of(theme).globe());
    }

    /** Changes the colours. */
    public void setTheme(Theme newTheme) {
        theme = newTheme;
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

    /** Tells what lies above the view: labels keep off it. */
    public void setDiscs(Discs newDiscs) {
        discs = newDiscs;
        setNeedsLayout(true);
    }

    /** Turns the sphere so that a direction faces the viewer, at the present magnification. */
    public void face(Direction direction, boolean animated) {
        Viewpoint facing = Viewpoint.facing(direction).zoomed(gaze.viewpoint().zoom());
        if (animated) {
            gaze.moveTo(facing);
        } else {
            gaze.jumpTo(facing);
        }
    }

    /** Turns to where the sphere is seen from a given outlook. */
    public void see(Outlook outlook) {
        gaze.moveTo(Viewpoint.of(outlook));
    }

    /** From where the sphere is seen, or will be when it has turned. */
    public Outlook outlook() {
        return gaze.goal().outlook();
    }

    /** Sets what is told from where the sphere is seen, each time it has come to rest. */
    public void setOnRest(Consumer<Outlook> onRest) {
        rest.setOnFinished(event -> onRest.accept(outlook()));
    }

    /** Turns to the whole sphere with the picture's content in the middle. */
    @Override
    public void fit() {
        gaze.moveTo(whole());
    }

    /** Turns to the picture's content, as large as it can be. */
    @Override
    public void closeUp() {
        gaze.moveTo(close());
    }

    /** Which direction is where in this view now. */
    public SphereMap map() {
        return projection();
    }

    /** Sets what is told each time after the view has been drawn, perhaps with another map. */
    public void setOnDrawn(Runnable newOnDrawn) {
        onDrawn = newOnDrawn;
    }

    /** The direction at a place of this view (pixels from its upper left corner); empty beside the sphere. */
    public Optional<Direction> directionAt(double x, double y) {
        return projection().directionAt(x, y);
    }

    /** Where a direction is seen in this view. */
    public ScreenPoint project(Direction direction) {
        return projection().project(direction);
    }

    /** Whether there is no 3D, so that the sphere is drawn as a figure of lines. */
    public boolean isFlat() {
        return rendering instanceof FlatSphere;
    }

    /** The sphere as it is shown now, as a figure of lines; with a scale if its surface is coloured. */
    public SphereFigure figure() {
        return state().figure().withTint(tint, true);
    }

    /**
     * An image of this view as it is now, finer than the screen and still to be drawn.
     *
     * @param factor pixels of the image per pixel of the view
     * @throws IllegalArgumentException with a sentence for the user, if the image were larger than {@link #LARGEST_IMAGE}
     */
    public PartedImage image(double factor) {
        double pixels = factor * getWidth() * factor * getHeight();
        if (!(pixels <= LARGEST_IMAGE)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "An image of %.0f × %.0f pixels is too large; take a smaller factor than %s.",
                    factor * getWidth(),
                    factor * getHeight(),
                    factor));
        }
        int width = (int) Math.round(factor * getWidth());
        int height = (int) Math.round(factor * getHeight());
        return new SphereImage(width, height, rendering.painter(state(), factor));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        rendering.draw(state());
        onDrawn.run();
    }

    private void turned() {
        setNeedsLayout(true);
        rest.playFromStart();
    }

    private SphereState state() {
        return new SphereState(
                picture, tint, theme, gaze.viewpoint(), getWidth(), getHeight(), scale, discs, isFocusVisible());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? SphereDescription.of(picture, gaze.viewpoint())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public OrbitMap projection() {
        return rendering.map(state());
    }

    private Viewpoint whole() {
        if (picture.frame().training()) {
            return DISK;
        }
        return Viewpoint.facing(Cap.of(picture).map(Cap::centre).orElse(BETWEEN_THE_AXES));
    }

    private Viewpoint close() {
        if (picture.frame().training()) {
            return DISK;
        }
        return Cap.of(picture)
                .map(cap -> Viewpoint.facing(cap.centre()).zoomed(Projection.zoomFor(cap.radius())))
                .orElseGet(this::whole);
    }

    @Override
    public boolean showsWhole() {
        return gaze.goal().equals(whole());
    }
}
