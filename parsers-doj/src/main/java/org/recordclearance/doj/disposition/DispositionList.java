package org.recordclearance.doj.disposition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of comma-separated rows with comments, a header and no quotes. */
final class DispositionList {

    private DispositionList() {}

    /** The rows of a resource of this package, without comments and header. */
    static List<List<String>> resource(String name) {
        try (InputStream stream = DispositionList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the library");
            }
            return rows(new InputStreamReader(stream, StandardCharsets.UTF_8), 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a list, without comments and header.
     *
     * @throws IllegalArgumentException if a row has fewer cells than are needed; it names the line
     */
    static List<List<String>> rows(Reader list, int leastCells) throws IOException {
        BufferedReader reader = new BufferedReader(list);
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        boolean headed = false;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split(",", -1));
            if (row.size() < leastCells) {
                throw new IllegalArgumentException("line " + number + " has fewer than " + leastCells + " cells");
            }
            if (headed) {
                rows.add(row);
            }
            headed = true;
        }
        return rows;
    }
}
