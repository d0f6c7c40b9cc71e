package org.loxodrome.figure.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everySignThatLabelsNeedIsThere(boolean italic) {
        Font font = Typeface.of(italic, 12);
        assertEquals("Lato", font.getFamily());
        assertEquals(-1, font.canDisplayUpTo("αβγδεκλμνρφθ∞‖ℓ°−·×⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉≤≥≈–…→ABCxyz0123456789"));
    }

    @Test
    void figuresAreOfOneWidthAsWideAsTheMinusSign() {
        double zero = Typesetting.widthOf(RichText.of("0"), 100);
        for (String sign : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "−")) {
            assertEquals(zero, Typesetting.widthOf(RichText.of(sign), 100), 0.2, sign);
        }
    }
}
