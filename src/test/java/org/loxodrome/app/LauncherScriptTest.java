package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code packaging/loxodrome} does, where Maven and Java only note how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" >>"$CALLS/maven"
            mkdir -p target/libs
            """;

    private static final String JAVA = """
            #!/bin/sh
            printf '%s\\n' "$@" >"$CALLS/java"
            for word; do
                case $word in
                -XX:ArchiveClassesAtExit=*)
                    echo rehearsal >>"$CALLS/rehearsals"
                    echo classes >"${word#*=}"
                    exit "${REHEARSAL:-0}" ;;
                esac
            done
            exit "${COMMAND:-0}"
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path home = folder;

    @BeforeEach
    void aHome() throws IOException {
        home = folder.resolve("it's home");
        Files.createDirectories(home.resolve("packaging"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("assets"));
        Files.createFile(home.resolve("pom.xml"));
        for (String script : List.of("packaging/loxodrome", "packaging/setup.sh")) {
            Files.copy(Path.of(script), home.resolve(script));
        }
        program("mvnw", MAVEN);
        Files.createDirectories(home.resolve("jdk/bin"));
        program("jdk/bin/java", JAVA);
    }

    @Test
    void aRehearsalAfterTheBuildLeavesAnArchiveForCommands() throws IOException, InterruptedException {
        assertEquals(0, start("maxmargin", "--data", "my points.csv"));
        assertEquals(1, lines("maven").size());
        assertTrue(lines("maven").get(0).contains("compile jar:jar dependency:"));
        assertEquals(List.of("rehearsal"), lines("rehearsals"));
        assertTrue(Files.exists(archive("commands")));
        List<String> java = lines("java");
        assertTrue(java.containsAll(
                List.of("-Xlog:disable", "-Xshare:auto", "-XX:SharedArchiveFile=" + archive("commands"))));
        int main = java.indexOf("org.loxodrome.app.Launcher");
        assertEquals(List.of("maxmargin", "--data", "my points.csv"), java.subList(main + 1, java.size()));
    }

    @Test
    void theNextStartNeitherBuildsNorRehearses() throws IOException, InterruptedException {
        start("--help");
        assertEquals(3, start("--help", "COMMAND=3"));
        assertEquals(1, lines("maven").size());
        assertEquals(1, lines("rehearsals").size());
        changeASource();
        start("--help");
        assertEquals(2, lines("maven").size());
        assertEquals(2, lines("rehearsals").size());
    }

    @Test
    void aRehearsalThatFailsLeavesNoArchiveAndIsNotMissed() throws IOException, InterruptedException {
        start("--help");
        assertTrue(Files.exists(archive("commands")));
        changeASource();
        assertEquals(0, start("--help", "REHEARSAL=1"));
        assertFalse(Files.exists(archive("commands")));
        assertTrue(lines("java").contains("org.loxodrome.app.Launcher"));
    }

    @Test
    void onlyAFigureDoesWithoutTheSecondCompiler() throws IOException, InterruptedException {
        start("figure", "3b");
        assertTrue(lines("java").contains("-XX:TieredStopAtLevel=1"));
        start("animate", "time");
        assertFalse(lines("java").contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void whereThereIsADisplayTheWindowIsRehearsedTooAndStartsFromItsArchive() throws IOException, InterruptedException {
        String display = System.getenv("DISPLAY");
        assumeTrue(display != null, "there is no display");
        assertEquals(0, start("DISPLAY=" + display));
        assertEquals(List.of("rehearsal", "rehearsal"), lines("rehearsals"));
        assertTrue(Files.exists(archive("commands")));
        assertTrue(Files.exists(archive("window")));
        assertTrue(lines("java").contains("-XX:SharedArchiveFile=" + archive("window")));
        assertEquals(
                "org.loxodrome.app.Launcher", lines("java").get(lines("java").size() - 1));
    }

    private void changeASource() throws IOException {
        Path source = Files.createFile(home.resolve("src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private Path archive(String of) {
        return home.resolve("target/" + of + ".jsa");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(home.resolve(name), text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(home.resolve(file));
    }

    /** Words with capitals and = are for the environment, all others for the command line. */
    private int start(String... words) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder();
        process.environment().remove("DISPLAY");
        List<String> command = new ArrayList<>(List.of("bash", "packaging/loxodrome"));
        for (String word : words) {
            String[] parts = word.split("=", 2);
            if (parts.length == 2) {
                process.environment().put(parts[0], parts[1]);
            } else {
                command.add(word);
            }
        }
        process.environment().put("CALLS", home.toString());
        process.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Path log = home.resolve("log");
        int status = process.directory(home.toFile())
                .command(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals("", Files.readString(log));
        return status;
    }
}
