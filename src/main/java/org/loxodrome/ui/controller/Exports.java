package org.loxodrome.ui.controller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ExperimentRun;
import org.loxodrome.session.FigureOfExperiment.View;
import org.loxodrome.session.NumberTable;
import org.loxodrome.session.file.NumberFile;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.view.ExportActions;

/** Writes figures and numbers, in the background. */
public final class Exports implements ExportActions, FrameLoop.Client {

    private static final double DPI = 300;

    /** Two pixels a point. */
    private static final double CLIPBOARD_DPI = 144;

    private final WorkbenchModel model;
    private final Texts texts;
    private final ExperimentRun run;
    private final BackgroundTasks tasks;
    private final Consumer<Image> clipboard;

    /**
     * Exports of a model.
     *
     * @param run computes the numbers
     * @param tasks where it is done
     * @param clipboard receives a picture to be pasted elsewhere
     */
    public Exports(
            WorkbenchModel model, Texts texts, ExperimentRun run, BackgroundTasks tasks, Consumer<Image> clipboard) {
        this.model = model;
        this.texts = texts;
        this.run = run;
        this.tasks = tasks;
        this.clipboard = clipboard;
    }

    @Override
    public boolean frame(long nanos) {
        return tasks.frame(nanos);
    }

    @Override
    public void write(Path file, PageFigure view) {
        Optional<PanelFigure> panel = view instanceof PanelFigure ordered ? Optional.of(ordered) : Optional.empty();
        View drawn = panel.isPresent() ? View.PANEL : View.SPHERE;
        Provenance provenance =
                ShownExperiment.of(model, file).provenance(drawn, panel.map(PanelFigure::window), file, view.theme());
        write(file, view, provenance, this::say);
    }

    @Override
    public void copy(PageFigure view) {
        copy(view, this::say);
    }

    /** The numbers are computed anew, so that they belong to the experiment that is written with them. */
    @Override
    public void writeNumbers(Path file) {
        Experiment experiment = model.experiment();
        model.messageProperty().set(Optional.of(Message.note(texts.of("export.computing", file))));
        tasks.start(
                cancelled -> {
                    NumberFile.write(file, NumberTable.of(experiment, run.findings(experiment, cancelled)));
                    return file;
                },
                written -> say(texts.of("export.done", written)));
    }

    /**
     * Writes a figure, on a page on which everything has room, replacing the file that is there: the user has been asked.
     *
     * @param then receives the sentence that says so
     */
    void write(Path file, PageFigure figure, Provenance provenance, Consumer<String> then) {
        tasks.start(() -> written(file, figure, provenance), done -> then.accept(texts.of("export.done", done)));
    }

    /**
     * Puts a figure on the clipboard.
     *
     * @param then receives the sentence that says so
     */
    void copy(PageFigure figure, Consumer<String> then) {
        tasks.start(() -> PngFile.image(figure.drawing(), CLIPBOARD_DPI), image -> {
            clipboard.accept(SwingFXUtils.toFXImage(image, null));
            then.accept(texts.of("export.copied", image.getWidth(), image.getHeight()));
        });
    }

    private static Path written(Path file, PageFigure figure, Provenance provenance) {
        FigureFormat format = FigureFormat.of(file).orElse(FigureFormat.PNG);
        return written(
                file,
                out -> format.write(figure.withHeight(figure.wholeHeight()).drawing(), provenance, DPI, out));
    }

    private static Path written(Path file, SafeFile.Content content) {
        try {
            SafeFile.write(file, true, content);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String sentence) {
        model.messageProperty().set(Optional.of(Message.done(sentence)));
    }
}
