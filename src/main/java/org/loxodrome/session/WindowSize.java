package org.loxodrome.session;

/**
 * The size of the window's content in logical pixels.
 *
 * @param width its width, positive
 * @param height its height, positive
 */
public record WindowSize(double width, double height) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException with a sentence for the user, if one is not positive
     */
    public WindowSize {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException(
                    "The window's size is " + width + " × " + height + "; it is two positive numbers.");
        }
    }
}
