package org.loxodrome.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetCsvTest {

    private static final Dataset TWO_POINTS =
            new Dataset("two", new double[][] {{0.5, -2}, {1e-3, 4}}, new int[] {1, -1});

    @Test
    void readsHeaderPointsAndLabels() throws IOException {
        assertEquals(TWO_POINTS, parse("x1,x2,y\n0.5,-2,1\n1e-3,4,-1\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFx1,x2,y\n0.5,-2,1\n1e-3,4,-1\n",
                "x1,x2,y\r\n0.5,-2,1\r\n1e-3,4,-1\r\n",
                "\uFEFF\"x1\",\"x2\",\"y\"\r\n\"0.5\",\"-2\",\"1\"\r\n.001,4.,-1.0",
                "x1, x2, y\n\n 0.5 ,-2 , +1\n\n1E-03,4,-1\n\n",
            })
    void acceptsWhatSpreadsheetsWrite(String text) throws IOException {
        assertEquals(TWO_POINTS, parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x1,x2,y/1,abc,1       | Line 2, column 2 (x2): "abc" is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.
            x1,x2,y/1,2,1//1,,1   | Line 4, column 2 (x2): "" is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.
            x1,x2,y/NaN,2,1       | Line 2, column 1 (x1): "NaN" is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.
            x1,x2,y/1,-inf,1      | Line 2, column 2 (x2): "-inf" is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.
            x1,x2,y/1,Infinity,1  | Line 2, column 2 (x2): "Infinity" is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.
            x1,x2,y/1,2f,1        | Line 2, column 2 (x2): "2f" is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.
            x1,x2,y/1,2e999,1     | Line 2, column 2 (x2): "2e999" is too large; the largest number is about 1.8e308.
            x1,x2,y/1,2,1/3,4,2   | Line 3, column 3 (y): "2" is not a label; a label is 1 or -1.
            x1,x2,y/1,2,0         | Line 2, column 3 (y): "0" is not a label; a label is 1 or -1.
            x1,x2,y/1,2,cat       | Line 2, column 3 (y): "cat" is not a label; a label is 1 or -1.
            x1,x2,y/1,2           | Line 2 has 2 cells; the header has 3, so every line has 2 coordinates and a label.
            x1,x2,y/1,2,1,1       | Line 2 has 4 cells; the header has 3, so every line has 2 coordinates and a label.
            x1,y/7                | Line 2 has 1 cell; the header has 2, so every line has 1 coordinate and a label.
            1,2,1/3,4,-1          | Line 1 has numbers where the header belongs; the header is x1,x2,…,y, separated by commas.
            x2,x1,y/1,2,1         | Line 1, column 1: the header has "x2" where "x1" belongs; the header is x1,x2,…,y, separated by commas.
            x1,y,x2/1,2,1         | Line 1, column 2: the header has "y" where "x2" belongs; the header is x1,x2,…,y, separated by commas.
            x1;x2;y/1;2;1         | Line 1, column 1: the header has "x1;x2;y" where "y" belongs; the header is x1,x2,…,y, separated by commas.
            y/1                   | Line 1 has labels but no coordinates; the header is x1,x2,…,y, separated by commas.
            x1,x2,y/              | There are no points below the header; write one point a line.
            //                    | The file is empty; its first line is a header x1,x2,…,y.
            x1,x2,y/"1,2,1        | This is not a CSV file: a quote is not closed or a cell has no end.
            """)
    void saysWhatIsWrongAndWhere(String lines, String sentence) {
        assertRefused(sentence, lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void quotesLongAndBrokenCellsOnOneLine() {
        assertRefused(
                "Line 2, column 1 (x1): \"aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbb…\" is not a number; write a finite"
                        + " number such as 0.5 or -2e-3, with a decimal point.",
                ("x1,y\n\"" + "a".repeat(20) + "\n" + "b".repeat(1000) + "\",1\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("The file is empty; its first line is a header x1,x2,…,y.", new byte[0]);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        String sentence = "The file is not UTF-8 text; save it as CSV in UTF-8.";
        assertRefused(sentence, "x1,é\n1,2".getBytes(Charset.forName("windows-1252")));
        String long1252 = "x1,y\n" + "1,1\n".repeat(100_000) + "é,1\n";
        assertRefused(sentence, long1252.getBytes(Charset.forName("windows-1252")));
        assertRefused(sentence, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsWhatItWrote(long seed) throws IOException {
        Random random = new Random(seed);
        double[][] inputs = new double[1 + random.nextInt(20)][1 + random.nextInt(50)];
        int[] labels = new int[inputs.length];
        for (int n = 0; n < inputs.length; n++) {
            labels[n] = random.nextBoolean() ? 1 : -1;
            for (int i = 0; i < inputs[n].length; i++) {
                inputs[n][i] = random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            }
        }
        Dataset dataset = new Dataset("random", inputs, labels);
        StringWriter text = new StringWriter();
        DatasetCsv.write(dataset, text);
        assertEquals(dataset, DatasetCsv.read(bytes(text.toString()), "random"));
    }

    @Test
    void writesHeaderAndPlainNumbers() throws IOException {
        StringWriter text = new StringWriter();
        DatasetCsv.write(TWO_POINTS, text);
        assertEquals("x1,x2,y\n0.5,-2.0,1\n0.001,4.0,-1\n", text.toString());
    }

    @Test
    void namesTheDataSetAfterItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my points.csv");
        Files.writeString(file, "x1,y\n2,-1\n");
        Dataset dataset = DatasetCsv.read(file);
        assertEquals("my points", dataset.name());
        assertArrayEquals(new double[] {2}, dataset.input(0));
        assertEquals(-1, dataset.label(0));
    }

    @Test
    void saysThatAFileIsMissingOrAFolder(@TempDir Path folder) {
        Path missing = folder.resolve("missing.csv");
        assertEquals(
                "There is no file " + missing + ".",
                assertThrows(DatasetException.class, () -> DatasetCsv.read(missing))
                        .getMessage());
        assertEquals(
                folder + " is a folder; a data set is a CSV file.",
                assertThrows(DatasetException.class, () -> DatasetCsv.read(folder))
                        .getMessage());
    }

    private static void assertRefused(String sentence, byte[] text) {
        DatasetException e =
                assertThrows(DatasetException.class, () -> DatasetCsv.read(new ByteArrayInputStream(text), "broken"));
        assertEquals(sentence, e.getMessage());
    }

    private static Dataset parse(String text) throws IOException {
        return DatasetCsv.read(bytes(text), "two");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
