package org.loxodrome.ui.controller;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.view.ImageActions;

/** Writes images of what is on the screen. */
final class ImageWriting implements ImageActions {

    private final WorkbenchModel model;
    private final Texts texts;
    private final BackgroundTasks files;

    ImageWriting(WorkbenchModel model, Texts texts, BackgroundTasks files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
    }

    @Override
    public void write(Path file, Supplier<WritableImage> image, double dpi) {
        Experiment shown = model.experiment();
        try {
            BufferedImage drawn = SwingFXUtils.fromFXImage(image.get(), null);
            files.start(
                    () -> PanelExport.write(file, drawn, dpi, shown),
                    written -> tell(Message.done(texts.of("export.done", written))));
        } catch (IllegalArgumentException | IllegalStateException e) {
            tell(Message.error(String.valueOf(e.getMessage())));
        }
    }

    private void tell(Message message) {
        model.messageProperty().set(Optional.of(message));
    }
}
