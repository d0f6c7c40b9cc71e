package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.loxodrome.figure.Curve;

/** The picture's curves, each a tube. Tubes that are not needed are kept for the next picture. */
final class CurveLayer {

    private final List<Tube> tubes = new ArrayList<>();
    private final Group node = new Group();

    Node node() {
        return node;
    }

    void show(List<Curve> curves, SphereColors colors, double pixelsPerRadian) {
        while (tubes.size() < curves.size()) {
            Tube tube = Tube.round();
            tubes.add(tube);
            node.getChildren().add(tube.view());
        }
        for (int i = 0; i < tubes.size(); i++) {
            Tube tube = tubes.get(i);
            tube.view().setVisible(i < curves.size());
            if (i < curves.size()) {
                Curve curve = curves.get(i);
                tube.setColor(colors.of(curve));
                tube.showPoints(curve.points(), LineStyle.of(curve), pixelsPerRadian);
            }
        }
    }
}
