package org.loxodrome.figure.film;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;

class FilmOrderTest {

    @Test
    void theCommandQuotesTheFilesName() {
        FilmOrder order = new FilmOrder(FilmKind.TIME, FilmView.BOTH, 50, 25, 640, 360, Theme.LIGHT, 9);
        assertEquals(
                "loxodrome animate time --preset stable --out 'my film.mp4' --view both --frames 50 --fps 25"
                        + " --width 640 --height 360 --font-size 9 --theme light",
                order.command("--preset stable", Path.of("folder", "my film.mp4")));
    }
}
