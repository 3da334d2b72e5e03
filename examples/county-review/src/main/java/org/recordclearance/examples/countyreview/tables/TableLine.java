package org.recordclearance.examples.countyreview.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.CsvCells;

/** A line of a CSV file that is safe to open with a spreadsheet. */
public final class TableLine {

    private TableLine() {}

    /** Gets the bytes of a line, with its end. */
    public static byte[] of(List<String> cells) {
        return cells.stream()
                .map(CsvCells::of)
                .collect(Collectors.joining(",", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
