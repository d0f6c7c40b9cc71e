package org.loxodrome.ui.view;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.film.FilmFormat;
import org.loxodrome.ui.model.Texts;

/** Asks for files. */
public class FileDialogs {

    /** How the names of experiments' files end. */
    static final String EXPERIMENT = ".loxodrome";

    private static final String DATA = ".csv";
    private static final List<String> FIGURES = List.of(".pdf", ".svg", ".png", ".tex");
    private static final List<String> NUMBERS = List.of(DATA, ".json");

    private static final Duration INTERVAL = Duration.millis(50);

    private final Texts texts;
    private Optional<File> folder = Optional.of(new File(System.getProperty("user.home")));

    /** Dialogs that start in the folder of the last file, at first in the user's: GTK would show recent files, of which it knows none. */
    public FileDialogs(Texts texts) {
        this.texts = texts;
    }

    /** A file to read data from. */
    public Optional<Path> askForData(Window owner) {
        FileChooser chooser = chooser("import.title");
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.of("import.csv"), "*.csv"));
        return chosen(ask(owner, chooser::showOpenDialog));
    }

    /** A file to read an experiment from. */
    public Optional<Path> askForExperiment(Window owner) {
        return chosen(ask(owner, experimentChooser("open.title")::showOpenDialog));
    }

    /** A file to write an experiment to; the dialog asks before one is overwritten. */
    public Optional<Path> askWhereToSave(Window owner, String suggestedName) {
        FileChooser chooser = experimentChooser("save.title");
        chooser.setInitialFileName(suggestedName);
        return chosen(ask(owner, chooser::showSaveDialog)).flatMap(file -> named(owner, file, EXPERIMENT));
    }

    /** A file to write data to; the dialog asks before one is overwritten. */
    public Optional<Path> askWhereToExportData(Window owner, String suggestedName) {
        FileChooser chooser = chooser("export.data");
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.of("export.csv"), "*" + DATA));
        chooser.setInitialFileName(suggestedName + DATA);
        return chosen(ask(owner, chooser::showSaveDialog)).flatMap(file -> named(owner, file, DATA));
    }

    /** A file to write a picture to; the dialog asks before one is overwritten. */
    public Optional<Path> askForPicture(Window owner, String extension, String suggestedName) {
        FileChooser chooser = chooser("export.title");
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.of("export." + extension), "*." + extension));
        chooser.setInitialFileName(suggestedName + "." + extension);
        return chosen(ask(owner, chooser::showSaveDialog)).flatMap(file -> named(owner, file, "." + extension));
    }

    /** A file to write a film to, before one of which is overwritten the dialog asks; or a new folder for its images. */
    public Optional<Path> askForFilm(Window owner, FilmFormat format, String suggestedName) {
        FileChooser chooser = chooser("film.title");
        if (format == FilmFormat.PNG) {
            chooser.setInitialFileName(suggestedName);
            return chosen(ask(owner, chooser::showSaveDialog));
        }
        String end = "." + format.extension();
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.of("export." + format.extension()), "*" + end));
        chooser.setInitialFileName(suggestedName + end);
        return chosen(ask(owner, chooser::showSaveDialog)).flatMap(file -> named(owner, file, end));
    }

    /** A file to write a figure to, in one of the formats; the dialog asks before one is overwritten. */
    public Optional<Path> askForFigure(Window owner, String suggestedName) {
        return askForOneOf(owner, "export.figure", suggestedName, FIGURES);
    }

    /** A file to write numbers to, as CSV or JSON; the dialog asks before one is overwritten. */
    public Optional<Path> askForNumbers(Window owner, String suggestedName) {
        return askForOneOf(owner, "export.numbers", suggestedName, NUMBERS);
    }

    private Optional<Path> askForOneOf(Window owner, String title, String suggestedName, List<String> extensions) {
        FileChooser chooser = chooser(title);
        for (String extension : extensions) {
            chooser.getExtensionFilters().add(new ExtensionFilter(texts.of(title + extension), "*" + extension));
        }
        chooser.setInitialFileName(suggestedName + extensions.get(0));
        return chosen(ask(owner, chooser::showSaveDialog))
                .flatMap(file -> named(owner, file, extension(file, extensions, chooser.getSelectedExtensionFilter())));
    }

    /** The one that a file's name ends in, or else that of the kind chosen in the dialog. */
    static String extension(Path file, List<String> extensions, @Nullable ExtensionFilter kind) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String chosen =
                kind == null ? extensions.get(0) : kind.getExtensions().get(0).substring(1);
        return extensions.stream().filter(name::endsWith).findFirst().orElse(chosen);
    }

    private FileChooser experimentChooser(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.of("open.experiment"), "*" + EXPERIMENT));
        return chooser;
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(title));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** A maximized window stays so: on Linux it does not while the system's dialog is in front of it (JDK-8332222, JavaFX 24). */
    private static @Nullable File ask(Window owner, Function<Window, @Nullable File> dialog) {
        boolean maximized = owner instanceof Stage stage && stage.isMaximized();
        File file = dialog.apply(owner);
        if (maximized) {
            PauseTransition untilInUse = new PauseTransition(INTERVAL);
            untilInUse.setOnFinished(event -> ((Stage) owner).setMaximized(true));
            untilInUse.play();
        }
        return file;
    }

    /**
     * The file with its extension, which not every system's dialog adds. That dialog has asked before a file is overwritten,
     * but only for the name without it.
     */
    Optional<Path> named(Window owner, Path file, String extension) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(extension)) {
            return Optional.of(file);
        }
        Path full = file.resolveSibling(file.getFileName() + extension);
        return !Files.exists(full) || isToBeReplaced(owner, full) ? Optional.of(full) : Optional.empty();
    }

    private boolean isToBeReplaced(Window owner, Path file) {
        ButtonType replace = new ButtonType(texts.of("replace.yes"), ButtonData.OK_DONE);
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                texts.of("replace.question", String.valueOf(file.getFileName())),
                replace,
                ButtonType.CANCEL);
        InFront.of(owner, alert);
        alert.setHeaderText(null);
        return alert.showAndWait().filter(replace::equals).isPresent();
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(file.getParentFile());
        return Optional.of(file.toPath());
    }
}
