package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

class TexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            start                          ~ start
            0.1                            ~ 0.1
            −15                            ~ $-15$
            10⁴                            ~ $10^{4}$
            2.5 × 10⁻⁵                     ~ $2.5 \\times  10^{-5}$
            μ = 0.02                       ~ $\\mu  = 0.02$
            ∞                              ~ $\\infty $
            azimuth (°)                    ~ azimuth $({}^{\\circ})$
            Q_μ max-margin path            ~ $Q_{\\mu }$ max-margin path
            ℓ_{2/D} max-margin             ~ $\\ell _{2/D}$ max-margin
            from ℓ₂ to ℓ₁.                 ~ from $\\ell _{2}$ to $\\ell _{1}$.
            a loss of e^{−1000}. These     ~ a loss of $e^{-1000}$. These
            depth D = 2, “stable”          ~ depth $D = 2$, ``stable''
            Figure 3(b) of a set           ~ Figure 3(b) of a set
            w_{lin} is kernel              ~ $w_{\\mathrm{l}\\mathrm{i}\\mathrm{n}}$ is kernel
            10 % & 3_{x} # $ { } ~ 10 \\% \\& $3_{x}$ \\# \\$ \\{ \\}
            the μ-path                     ~ the $\\mu $-path
            α 3                            ~ $\\alpha \\ 3$
            a < b                          ~ a $< b$
            accuracy γ̃ = −log ε            ~ accuracy $\\tilde{\\gamma } = -$log $\\varepsilon $
            ŵ = w/γ                        ~ $\\hat{w} = w/\\gamma $
            """)
    void mathematicsIsInMathMode(String text, String tex) {
        assertEquals(tex, TexText.of(RichText.of(text)));
    }

    @Test
    void everyTextOfTheFiguresIsPlainAscii() {
        Stream<String> markers = Stream.of(Marker.Kind.values()).map(Texts::nameOf);
        Stream<String> captions = Presets.all().stream().map(Preset::shows);
        Stream<String> others = Stream.of(Texts.alphaHeading(), Texts.azimuthAxis(), Texts.pitchAxis(), Presets.ORIGIN);
        Stream.of(markers, captions, others).flatMap(texts -> texts).forEach(text -> {
            String tex = TexText.of(RichText.of(text));
            assertTrue(tex.chars().allMatch(sign -> sign < 128), tex);
        });
    }
}
