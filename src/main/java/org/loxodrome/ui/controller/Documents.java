package org.loxodrome.ui.controller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.loxodrome.session.Document;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.BackgroundWriter;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.Workers;

/** Experiments' files: opens and saves them, and knows which one the experiment belongs to and which were the last. */
public final class Documents implements FrameLoop.Client {

    private static final int MOST_RECENT = 8;

    private final WorkbenchModel model;
    private final Texts texts;
    private final BackgroundTasks tasks;
    private final BackgroundWriter<Document> writer;
    private final DatasetReader reader;

    /**
     * No file yet.
     *
     * @param tasks where files are read
     * @param workers where files are written
     * @param onFailure receives, on the FX thread, why a file was not written
     */
    public Documents(
            WorkbenchModel model,
            Texts texts,
            BackgroundTasks tasks,
            Workers workers,
            FrameLoop frames,
            Consumer<RuntimeException> onFailure) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.writer = new BackgroundWriter<>(workers, frames, Documents::write, this::saved, onFailure);
        this.reader = new DatasetReader(texts);
    }

    @Override
    public boolean frame(long nanos) {
        return writer.frame(nanos);
    }

    /** Reads an experiment and hands it over once it belongs to its file. */
    void open(Path file, Consumer<Experiment> then) {
        tasks.start(() -> read(file), document -> {
            belongTo(document);
            then.accept(document.saved());
        });
    }

    /** Reads an experiment, or takes its file off the list of the last ones if it is not there any more. */
    void reopen(Path file, Consumer<Experiment> then) {
        tasks.start(() -> Files.exists(file), there -> {
            if (there) {
                open(file, then);
            } else {
                forget(file);
            }
        });
    }

    /** Writes an experiment. */
    void save(Path file, Experiment experiment) {
        writer.write(new Document(file.toAbsolutePath(), experiment));
    }

    /** Finishes what is being saved, at the end of the program. */
    void close() {
        writer.close();
    }

    private static void write(Document document) {
        ExperimentFile.write(document.file(), document.saved());
    }

    private void saved(Document document) {
        belongTo(document);
        model.messageProperty().set(Optional.of(Message.done(texts.of("save.done", document.file()))));
    }

    private Document read(Path file) {
        Experiment experiment = ExperimentFile.read(file);
        reader.checked(experiment.dataset());
        return new Document(file.toAbsolutePath(), experiment);
    }

    private void belongTo(Document document) {
        model.document().documentProperty().set(Optional.of(document));
        Path file = document.file();
        model.document()
                .recentProperty()
                .set(Stream.concat(Stream.of(file), others(file))
                        .limit(MOST_RECENT)
                        .toList());
    }

    private void forget(Path file) {
        model.document().recentProperty().set(others(file).toList());
        model.messageProperty().set(Optional.of(Message.error(texts.of("recent.missing", file))));
    }

    private Stream<Path> others(Path file) {
        return model.document().recentProperty().get().stream().filter(other -> !other.equals(file));
    }
}
