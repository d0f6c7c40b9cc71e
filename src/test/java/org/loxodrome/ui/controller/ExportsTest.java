package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.model.Message;

/** What is written of the panel, and what is said when that fails. */
class ExportsTest extends ControllerTest {

    @Test
    void writesThePanelAsTheNameSays() throws IOException {
        PanelFigure figure = PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 300);
        Path svg = folder.resolve("p.svg");
        Path png = folder.resolve("p.png");
        controller.exports().write(svg, figure);
        settle();
        controller.exports().write(png, figure);
        settle();
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind());
        assertTrue(Files.readString(svg).contains("<svg"));
        assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
    }

    @Test
    void aFileHasTheCommandThatDrawsItAgainAndTheExperimentThatItNames() throws IOException {
        controller.setAlpha(7);
        settle();
        Path svg = folder.resolve("p.svg");
        controller.exports().write(svg, PanelFigure.of(model.scene().picture().get(), Theme.DARK, 400, 300));
        settle();
        String text = Files.readString(svg);
        String command = "loxodrome figure --experiment p.loxodrome --view panel --out p.svg --theme dark";
        assertTrue(text.contains("<command>" + command + "</command>"), text);
        String experiment =
                text.substring(text.indexOf("<experiment>") + "<experiment>".length(), text.indexOf("</experiment>"));
        Path named = Files.writeString(folder.resolve("p.loxodrome"), experiment.replace("&quot;", "\""));
        assertEquals(model.experiment(), ExperimentFile.read(named));
        controller.files().save(folder.resolve("own.loxodrome"));
        settle();
        controller.exports().write(svg, PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 300));
        settle();
        String own = "<command>loxodrome figure --experiment own.loxodrome --view panel --out p.svg --theme light<";
        assertTrue(Files.readString(svg).contains(own), "the file that holds it already");
    }

    @Test
    void theCommandSaysWhichPartIsShownAndQuotesNames() throws IOException {
        Path svg = folder.resolve("it's p.svg");
        PanelFigure all = PanelFigure.of(model.scene().picture().get(), Theme.PAPER, 400, 300);
        controller.exports().write(svg, all.withWindow(new Window(-20, 70.5, -1e-3, 45)));
        settle();
        String quoted = "'it'\\''s p.";
        String command = "loxodrome figure --experiment " + quoted + "loxodrome' --view panel --part -20,70.5,-0.001,45"
                + " --out " + quoted + "svg'";
        assertTrue(Files.readString(svg).contains("<command>" + command + "</command>"), Files.readString(svg));
    }

    @Test
    void aFileIsHighEnoughForEverything() throws IOException {
        PanelFigure low = PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 90);
        Path svg = folder.resolve("low.svg");
        controller.exports().write(svg, low);
        settle();
        String page = "viewBox=\"0 0 400 " + (int) low.leastHeight() + "\"";
        assertTrue(low.leastHeight() > 90);
        assertTrue(Files.readString(svg).contains(page), page);
    }

    @Test
    void saysInASentenceThatAPanelCouldNotBeWritten() {
        controller
                .exports()
                .write(
                        folder.resolve("none/p.png"),
                        PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 300));
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().contains("no folder"), message.text());
    }

    @Test
    void copiesTheCommand() {
        controller.setAlpha(1e6);
        controller.copyCommand();
        assertEquals(List.of(TrajectoryCommandLine.of(FIRST.withAlpha(1e6))), copied);
        assertTrue(model.messageProperty().get().orElseThrow().text().contains("1000000"));
    }
}
