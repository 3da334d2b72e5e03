package org.recordclearance.doj.text.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of this package: comma-separated resources with comments, a header and no quotes. */
public final class WordList {

    private WordList() {}

    /**
     * The rows of a resource of this package, without comments and header.
     *
     * @throws IllegalStateException if it is missing or a row has another number of cells
     */
    public static List<List<String>> rows(String resource, int cells) {
        try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the library");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> row(resource, line, cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String resource, String line, int cells) {
        List<String> row = List.of(line.split(",", -1));
        if (row.size() != cells) {
            throw new IllegalStateException(
                    "the resource " + resource + " has a row that is not of " + cells + " cells");
        }
        return row;
    }
}
