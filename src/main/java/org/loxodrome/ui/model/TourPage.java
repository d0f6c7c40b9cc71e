package org.loxodrome.ui.model;

import java.awt.Shape;

/**
 * What is read on one step of the guided tour.
 *
 * @param number which step it is, counted from 1
 * @param count how many there are
 * @param title its heading
 * @param caption a few sentences, with sub- and superscripts as in figures
 * @param formula the displayed formula's outline, in units in which an em is 1; empty for none
 */
public record TourPage(int number, int count, String title, String caption, Shape formula) {

    /** Whether there is a step after it. */
    public boolean hasNext() {
        return number < count;
    }

    /** Whether there is a step before it. */
    public boolean hasPrevious() {
        return number > 1;
    }
}
