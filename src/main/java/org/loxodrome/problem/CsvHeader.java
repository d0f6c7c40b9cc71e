package org.loxodrome.problem;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The header {@code x1,…,xd,y} of a data set's file.
 *
 * @param dimension d ≥ 1
 */
record CsvHeader(int dimension) {

    private static final String RULE = "; the header is x1,x2,…,y, separated by commas.";
    private static final int LONGEST = 40;

    /**
     * Checks the first line of a file.
     *
     * @throws DatasetException with a sentence that names line and column, if it is not such a header
     */
    static CsvHeader of(CsvRecord line) {
        List<String> found = line.getFields();
        String where = "Line " + line.getStartingLineNumber();
        if (found.stream().allMatch(Decimal::isNumber)) {
            throw new DatasetException(where + " has numbers where the header belongs" + RULE);
        }
        CsvHeader header = new CsvHeader(found.size() - 1);
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).strip().equals(header.cell(i))) {
                throw new DatasetException(where + ", column " + (i + 1) + ": the header has " + quoted(found.get(i))
                        + " where \"" + header.cell(i) + "\" belongs" + RULE);
            }
        }
        if (header.dimension == 0) {
            throw new DatasetException(where + " has labels but no coordinates" + RULE);
        }
        return header;
    }

    /** A cell as it is shown in a sentence: on one line, and not at full length. */
    static String quoted(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + '"';
    }

    /** Number of columns, d + 1. */
    int columns() {
        return dimension + 1;
    }

    /** The name of a column, counted from 0. */
    String cell(int i) {
        return i == dimension ? "y" : "x" + (i + 1);
    }

    /** All names. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns(); i++) {
            cells.add(cell(i));
        }
        return cells;
    }
}
