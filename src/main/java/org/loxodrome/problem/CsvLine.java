package org.loxodrome.problem;

import de.siegmar.fastcsv.reader.CsvRecord;

/** One point in a data set's file. */
final class CsvLine {

    private final CsvHeader header;
    private final CsvRecord line;

    /**
     * Takes a line below the header.
     *
     * @throws DatasetException with a sentence, if it has another number of cells than the header
     */
    CsvLine(CsvHeader header, CsvRecord line) {
        this.header = header;
        this.line = line;
        if (line.getFieldCount() != header.columns()) {
            throw new DatasetException("Line " + line.getStartingLineNumber() + " has "
                    + counted(line.getFieldCount(), "cell") + "; the header has " + header.columns()
                    + ", so every line has " + counted(header.dimension(), "coordinate") + " and a label.");
        }
    }

    /**
     * The coordinates.
     *
     * @throws DatasetException with a sentence that names line and column, if one is not a finite number
     */
    double[] input() {
        double[] input = new double[header.dimension()];
        for (int i = 0; i < input.length; i++) {
            input[i] = coordinate(i);
        }
        return input;
    }

    /**
     * The label.
     *
     * @throws DatasetException with a sentence that names line and column, if it is neither 1 nor −1
     */
    int label() {
        int column = header.dimension();
        String cell = line.getField(column);
        double label = Decimal.isNumber(cell) ? Decimal.parse(cell) : Double.NaN;
        if (Math.abs(label) != 1) {
            throw wrong(column, "is not a label; a label is 1 or -1.");
        }
        return (int) label;
    }

    private double coordinate(int column) {
        String cell = line.getField(column);
        if (!Decimal.isNumber(cell)) {
            throw wrong(column, "is not a number; write a finite number such as 0.5 or -2e-3, with a decimal point.");
        }
        double value = Decimal.parse(cell);
        if (Double.isInfinite(value)) {
            throw wrong(column, "is too large; the largest number is about 1.8e308.");
        }
        return value;
    }

    private DatasetException wrong(int column, String what) {
        return new DatasetException("Line " + line.getStartingLineNumber() + ", column " + (column + 1) + " ("
                + header.cell(column) + "): " + CsvHeader.quoted(line.getField(column)) + " " + what);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
