package org.loxodrome.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.flow.FlowException;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.session.FigureException;
import org.loxodrome.session.file.UnreadableFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one sentence and an exit status; a stack trace helps no user. */
final class ErrorSentences {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private final PrintWriter err;
    private final ProgressBar progress;

    ErrorSentences(PrintWriter err, ProgressBar progress) {
        this.err = err;
        this.progress = progress;
    }

    int parameter(ParameterException e, String[] arguments) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = e instanceof UnmatchedArgumentException unmatched
                ? unmatchedSentence(unmatched)
                : capitalised(firstLine(e).replaceFirst("^Error: ", ""));
        return say(BAD_INPUT, sentence + "; see '" + name + " --help'.");
    }

    int execution(Exception e, CommandLine commandLine, ParseResult parsed) {
        if (e instanceof ParameterException wrong) {
            return parameter(wrong, new String[0]);
        }
        if (e instanceof OutputException output && output.isReaderGone()) {
            return OK;
        }
        if (isBadInput(e)) {
            return say(BAD_INPUT, firstLine(e));
        }
        if (e instanceof FlowException || e instanceof OutputException || e instanceof FileWriteException) {
            return say(FAILED, firstLine(e));
        }
        return say(FAILED, "This is a mistake of the program, please report it: " + firstLine(e) + ".");
    }

    int outOfMemory() {
        return say(FAILED, "There is not enough memory for this; take fewer points or stops.");
    }

    private static boolean isBadInput(Exception e) {
        return e instanceof BadInputException
                || e instanceof DatasetException
                || e instanceof FigureException
                || e instanceof UnreadableFileException;
    }

    private int say(int status, String sentence) {
        progress.erase();
        err.println(sentence);
        return status;
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static String unmatchedSentence(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        boolean root = e.getCommandLine().getParent() == null;
        String kind = e.isUnknownOption() ? "option" : root ? "command" : "place for";
        String suggestion = e.getSuggestions().isEmpty()
                ? ""
                : ", perhaps you mean " + e.getSuggestions().get(0);
        return "There is no " + kind + " \"" + argument + "\"" + suggestion;
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
