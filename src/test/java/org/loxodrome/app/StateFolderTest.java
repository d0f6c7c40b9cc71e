package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void onLinuxItFollowsTheSpecification() {
        assertEquals(HOME.resolve(".local/state/loxodrome"), on("Linux", Map.of()));
        assertEquals(HOME.resolve(".local/state/loxodrome"), on("Linux", Map.of("XDG_STATE_HOME", "")));
        assertEquals(HOME.resolve(".local/state/loxodrome"), on("Linux", Map.of("XDG_STATE_HOME", "relative")));
        assertEquals(
                HOME.resolve("st/loxodrome"),
                on("Linux", Map.of("XDG_STATE_HOME", HOME.resolve("st").toString())));
    }

    @Test
    void onMacOs() {
        assertEquals(HOME.resolve("Library/Application Support/Loxodrome"), on("Mac OS X", Map.of()));
    }

    @Test
    void onWindows() {
        assertEquals(HOME.resolve("AppData/Roaming/Loxodrome"), on("Windows 11", Map.of()));
        assertEquals(
                HOME.resolve("r/Loxodrome"),
                on("Windows 11", Map.of("APPDATA", HOME.resolve("r").toString())));
    }

    private static Path on(String system, Map<String, String> environment) {
        return StateFolder.of(system, HOME.toString(), environment);
    }
}
