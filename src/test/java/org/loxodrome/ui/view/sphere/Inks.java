package org.loxodrome.ui.view.sphere;

import java.util.List;
import javafx.scene.image.Image;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.testfx.util.WaitForAsyncUtils;

/** Counts pixels of a view in which there is a label. */
final class Inks {

    /** From a marker to a disc to its right, in pixels. */
    private static final int ASIDE = 30;

    private static final int REACH = 11;

    private Inks() {}

    /**
     * How many pixels of a marker's label there are where a disc is.
     *
     * @param at where the marker is
     * @param known whether the view knows of the disc
     */
    static int ofLabelUnderADisc(SphereView view, Direction at, boolean known) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            view.face(at, false);
            ScreenPoint marker = view.project(at);
            Direction beside = view.directionAt(marker.x() + ASIDE, marker.y()).orElseThrow();
            view.setDiscs(known ? new Discs(List.of(beside), REACH) : Discs.NONE);
            Image plain = shown(view, new Marker(Marker.Kind.PATH_POINT, at, ""));
            Image labelled = shown(view, new Marker(Marker.Kind.PATH_POINT, at, "μ = 0.0123"));
            int inks = 0;
            for (int y = -REACH; y < REACH; y++) {
                for (int x = -REACH; x < REACH; x++) {
                    int column = (int) marker.x() + ASIDE + x;
                    int row = (int) marker.y() + y;
                    boolean same = plain.getPixelReader().getArgb(column, row)
                            == labelled.getPixelReader().getArgb(column, row);
                    inks += same ? 0 : 1;
                }
            }
            return inks;
        });
    }

    private static Image shown(SphereView view, Marker marker) {
        view.setPicture(new Picture(List.of(), List.of(marker), List.of()));
        return view.snapshot(null, null);
    }
}
