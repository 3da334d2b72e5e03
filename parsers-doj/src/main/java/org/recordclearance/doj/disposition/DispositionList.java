package org.recordclearance.doj.disposition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of comma-separated rows with comments, a header and no quotes. */
final class DispositionList {

    /**
     * A row of a list.
     *
     * @param line the number of its line
     * @param cells what stands in it
     */
    record Row(int line, List<String> cells) {}

    private DispositionList() {}

    /** The rows of a resource of this package, without comments and header. */
    static List<Row> resource(String name, List<String> columns) {
        try (InputStream stream = DispositionList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the library");
            }
            return rows(
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .toList(),
                    columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a list, without comments and header.
     *
     * @param columns the names with which the header begins
     * @throws IllegalArgumentException if there is no such header, or a row has fewer cells than that; it names the line
     */
    static List<Row> rows(List<String> lines, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        @Nullable List<String> header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            boolean isShort = row.size() < columns.size();
            if (header == null) {
                if (isShort || !row.subList(0, columns.size()).equals(columns)) {
                    throw new IllegalArgumentException(
                            "line " + (i + 1) + ": a header is needed that begins with " + String.join(",", columns));
                }
                header = row;
            } else if (isShort) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + ": there are fewer than " + columns.size() + " cells");
            } else {
                rows.add(new Row(i + 1, row));
            }
        }
        if (header == null) {
            throw new IllegalArgumentException("a header is needed that begins with " + String.join(",", columns));
        }
        return rows;
    }
}
