package org.loxodrome.ui.view.sphere;

import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.view.space.OrbitMap;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Tile;

/** The sphere in real 3D, with markers and labels in front of it. */
final class SolidSphere implements SphereRendering {

    private final SphereScene scene = new SphereScene();
    private final Overlay overlay = new Overlay();
    private final Group node = new Group(scene.node(), overlay.node());
    private Theme theme = Theme.LIGHT;
    private SphereColors colors = SphereColors.of(theme);

    @Override
    public Node node() {
        return node;
    }

    @Override
    public OrbitMap map(SphereState state) {
        return new Projection(state.viewpoint(), state.width(), state.height());
    }

    @Override
    public void draw(SphereState state) {
        draw(state, 1, new Tile(0, 0, state.width(), state.height()));
    }

    @Override
    public WritableImage image(SphereState state, double factor) {
        int width = (int) Math.round(factor * state.width());
        int height = (int) Math.round(factor * state.height());
        WritableImage image = new WritableImage(width, height);
        for (Tile tile : Tile.of(width, height)) {
            WritableImage drawn = drawn(state, factor, tile);
            if (isMissing(drawn, state, factor, tile)) {
                throw Blank.failure(width, height);
            }
            image.getPixelWriter()
                    .setPixels(
                            (int) tile.x(),
                            (int) tile.y(),
                            (int) tile.width(),
                            (int) tile.height(),
                            drawn.getPixelReader(),
                            0,
                            0);
        }
        return image;
    }

    private WritableImage drawn(SphereState state, double factor, Tile tile) {
        draw(state, factor, tile);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, tile.width(), tile.height()));
        return node.snapshot(parameters, null);
    }

    /** Whether a tile shows nothing although the sphere is there, which has another colour than the background. */
    private boolean isMissing(WritableImage drawn, SphereState state, double factor, Tile tile) {
        OptionalInt color = Blank.onlyColor(drawn);
        double x = (tile.x() + tile.width() / 2) / factor;
        double y = (tile.y() + tile.height() / 2) / factor;
        boolean empty = color.isPresent()
                && (color.getAsInt() == state.theme().background().getRGB() || color.getAsInt() << 8 == 0);
        return empty && map(state).directionAt(x, y).isPresent();
    }

    private void draw(SphereState state, double factor, Tile tile) {
        if (!state.theme().equals(theme)) {
            theme = state.theme();
            colors = SphereColors.of(theme);
        }
        // Drawn as if the view were smaller, then magnified: that enlarges type, markers and lines, not the sphere.
        double magnification = factor * state.scale();
        Projection unmagnified =
                new Projection(state.viewpoint(), state.width() / state.scale(), state.height() / state.scale());
        scene.show(state.picture(), state.tint(), colors, state.viewpoint(), unmagnified, tile, magnification);
        overlay.show(tile, magnification);
        overlay.paint(state.picture(), unmagnified, colors, state.focused() && factor == 1);
    }
}
