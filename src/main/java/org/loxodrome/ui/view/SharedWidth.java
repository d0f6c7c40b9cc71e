package org.loxodrome.ui.view;

import javafx.scene.control.SplitPane;

/**
 * Two views side by side whose shares of the width stay when the window grows, until the divider is moved. A split pane by
 * itself gives each side half of what there is more.
 */
class SharedWidth extends SplitPane {

    private double share;
    private double dividedWidth;
    private boolean dividing;

    /** Lets the first of two views have a share of the width, from 0 to 1; call it when both are there. */
    final void divide(double firstShare) {
        share = firstShare;
        setDividerPositions(share);
        getDividers().get(0).positionProperty().addListener((property, old, moved) -> {
            if (!dividing) {
                share = moved.doubleValue();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        dividing = true;
        super.layoutChildren();
        if (getWidth() != dividedWidth) {
            dividedWidth = getWidth();
            setDividerPositions(share);
            super.layoutChildren();
        }
        dividing = false;
    }
}
