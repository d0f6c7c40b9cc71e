package org.loxodrome.problem;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Data sets as CSV: UTF-8, a header {@code x1,…,xd,y}, then one point a line with its label y = 1 or −1. A byte order
 * mark, CRLF line ends, quotes and empty lines are accepted.
 */
public final class DatasetCsv {

    private static final String EXTENSION = ".csv";
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private DatasetCsv() {}

    /**
     * Reads a data set from a file; its name is the file's, without {@code .csv}.
     *
     * @throws DatasetException with a sentence that names line and column, if the file is not such a data set or cannot
     *     be read
     */
    public static Dataset read(Path file) {
        String fileName = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new DatasetException(file + " is a folder; a data set is a CSV file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, fileName.endsWith(EXTENSION) ? withoutExtension(fileName) : fileName);
        } catch (NoSuchFileException e) {
            throw new DatasetException("There is no file " + file + ".");
        } catch (AccessDeniedException e) {
            throw new DatasetException("The file " + file + " may not be read; check its permissions.");
        } catch (IOException e) {
            throw new DatasetException("The file " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /**
     * Reads a data set from a stream, which stays open.
     *
     * @param name the data set's name
     * @throws DatasetException with a sentence that names line and column, if the text is not such a data set
     * @throws IOException if the stream cannot be read
     */
    public static Dataset read(InputStream in, String name) throws IOException {
        try {
            return parse(skipByteOrderMark(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())), name);
        } catch (CharacterCodingException e) {
            throw notText();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notText();
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new DatasetException("This is not a CSV file: a quote is not closed or a cell has no end.");
        }
    }

    /**
     * Writes a data set so that reading gives an equal one; the writer stays open.
     *
     * @throws IOException if the writer cannot be written to
     */
    public static void write(Dataset dataset, Writer out) throws IOException {
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(new CsvHeader(dataset.dimension()).cells());
            for (int n = 0; n < dataset.size(); n++) {
                csv.writeRecord(cells(dataset, n));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Dataset parse(Reader text, String name) {
        Iterator<CsvRecord> lines = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
        if (!lines.hasNext()) {
            throw new DatasetException("The file is empty; its first line is a header x1,x2,…,y.");
        }
        CsvHeader header = CsvHeader.of(lines.next());
        List<double[]> inputs = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        while (lines.hasNext()) {
            CsvLine line = new CsvLine(header, lines.next());
            inputs.add(line.input());
            labels.add(line.label());
        }
        if (inputs.isEmpty()) {
            throw new DatasetException("There are no points below the header; write one point a line.");
        }
        return new Dataset(
                name,
                inputs.toArray(double[][]::new),
                labels.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Reader skipByteOrderMark(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static List<String> cells(Dataset dataset, int n) {
        List<String> cells = new ArrayList<>();
        for (double x : dataset.input(n)) {
            cells.add(Double.toString(x));
        }
        cells.add(Integer.toString(dataset.label(n)));
        return cells;
    }

    private static DatasetException notText() {
        return new DatasetException("The file is not UTF-8 text; save it as CSV in UTF-8.");
    }

    private static String withoutExtension(String fileName) {
        return fileName.substring(0, fileName.length() - EXTENSION.length());
    }
}
