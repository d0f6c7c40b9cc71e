package org.loxodrome.session;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.ui.service.WorkerThreads;
import org.loxodrome.work.PieceMaker;

/**
 * How long it takes to write the panel of figure 3b: the first file of a program that has computed what it shows but has drawn
 * nothing yet, and the same file again and again. An image has 3840 × 2160 pixels.
 */
public final class FirstFile {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    private static final double DPI = 288;
    private static final int RUNS = 30;

    private FirstFile() {}

    /**
     * Prints both times.
     *
     * @param arguments the format, for example svg
     */
    public static void main(String[] arguments) throws IOException {
        FigureFormat format = FigureFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        new WorkerThreads().execute(format::prepare); // as the command does, beside the computation
        PaperScene scene = ((PanelOfPaper) PaperFigure.named("3b").orElseThrow()).scene();
        FigureOrder order = new FigureOrder(
                new AnyScaleFlow(), new MarginTheory(), PieceMaker.IN_TURN, Theme.PAPER, WIDTH, 13, () -> false);
        PanelFigure figure = PanelFigure.of(scene.picture(order), Theme.PAPER, WIDTH, HEIGHT)
                .withTexts(scene.title(), scene.caption(""));
        double first = milliseconds(format, figure, scene);
        double[] warm = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            warm[i] = milliseconds(format, figure, scene);
        }
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%s: first %.0f ms, warm %.1f ms%n", format, first, warm[RUNS / 2]);
    }

    private static double milliseconds(FigureFormat format, PanelFigure figure, PaperScene scene) throws IOException {
        long before = System.nanoTime();
        format.write(figure.drawing(), scene.provenance("loxodrome"), DPI, OutputStream.nullOutputStream());
        return (System.nanoTime() - before) / 1e6;
    }
}
