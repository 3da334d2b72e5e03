package org.recordclearance.doj.charge;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package: comma separated, remarks in front, then a header. */
final class ChargeTable {

    private ChargeTable() {}

    /** Reads the rows of a table. */
    static List<String[]> rows(String resource) {
        ImmutableList.Builder<String[]> rows = ImmutableList.builder();
        boolean header = true;
        for (String line : text(resource).lines().toList()) {
            if (!line.startsWith("#")) {
                if (!header) {
                    rows.add(line.split(",", -1));
                }
                header = false;
            }
        }
        return rows.build();
    }

    private static String text(String resource) {
        try (InputStream stream = ChargeTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the module lacks its resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
