package org.recordclearance.examples.countyreview.casefile;

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
        return FactTable.rows(WhereToFind.class, "where_to_find.csv", 2).stream()
                .map(cells -> new Row(FactTable.pattern(cells[0]), cells[1]))
                .toList();
    }
}
