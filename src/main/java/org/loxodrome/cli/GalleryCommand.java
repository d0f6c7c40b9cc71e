package org.loxodrome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.PaperFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code loxodrome gallery}: all figures at once. */
@Command(
        name = "gallery",
        header = "Draw all figures into a folder.",
        description = {
            "",
            "Writes figure-NAME.png for every NAME that the command figure knows and prints each file's name.",
            "The folder is made if there is none; older figures in it are replaced.",
            ""
        },
        footer = {"", "Example:", "  loxodrome gallery --out figures"})
final class GalleryCommand implements Callable<Integer> {

    private final TrajectoryEngine engine;
    private final CsvOutput written;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder.")
    private Path out = Path.of("");

    GalleryCommand(TrajectoryEngine engine, CsvOutput written) {
        this.engine = engine;
        this.written = written;
    }

    @Override
    public Integer call() throws FileWriteException {
        makeFolder();
        for (PaperFigure figure : PaperFigure.all()) {
            Path file = out.resolve("figure-" + figure.name() + ".png");
            new FigureFile(file)
                    .write(
                            Panel.of(figure.panel(engine, new MarginTheory(), Theme.LIGHT, () -> false))
                                    .drawing(),
                            true);
            written.row(List.of(file.toString()));
        }
        return ErrorSentences.OK;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new BadInputException("--out: the folder \"" + out + "\" cannot be made.");
        }
    }
}
