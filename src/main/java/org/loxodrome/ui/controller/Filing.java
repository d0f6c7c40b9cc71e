package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.view.FileActions;

/** Carries out what the user asks of files. What is opened is a step, which can be taken back. */
final class Filing implements FileActions {

    private final WorkbenchModel model;
    private final BackgroundTasks tasks;
    private final Documents documents;
    private final DatasetReader reader;
    private final Changes changes;
    private int opened;

    Filing(WorkbenchModel model, Texts texts, BackgroundTasks tasks, Documents documents, Changes changes) {
        this.model = model;
        this.tasks = tasks;
        this.documents = documents;
        this.reader = new DatasetReader(texts);
        this.changes = changes;
    }

    @Override
    public void open(Path file) {
        documents.open(file, this::show);
    }

    @Override
    public void reopen(Path file) {
        documents.reopen(file, this::show);
    }

    @Override
    public void save(Path file) {
        documents.save(file, changes.present());
    }

    @Override
    public void openData(Path file) {
        tasks.start(() -> reader.read(file), dataset -> changes.step(now -> now.withOtherDataset(dataset)));
    }

    /** A step was taken back: what was there before the file was opened does not belong to it. */
    void undone() {
        if (changes.count() < opened) {
            model.document().documentProperty().set(Optional.empty());
            opened = 0;
        }
    }

    private void show(Experiment read) {
        changes.step(now -> read);
        opened = changes.count();
    }
}
