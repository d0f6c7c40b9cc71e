package org.loxodrome.ui.controller;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.session.FigureOfExperiment.View;
import org.loxodrome.ui.model.DrawingState.Progress;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.Workers;
import org.loxodrome.ui.view.ImageActions;
import org.loxodrome.ui.view.space.PartedImage;

/** Draws images of what was on the screen, a part a frame, and writes them in the background; one at a time. */
public final class ImageWriting implements ImageActions, FrameLoop.Client {

    private final WorkbenchModel model;
    private final Texts texts;
    private final FrameLoop frames;
    private final BackgroundTasks tasks;
    private Optional<Order> drawn = Optional.empty();

    /**
     * An image that is being drawn.
     *
     * @param next the part that is drawn in the next frame
     */
    private record Order(Path file, PartedImage image, double dpi, Provenance provenance, int next) {

        Order after() {
            return new Order(file, image, dpi, provenance, next + 1);
        }

        boolean isDone() {
            return next == image.parts();
        }
    }

    /**
     * No image yet.
     *
     * @param workers where images are written
     * @param onFailure receives, on the FX thread, why an image was not written
     */
    public ImageWriting(
            WorkbenchModel model,
            Texts texts,
            Workers workers,
            FrameLoop frames,
            Consumer<RuntimeException> onFailure) {
        this.model = model;
        this.texts = texts;
        this.frames = frames;
        this.tasks = new BackgroundTasks(workers, frames, failure -> {
            show(Optional.empty());
            onFailure.accept(failure);
        });
    }

    @Override
    public void write(Path file, PartedImage image, double dpi) {
        tasks.cancel();
        show(Optional.of(new Progress(0, image.parts())));
        Provenance provenance = ShownExperiment.of(model, file)
                .provenance(
                        View.SPHERE,
                        Optional.empty(),
                        file,
                        model.themeProperty().get());
        drawn = Optional.of(new Order(file, image, dpi, provenance, 0));
        frames.wake();
    }

    @Override
    public void stop() {
        drawn = Optional.empty();
        tasks.cancel();
        show(Optional.empty());
    }

    @Override
    public boolean frame(long nanos) {
        drawn.ifPresent(this::drawNext);
        boolean writing = tasks.frame(nanos);
        return writing || drawn.isPresent();
    }

    private void drawNext(Order order) {
        try {
            order.image.draw(order.next);
        } catch (IllegalStateException e) {
            stop();
            model.messageProperty().set(Optional.of(Message.error(String.valueOf(e.getMessage()))));
            return;
        }
        Order rest = order.after();
        show(Optional.of(new Progress(rest.next, order.image.parts())));
        drawn = Optional.of(rest).filter(more -> !more.isDone());
        if (rest.isDone()) {
            tasks.start(cancelled -> written(order, cancelled), this::tell);
        }
    }

    private void tell(Path written) {
        show(Optional.empty());
        model.messageProperty().set(Optional.of(Message.done(texts.of("export.done", written))));
    }

    private static Path written(Order order, BooleanSupplier cancelled) {
        BufferedImage image = order.image.whole();
        try {
            SafeFile.write(order.file, true, out -> {
                PngFile.write(image, order.provenance, order.dpi, out);
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException(); // so that the file is left as it was
                }
            });
            return order.file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Optional<Progress> progress) {
        model.image().progressProperty().set(progress);
    }
}
