package org.loxodrome.ui.view.space;

import java.util.function.LongSupplier;
import javafx.scene.Camera;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.Color;

/**
 * A scene in 3D that can be dragged: its edges are smooth, or rough while it is dragged, if graphics are slow. Software OpenGL
 * spends more time on smooth edges than on all else in the scene. Whether they are smooth is settled when a {@link SubScene} is
 * made; so there are two, and what is seen moves between them.
 */
public final class DragScene {

    /** Fewer than 25 pictures a second are seen to lag. */
    private static final long LONGEST = 40_000_000;

    private static final double SAVING = 1.5;

    private final Node content;
    private final Camera camera;
    private final DragQuality quality = new DragQuality(LONGEST, SAVING);
    private final FrameTimes times;
    private final SubScene smooth = scene(SceneAntialiasing.BALANCED);
    private final SubScene rough = scene(SceneAntialiasing.DISABLED);
    private final Group node = new Group(smooth, rough);

    /**
     * A scene.
     *
     * @param content all that is in it, the camera too
     * @param clock nanoseconds
     */
    public DragScene(Node content, Camera camera, LongSupplier clock) {
        this.content = content;
        this.camera = camera;
        times = new FrameTimes(clock, nanos -> quality.took(nanos, rough.isVisible()));
        move(rough, smooth);
    }

    /** What it is shown by. */
    public Node node() {
        return node;
    }

    /**
     * Tells whether something is dragged.
     *
     * @return whether the scene is to be shown again
     */
    public boolean drag(boolean now) {
        times.watch(now);
        return quality.drag(now);
    }

    /** Shows the scene in this size. */
    public void show(double width, double height, Color background) {
        boolean coarse = quality.decide();
        if (rough.isVisible() != coarse) {
            move(coarse ? smooth : rough, coarse ? rough : smooth);
        }
        SubScene shown = coarse ? rough : smooth;
        shown.setWidth(width);
        shown.setHeight(height);
        shown.setFill(background);
        times.drawn();
    }

    private void move(SubScene from, SubScene to) {
        from.setCamera(null);
        from.setRoot(new Group());
        from.setVisible(false);
        to.setRoot(new Group(content));
        to.setCamera(camera);
        to.setVisible(true);
    }

    private static SubScene scene(SceneAntialiasing edges) {
        SubScene scene = new SubScene(new Group(), 1, 1, true, edges);
        scene.setMouseTransparent(true);
        return scene;
    }
}
