package org.recordclearance.examples.automaticrelief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of law among the resources: comma separated, with a header, and no commas within its cells. */
final class LawTable {

    private LawTable() {}

    /** Reads a table: for each row its cells by the name of their column. */
    static List<Map<String, String>> read(String resource) {
        List<String> lines = text(resource).lines().toList();
        String[] columns = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(resource + " has a row that does not fit its header");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String resource) {
        try (InputStream stream = LawTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the policy lacks its resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
