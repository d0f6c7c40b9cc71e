package org.loxodrome.ui.view.formula;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A formula's outline in the colour of the text, at any size. */
public final class FormulaView extends Region {

    private final SVGPath path = new SVGPath();
    private final Scale scale = new Scale();
    private Rectangle2D bounds = new Rectangle2D.Double();
    private double em = 1;

    /** No formula. */
    public FormulaView() {
        path.setManaged(false);
        path.setFillRule(FillRule.NON_ZERO);
        path.getTransforms().add(scale);
        path.getStyleClass().add("ink");
        getStyleClass().add("formula");
        getChildren().add(path);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Shows the outline of a formula, in units in which an em is 1, from the origin to the right and down. */
    public void setOutline(Shape outline) {
        bounds = outline.getBounds2D();
        path.setContent(SvgData.of(outline));
        requestLayout();
    }

    /** How wide the formula is, in em. */
    public double widthInEm() {
        return bounds.getWidth();
    }

    /** Sets how many pixels an em is. */
    public void setEm(double pixels) {
        em = pixels;
        scale.setX(pixels);
        scale.setY(pixels);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(em * bounds.getWidth()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(em * bounds.getHeight()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        path.setLayoutX(snappedLeftInset());
        path.setLayoutY(snappedTopInset());
    }
}
