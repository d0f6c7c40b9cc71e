package org.loxodrome.figure.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.drawing.RichText.Level;
import org.loxodrome.figure.drawing.RichText.Run;

class RichTextTest {

    @Test
    void subscriptsAndVariables() {
        assertEquals(
                List.of(
                        new Run("Q", true, Level.LINE),
                        new Run("μ", true, Level.SUBSCRIPT),
                        new Run(" path", false, Level.LINE)),
                RichText.of("Q_μ path").runs());
    }

    @Test
    void groupsInBraces() {
        assertEquals(
                List.of(
                        new Run("ℓ", false, Level.LINE),
                        new Run("2/", false, Level.SUBSCRIPT),
                        new Run("D", true, Level.SUBSCRIPT)),
                RichText.of("ℓ_{2/D}").runs());
        assertEquals(
                List.of(new Run("10", false, Level.LINE), new Run("-4", false, Level.SUPERSCRIPT)),
                RichText.of("10^{-4}").runs());
    }

    @Test
    void wordsStayUpright() {
        assertEquals(
                List.of(new Run("a path, Figure 4(b), I see", false, Level.LINE)),
                RichText.of("a path, Figure 4(b), I see").runs());
    }

    @Test
    void incompleteMarkupIsShownAsFarAsItGoes() {
        assertEquals("x_", RichText.of("x_").plain());
        assertEquals("xab", RichText.of("x_{ab").plain());
        assertEquals("", RichText.of("").plain());
        assertEquals("x", RichText.of("x_{}").plain());
    }

    @Test
    void widthIsTheSumOfThePiecesAndGrowsWithTheSize() {
        Typesetting set = Typesetting.of(RichText.of("Q_μ path"), 20);
        assertEquals(3, set.pieces().size());
        assertEquals(set.width(), 2 * Typesetting.widthOf(RichText.of("Q_μ path"), 10), 0.2);
        assertTrue(set.pieces().get(1).drop() > 0);
        assertTrue(set.pieces().get(2).x() > set.pieces().get(1).x());
    }
}
