package org.loxodrome.ui.view.sphere;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.FigurePainter;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.ui.view.space.DragRaster;
import org.loxodrome.ui.view.space.Easels;
import org.loxodrome.ui.view.space.OrbitMap;
import org.loxodrome.ui.view.sphere.SphereImage.TilePainter;

/** The sphere as a figure of lines, where there is no 3D: the same picture in orthographic projection. */
final class FlatSphere implements SphereRendering {

    private final DragRaster<SphereState, Drawing> raster;
    private final Rectangle focusFrame = new Rectangle();
    private final Group node;

    /** A sphere that is painted on one of these easels. */
    FlatSphere(Easels easels) {
        raster = new DragRaster<>(easels, FlatSphere::drawing, drawing -> drawing, drawing -> {});
        node = new Group(raster.view(), focusFrame);
        focusFrame.getStyleClass().add("focus-frame");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public OrbitMap map(SphereState state) {
        return FlatMap.of(state);
    }

    @Override
    public void draw(SphereState state) {
        raster.order(state, state.width(), state.height());
        focusFrame.setVisible(state.focused());
        focusFrame.setX(1);
        focusFrame.setY(1);
        focusFrame.setWidth(state.width() - 2);
        focusFrame.setHeight(state.height() - 2);
    }

    private static Drawing drawing(SphereState state) {
        SphereFigure figure = state.figure();
        return figure.drawing(state.discs().boxes(figure.projection()));
    }

    @Override
    public boolean drag(boolean now) {
        return raster.drag(now);
    }

    @Override
    public TilePainter painter(SphereState state, double factor) {
        Drawing drawing = state.figure().drawing();
        return (tile, image) -> {
            Graphics2D graphics = image.createGraphics();
            graphics.clip(new Rectangle2D.Double(tile.x(), tile.y(), tile.width(), tile.height()));
            graphics.scale(factor, factor);
            FigurePainter.paint(graphics, drawing);
            graphics.dispose();
        };
    }
}
