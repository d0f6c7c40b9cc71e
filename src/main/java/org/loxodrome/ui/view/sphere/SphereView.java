package org.loxodrome.ui.view.sphere;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Direction;

/**
 * A picture on the unit sphere in real 3D, which can be turned, magnified and moved. Needs {@code ConditionalFeature.SCENE3D}.
 *
 * <p>Used on the FX thread only. Nothing runs while nothing changes.
 */
public final class SphereView extends Region {

    private static final Duration TURN = Duration.millis(350);
    private static final Direction FRONT = Direction.of(1, 1, 1);

    private final SphereScene scene;
    private final Overlay overlay = new Overlay();
    private SphereColors colors = SphereColors.of(Theme.LIGHT);
    private Picture picture = Picture.EMPTY;
    private Viewpoint viewpoint = Viewpoint.facing(FRONT);
    private Projection projection = new Projection(viewpoint, 1, 1);
    private Viewpoint start = viewpoint;
    private Viewpoint end = viewpoint;
    private final Transition turn = new Transition() {
        {
            setCycleDuration(TURN);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            look(start.towards(end, share));
        }
    };

    /** An empty sphere in the light theme. */
    public SphereView() {
        scene = new SphereScene(colors);
        getChildren().addAll(scene.node(), overlay.node());
        getStyleClass().add("sphere-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(120, 120);
        setPrefSize(600, 600);
        new OrbitControl(() -> projection, () -> viewpoint, this::interrupt, this::fit).attachTo(this);
    }

    /** Shows a picture. The first one that is not empty is faced; later ones leave the viewpoint as it is. */
    public void setPicture(Picture newPicture) {
        boolean first = picture.equals(Picture.EMPTY);
        picture = newPicture;
        scene.show(picture);
        if (first) {
            interrupt(whole());
        } else {
            overlay.paint(picture, projection, colors);
        }
    }

    /** Changes the colours. */
    public void setTheme(Theme theme) {
        colors = SphereColors.of(theme);
        scene.setColors(colors, picture);
        overlay.paint(picture, projection, colors);
    }

    /** Turns the sphere so that a direction faces the viewer, at the present magnification. */
    public void face(Direction direction, boolean animated) {
        Viewpoint facing = Viewpoint.facing(direction).zoomed(viewpoint.zoom());
        go(facing, animated);
    }

    /** Shows the whole sphere with the picture's content in the middle, in a short turn. */
    public void fit() {
        go(whole(), true);
    }

    /** The direction at a place of this view (pixels from its upper left corner); empty beside the sphere. */
    public Optional<Direction> directionAt(double x, double y) {
        return projection.directionAt(x, y);
    }

    /** Where a direction is seen in this view. */
    public ScreenPoint project(Direction direction) {
        return projection.project(direction);
    }

    @Override
    protected void layoutChildren() {
        scene.node().setWidth(getWidth());
        scene.node().setHeight(getHeight());
        overlay.node().setWidth(getWidth());
        overlay.node().setHeight(getHeight());
        look(viewpoint);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? SphereDescription.of(picture, viewpoint)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private Viewpoint whole() {
        return Viewpoint.facing(Cap.of(picture).map(Cap::centre).orElse(FRONT));
    }

    private void go(Viewpoint wanted, boolean animated) {
        turn.stop();
        if (animated) {
            start = viewpoint;
            end = wanted;
            turn.playFromStart();
        } else {
            look(wanted);
        }
    }

    private void interrupt(Viewpoint wanted) {
        go(wanted, false);
    }

    private void look(Viewpoint newViewpoint) {
        viewpoint = newViewpoint;
        projection = new Projection(viewpoint, Math.max(1, getWidth()), Math.max(1, getHeight()));
        scene.look(viewpoint, projection);
        overlay.paint(picture, projection, colors);
    }
}
