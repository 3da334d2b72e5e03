package org.recordclearance.rapsheet.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the lists of places of this module: comma-separated resources with a header and without quotes, whose comments
 * name the source.
 */
public final class PlaceList {

    private static final String PACKAGE = "/org/recordclearance/rapsheet/";

    private PlaceList() {}

    /** The rows of a resource, without comments and header. */
    public static List<List<String>> rows(String resource) {
        try (InputStream stream = PlaceList.class.getResourceAsStream(PACKAGE + resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the library");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
