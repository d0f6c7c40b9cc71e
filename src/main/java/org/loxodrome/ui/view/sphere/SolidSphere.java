package org.loxodrome.ui.view.sphere;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.view.space.OrbitMap;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Tile;
import org.loxodrome.ui.view.sphere.SphereImage.TilePainter;

/** The sphere in real 3D, with markers and labels in front of it. */
final class SolidSphere implements SphereRendering {

    private final SphereScene scene;
    private final Overlay overlay = new Overlay();
    private final Group node;
    private Theme theme = Theme.LIGHT;
    private SphereColors colors = SphereColors.of(theme);

    /**
     * A sphere that is still to be drawn.
     *
     * @param clock nanoseconds
     */
    SolidSphere(LongSupplier clock) {
        scene = new SphereScene(clock);
        node = new Group(scene.node(), overlay.node());
    }

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
    public boolean drag(boolean now) {
        return scene.drag(now);
    }

    @Override
    public TilePainter painter(SphereState state, double factor) {
        return new OffScreen(state, factor);
    }

    /** Another sphere, which is on no screen. */
    private static final class OffScreen implements TilePainter {

        private final SolidSphere sphere = new SolidSphere(System::nanoTime);
        private final SphereState state;
        private final double factor;

        OffScreen(SphereState state, double factor) {
            this.state = state.alone();
            this.factor = factor;
            new Scene(sphere.node);
        }

        @Override
        public void paint(Tile tile, BufferedImage image) {
            sphere.draw(state, factor, tile);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(0, 0, tile.width(), tile.height()));
            WritableImage drawn = sphere.node.snapshot(parameters, null);
            if (isMissing(drawn, tile)) {
                throw Blank.failure(image.getWidth(), image.getHeight());
            }
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            int first = ((int) tile.y()) * image.getWidth() + (int) tile.x();
            drawn.getPixelReader()
                    .getPixels(
                            0,
                            0,
                            (int) tile.width(),
                            (int) tile.height(),
                            PixelFormat.getIntArgbInstance(),
                            pixels,
                            first,
                            image.getWidth());
        }

        /** Whether a tile shows nothing although the sphere is there, which has another colour than the background. */
        private boolean isMissing(WritableImage drawn, Tile tile) {
            OptionalInt color = Blank.onlyColor(drawn);
            double x = (tile.x() + tile.width() / 2) / factor;
            double y = (tile.y() + tile.height() / 2) / factor;
            boolean empty = color.isPresent()
                    && (color.getAsInt() == state.theme().background().getRGB() || color.getAsInt() << 8 == 0);
            return empty && sphere.map(state).directionAt(x, y).isPresent();
        }
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
        overlay.paint(state, unmagnified, colors);
    }
}
