package org.recordclearance.examples.countyreview.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.eligibility.MissingFact;

/** Where a fact that the record lacks could be found, from a table: the first row that fits its beginning. */
public final class WhereToFind {

    private record Row(Pattern fact, String where) {}

    private static final List<Row> ROWS = read();

    private WhereToFind() {}

    static String of(MissingFact fact) {
        return of(fact.fact());
    }

    /** Finds where a fact could be found, by words that begin with its name. */
    public static String of(String words) {
        return ROWS.stream()
                .filter(row -> row.fact.matcher(words).lookingAt())
                .map(Row::where)
                .findFirst()
                .orElse("");
    }

    private static List<Row> read() {
        try (InputStream in = WhereToFind.class.getResourceAsStream("where_to_find.csv")) {
            if (in == null) {
                throw new IllegalStateException("where_to_find.csv is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Row(pattern(cells[0]), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String fact) {
        return Pattern.compile(Pattern.quote(fact).replace("*", "\\E.*\\Q"));
    }
}
