package org.recordclearance.examples.countyreview.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tables of the application about facts that a record may lack. */
public final class FactTable {

    private FactTable() {}

    /** Reads the rows of a table beside a class, without its header, each split into so many cells. */
    public static List<String[]> rows(Class<?> beside, String name, int cells) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a pattern of the name of a fact, in which an asterisk stands for anything. */
    public static Pattern pattern(String fact) {
        return Pattern.compile(Pattern.quote(fact).replace("*", "\\E.*\\Q"));
    }
}
