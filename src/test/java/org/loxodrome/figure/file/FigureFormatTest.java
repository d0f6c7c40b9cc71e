package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureFormatTest {

    /** What it throws would be on the screen of someone whose figure is drawn all the same. */
    @ParameterizedTest
    @EnumSource
    void everyFormatCanBePrepared(FigureFormat format) {
        assertDoesNotThrow(format::prepare);
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfAFilesNameSaysTheFormat(FigureFormat format) {
        assertEquals(
                Optional.of(format),
                FigureFormat.of(Path.of("Figure." + format.extension().toUpperCase(Locale.ROOT))));
    }
}
