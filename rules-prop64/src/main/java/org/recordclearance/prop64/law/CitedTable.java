package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of facts and what they rest on, a resource of this module: comma separated, with a header. */
final class CitedTable {

    private CitedTable() {}

    /** Reads a table of this package: for each row its cells by the name of their column. */
    static List<Map<String, String>> read(String resource) {
        return rows(resource, text(resource));
    }

    /** Reads the text of a table. */
    static List<Map<String, String>> rows(String resource, String text) {
        List<String> lines = text.lines().toList();
        List<String> columns = cells(lines.get(0));
        ImmutableList.Builder<Map<String, String>> rows = ImmutableList.builder();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(resource + " has a row that does not fit its header");
            }
            Map<String, String> row = new HashMap<>(2 * columns.size());
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(Collections.unmodifiableMap(row));
        }
        return rows.build();
    }

    /** Reads the one row of a table that has a value in a column. */
    static Map<String, String> only(String resource, String column, String value) {
        return read(resource).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(resource + " has no row of " + value));
    }

    /** Gets the text of a table. */
    static String text(String resource) {
        try (InputStream stream = CitedTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the module lacks its resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits a line at the commas outside of quotes; no cell of ours has a quote inside. */
    private static List<String> cells(String line) {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(",", -1));
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
