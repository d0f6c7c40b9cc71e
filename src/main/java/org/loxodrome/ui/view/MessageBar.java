package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** A sentence for the user above the views, until it is taken away. */
final class MessageBar extends HBox {

    private final Label sentence = new Label();

    /** A bar that follows the model's message. */
    MessageBar(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        sentence.setId("message");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        Region cross = new Region();
        cross.getStyleClass().add("icon");
        Button dismiss = new Button(null, cross);
        dismiss.setId("message-dismiss");
        dismiss.setAccessibleText(texts.of("message.dismiss"));
        dismiss.getStyleClass().add("dismiss");
        dismiss.setOnAction(event -> actions.dismissMessage());
        getStyleClass().add("message-bar");
        getChildren().addAll(sentence, dismiss);
        setMaxHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.messageProperty().addListener((property, old, message) -> follow(message));
        follow(model.messageProperty().get());
    }

    private void follow(Optional<Message> message) {
        setVisible(message.isPresent());
        sentence.setText(message.map(Message::text).orElse(""));
        getStyleClass().remove("error");
        if (message.isPresent() && message.get().kind() == Message.Kind.ERROR) {
            getStyleClass().add("error");
        }
    }
}
