package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.loxodrome.figure.Patch;

/** The picture's regions, in three groups that are drawn at different times. Regions not needed are kept for the next picture. */
final class RegionLayer {

    private final List<Region3D> regions = new ArrayList<>();
    private final Group outlines = new Group();
    private final Group farSides = new Group();
    private final Group nearSides = new Group();

    Node outlines() {
        return outlines;
    }

    Node farSides() {
        return farSides;
    }

    Node nearSides() {
        return nearSides;
    }

    void show(List<Patch> patches, SphereColors colors, double pixelsPerRadian) {
        while (regions.size() < patches.size()) {
            Region3D region = new Region3D();
            regions.add(region);
            outlines.getChildren().add(region.outline());
            farSides.getChildren().add(region.farSide());
            nearSides.getChildren().add(region.nearSide());
        }
        for (int i = 0; i < regions.size(); i++) {
            regions.get(i).setVisible(i < patches.size());
            if (i < patches.size()) {
                regions.get(i).show(patches.get(i), colors, pixelsPerRadian);
            }
        }
    }
}
