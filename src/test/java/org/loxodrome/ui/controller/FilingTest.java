package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.model.Message;

/** Experiments and data in files. */
class FilingTest extends ControllerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x1,x2,x3,y|1,2,3,1|1,2,3,-1; separa",
                "x1,x2,x3,y|1,two,3,1; two",
                "x1,x2,x3,y|1,2,3,2; label",
                "x1,y|1,1; 1 coordinates"
            })
    void refusesDataItCannotShowAndKeepsThePicture(String lines, String reason) throws IOException {
        var before = model.findings();
        controller.files().openData(Files.writeString(folder.resolve("bad.csv"), lines.replace('|', '\n')));
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().contains(reason), message.text());
        assertTrue(message.text().endsWith("."), message.text());
        assertEquals(FIRST, model.experiment());
        assertEquals(before, model.findings());
    }

    @Test
    void opensGoodDataAndTakesAnOldMessageAway() throws IOException {
        controller.reject("old");
        controller
                .files()
                .openData(Files.writeString(folder.resolve("mine.csv"), "x1,x2,x3,y\n1,0,0.5,1\n0,-1,0,-1\n"));
        settle();
        assertEquals("mine", model.experiment().dataset().name());
        assertEquals(
                model.experiment().dataset(),
                model.findings().current().orElseThrow().trajectory().dataset());
        assertTrue(model.messageProperty().get().isEmpty());
    }

    @Test
    void aSavedExperimentIsOpenedAgainAndTheChangeIsMarked() {
        Path file = folder.resolve("a.loxodrome");
        controller.setAlpha(7);
        controller.files().save(file);
        settle();
        assertEquals(Optional.of(file), model.document().file().get());
        assertFalse(model.document().changed().get());
        assertTrue(model.messageProperty().get().orElseThrow().text().endsWith("a.loxodrome."));
        controller.setAlpha(8);
        settle();
        assertTrue(model.document().changed().get());
        controller.undo();
        settle();
        assertFalse(model.document().changed().get(), "it is again what was saved");
        controller.choosePreset(Presets.named("switching"));
        controller.files().open(file);
        settle();
        assertEquals(FIRST.withAlpha(7), model.experiment());
        assertEquals(List.of(file), model.document().recentProperty().get());
    }

    /** Else what was there before would be saved over the file that was opened. */
    @Test
    void whatWasThereBeforeAFileWasOpenedDoesNotBelongToIt() {
        Path file = folder.resolve("a.loxodrome");
        ExperimentFile.write(file, FIRST.withAlpha(9));
        controller.files().open(file);
        settle();
        controller.setMu(0.7);
        controller.undo();
        assertEquals(Optional.of(file), model.document().file().get());
        controller.undo();
        settle();
        assertEquals(FIRST, model.experiment());
        assertEquals(Optional.empty(), model.document().file().get());
    }

    @Test
    void theLastEightFilesAreKnownAndAMissingOneIsTakenOff() throws IOException {
        for (int i = 1; i <= 9; i++) {
            controller.files().save(folder.resolve(i + ".loxodrome"));
            settle();
        }
        controller.files().open(folder.resolve("5.loxodrome"));
        settle();
        assertEquals(
                List.of("5", "9", "8", "7", "6", "4", "3", "2"),
                model.document().recentProperty().get().stream()
                        .map(file -> String.valueOf(file.getFileName()).substring(0, 1))
                        .toList());
        Path gone = folder.resolve("8.loxodrome");
        Files.delete(gone);
        controller.files().reopen(gone);
        settle();
        assertEquals(7, model.document().recentProperty().get().size());
        assertTrue(model.messageProperty().get().orElseThrow().text().contains(gone.toString()));
        controller.files().reopen(folder.resolve("2.loxodrome"));
        settle();
        assertEquals(
                folder.resolve("2.loxodrome"),
                model.document().recentProperty().get().get(0));
        assertTrue(model.messageProperty().get().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"{\"version\": 1, ; breaks off at line 1", "{\"version\": 3}; version is 3", "x1,x2,x3,y; not JSON"
            })
    void refusesFilesThatAreNoExperiments(String text, String reason) throws IOException {
        controller.files().open(Files.writeString(folder.resolve("bad.loxodrome"), text));
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().startsWith("bad.loxodrome cannot be used: "), message.text());
        assertTrue(message.text().contains(reason), message.text());
        assertEquals(FIRST, model.experiment());
        assertEquals(Optional.empty(), model.document().file().get());
    }

    @Test
    void opensAnInfiniteScaleAndTheEndOfThePath() {
        Path file = folder.resolve("limit.loxodrome");
        Experiment limit = FIRST.withAlpha(Double.POSITIVE_INFINITY).withMu(0);
        ExperimentFile.write(file, limit);
        controller.files().open(file);
        settle();
        assertEquals(limit, model.experiment());
    }

    @Test
    void anExperimentThatCannotBeSavedIsStillUnsaved() {
        controller.files().save(folder.resolve("none/a.loxodrome"));
        settle();
        assertEquals(
                Message.Kind.ERROR, model.messageProperty().get().orElseThrow().kind());
        assertEquals(Optional.empty(), model.document().file().get());
    }

    @Test
    void whatIsBeingSavedAtTheEndIsSaved() {
        Path file = folder.resolve("a.loxodrome");
        controller.files().save(file);
        controller.close();
        assertEquals(FIRST, ExperimentFile.read(file));
    }
}
