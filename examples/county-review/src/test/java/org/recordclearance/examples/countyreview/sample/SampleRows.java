package org.recordclearance.examples.countyreview.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;

/** A sample read back, with a reader of its own so that nothing is taken on trust. */
record SampleRows(List<String> lines) {

    static byte[] bytes(SampleFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static SampleRows of(SampleFile file) {
        List<String> lines =
                new String(bytes(file), StandardCharsets.US_ASCII).lines().toList();
        return new SampleRows(lines.subList(1, lines.size()));
    }

    /** Gets the rows as cells, without the blanks around them. */
    List<List<String>> cells() {
        return lines.stream().map(SampleRows::split).toList();
    }

    /** Gets the lines of each person, in the order of the file. */
    Map<String, List<String>> people() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> split(line).get(BulkColumn.SUBJECT_ID.ordinal()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    static String cell(List<String> cells, BulkColumn column) {
        return cells.get(column.ordinal());
    }

    static boolean isConviction(List<String> cells) {
        return cell(cells, BulkColumn.DISP_DESCR).startsWith("CONVICTED");
    }

    static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(strip(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(strip(cell));
        return cells;
    }

    private static String strip(StringBuilder cell) {
        // Most cells are filler: without this the tests need ten times the memory.
        return cell.toString().strip().intern();
    }
}
