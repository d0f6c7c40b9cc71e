package org.loxodrome.ui.controller;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import org.loxodrome.figure.Theme;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.session.SessionState;
import org.loxodrome.session.file.StateFile;
import org.loxodrome.session.file.UnreadableFileException;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundWriter;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.Workers;

/** Brings the last state back at the start, and from then on keeps the state in its file, a few seconds behind at most. */
public final class StateKeeper implements FrameLoop.Client {

    static final long PAUSE = 2_000_000_000;
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final WorkbenchModel model;
    private final Texts texts;
    private final StateFile file;
    private final FrameLoop frames;
    private final BackgroundWriter<SessionState> writer;
    private Optional<SessionState> kept = Optional.empty();
    private long changed = UNKNOWN;
    private boolean failed;

    /** A keeper that has neither read nor written anything. */
    public StateKeeper(WorkbenchModel model, Texts texts, StateFile file, Workers workers, FrameLoop frames) {
        this.model = model;
        this.texts = texts;
        this.file = file;
        this.frames = frames;
        this.writer = new BackgroundWriter<>(workers, frames, file::write, written -> {}, this::failed);
    }

    /** Puts the last state into the model; where there is none the model stays as it is, and is told if it was unreadable. */
    public void restore() {
        try {
            kept = file.read();
            kept.ifPresent(this::show);
        } catch (UnreadableFileException | DatasetException e) {
            note("state.unreadable", e);
        }
    }

    /** Joins the frame loop. */
    public void start() {
        frames.add(this);
        InvalidationListener wake = changed -> frames.wake();
        Stream.of(
                        model.experimentProperty(),
                        model.document().documentProperty(),
                        model.document().recentProperty(),
                        model.themeProperty(),
                        model.teaching().textScaleProperty(),
                        model.windowSizeProperty())
                .forEach(property -> property.addListener(wake));
        frames.wake();
    }

    @Override
    public boolean frame(long nanos) {
        boolean writing = writer.frame(nanos);
        if (failed || kept.equals(Optional.of(state()))) {
            changed = UNKNOWN;
            return writing;
        }
        if (changed == UNKNOWN) {
            changed = nanos;
        }
        if (nanos - changed >= PAUSE && !writer.isBusy()) {
            keep();
        }
        return true;
    }

    /** Keeps the state at once, at the end of the program. */
    public void close() {
        if (!failed) {
            keep();
            writer.close();
        }
    }

    private void keep() {
        SessionState state = state();
        kept = Optional.of(state);
        changed = UNKNOWN;
        writer.write(state);
    }

    private SessionState state() {
        return new SessionState(
                model.experiment(),
                model.document().documentProperty().get(),
                model.document().recentProperty().get(),
                keptTheme().name(),
                model.teaching().textScaleProperty().get(),
                model.windowSizeProperty().get());
    }

    /** The colours of a presentation go with it. */
    private Theme keptTheme() {
        return model.teaching()
                .setAsideProperty()
                .get()
                .orElseGet(() -> model.themeProperty().get());
    }

    private void show(SessionState state) {
        DatasetReader.checkDimension(state.experiment().dataset(), texts);
        model.setExperiment(state.experiment());
        model.document().documentProperty().set(state.document());
        model.document().recentProperty().set(state.recent());
        model.themeProperty().set(Theme.named(state.theme()).orElse(Theme.LIGHT));
        model.teaching().textScaleProperty().set(state.textScale());
        model.windowSizeProperty().set(state.window());
    }

    /** Told once: the next attempt would fail as well. */
    private void failed(RuntimeException failure) {
        failed = true;
        note("state.unkept", failure);
    }

    private void note(String key, RuntimeException failure) {
        String text = texts.of(key, FailureSentence.of(failure, texts));
        model.messageProperty().set(Optional.of(Message.note(text)));
    }
}
