package org.loxodrome.ui.view;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.film.FilmFormat;
import org.loxodrome.figure.film.FilmKind;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.film.FilmView;
import org.loxodrome.ui.model.Texts;

/** Asks which film is to be drawn. */
final class FilmDialog extends Dialog<Void> {

    private static final String USUAL_SECONDS = "12";
    private static final String USUAL_RATE = "25";

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final ComboBox<FilmKind> kind;
    private final ComboBox<FilmView> view;
    private final ComboBox<FrameSize> size;
    private final ComboBox<Theme> theme;
    private final ComboBox<FilmFormat> format;
    private final TextField seconds = new TextField(USUAL_SECONDS);
    private final TextField rate = new TextField(USUAL_RATE);

    /** The usual sizes of films. */
    private enum FrameSize {
        HD(1280, 720),
        FULL_HD(1920, 1080),
        ULTRA_HD(3840, 2160);

        private final int width;
        private final int height;

        FrameSize(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /**
     * A dialog in front of a window.
     *
     * @param turns whether what the film is about can turn
     * @param colors the colours of the film, unless others are chosen
     * @param onOrder receives what is wanted
     * @param onWrong receives a sentence if that cannot be
     */
    FilmDialog(
            Window owner,
            Texts texts,
            boolean turns,
            Theme colors,
            BiConsumer<FilmOrder, FilmFormat> onOrder,
            Consumer<String> onWrong) {
        this.texts = texts;
        InFront.of(owner, this);
        setTitle(texts.of("film.title"));
        setHeaderText(null);
        grid.getStyleClass().add("dialog-grid");
        kind = choice("film.kind", kinds(turns), Enum::name);
        view = choice("film.view", List.of(FilmView.values()), Enum::name);
        size = choice("film.size", List.of(FrameSize.values()), Enum::name);
        theme = choice("film.theme", List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR), Theme::name);
        theme.setValue(colors);
        addRow("film.seconds", seconds);
        addRow("film.rate", rate);
        format = choice("film.format", List.of(FilmFormat.values()), Enum::name);
        kind.valueProperty().subscribe(this::offerSphere);
        ButtonType draw = new ButtonType(texts.of("film.draw"), ButtonData.OK_DONE);
        getDialogPane().setContent(grid);
        getDialogPane().getStyleClass().add("wide-dialog");
        getDialogPane().getButtonTypes().addAll(draw, ButtonType.CANCEL);
        setResultConverter(button -> {
            if (button == draw) {
                order(onOrder, onWrong);
            }
            return null;
        });
    }

    private static List<FilmKind> kinds(boolean turns) {
        return Stream.of(FilmKind.values())
                .filter(kind -> turns || kind != FilmKind.ROTATION)
                .toList();
    }

    /** A panel does not turn. */
    private void offerSphere(FilmKind chosen) {
        if (chosen == FilmKind.ROTATION && view.getValue() == FilmView.PANEL) {
            view.setValue(FilmView.SPHERE);
        }
    }

    private void order(BiConsumer<FilmOrder, FilmFormat> onOrder, Consumer<String> onWrong) {
        try {
            int framesPerSecond = Integer.parseInt(rate.getText().strip());
            long frames = Math.round(Double.parseDouble(seconds.getText().strip()) * framesPerSecond);
            FrameSize chosen = size.getValue();
            FilmOrder order = new FilmOrder(
                    kind.getValue(),
                    view.getValue(),
                    Math.toIntExact(frames),
                    framesPerSecond,
                    chosen.width,
                    chosen.height,
                    theme.getValue(),
                    FilmOrder.usualFontSize(chosen.height));
            format.getValue().check(order);
            onOrder.accept(order, format.getValue());
        } catch (NumberFormatException | ArithmeticException e) {
            onWrong.accept(texts.of("film.wrong", seconds.getText(), rate.getText()));
        } catch (IllegalArgumentException e) {
            onWrong.accept(String.valueOf(e.getMessage())); // order and format say what is wrong in a sentence
        }
    }

    /** A row to choose in; a value's text is that of the key and its name. */
    private <E> ComboBox<E> choice(String key, List<E> values, Function<E, String> name) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().addAll(values);
        box.setValue(values.get(0));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return texts.of(key + "." + name.apply(value).toLowerCase(Locale.ROOT));
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("The box is not editable.");
            }
        });
        addRow(key, box);
        return box;
    }

    private void addRow(String key, Region control) {
        control.setId(key.replace('.', '-'));
        GridPane.setHgrow(control, Priority.ALWAYS);
        Label label = new Label(texts.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }
}
