package org.loxodrome.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.loxodrome.session.Document;
import org.loxodrome.session.Experiment;

/** Which file the experiment belongs to, and which were the last ones. */
public final class DocumentState {

    private final ObjectProperty<Optional<Document>> document = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Path>> recent = new SimpleObjectProperty<>(List.of());
    private final ObjectBinding<Optional<Path>> file;
    private final BooleanBinding changed;

    /** No file yet. */
    DocumentState(ReadOnlyObjectProperty<Experiment> experiment) {
        file = Bindings.createObjectBinding(() -> document.get().map(Document::file), document);
        changed = Bindings.createBooleanBinding(() -> differs(experiment.get()), document, experiment);
    }

    /** The file that the experiment belongs to, with what was saved in it. */
    public ObjectProperty<Optional<Document>> documentProperty() {
        return document;
    }

    /** The file that the experiment belongs to. */
    public ObjectBinding<Optional<Path>> file() {
        return file;
    }

    /** Whether the experiment is another one than in its file; the sphere may have been turned. */
    public BooleanBinding changed() {
        return changed;
    }

    /** The files opened or saved last, the last one first. */
    public ObjectProperty<List<Path>> recentProperty() {
        return recent;
    }

    private boolean differs(Experiment experiment) {
        return document.get()
                .filter(in -> !in.saved().asUsuallySeen().equals(experiment.asUsuallySeen()))
                .isPresent();
    }
}
