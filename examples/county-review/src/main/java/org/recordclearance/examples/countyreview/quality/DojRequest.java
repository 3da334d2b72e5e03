package org.recordclearance.examples.countyreview.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.examples.countyreview.casefile.FactTable;

/**
 * Something to ask the DOJ for, which settles facts that are missing; from a table.
 *
 * @param what what to ask for, in words
 * @param columns the columns that would hold it, first that which should, one of {@link CellCounts#columns}
 * @param facts which facts it settles
 */
public record DojRequest(String what, List<BulkColumn> columns, Pattern facts) {

    private static final List<DojRequest> ALL = read();

    /** Gets all that can be asked for, in order. */
    public static List<DojRequest> all() {
        return ALL;
    }

    /** Finds what settles a fact, if the DOJ can. */
    public static Optional<DojRequest> of(MissingFact fact) {
        return ALL.stream()
                .filter(request -> request.facts.matcher(fact.fact()).matches())
                .findFirst();
    }

    private static List<DojRequest> read() {
        return FactTable.rows(DojRequest.class, "requests.csv", 3).stream()
                .map(cells -> new DojRequest(cells[0], columns(cells[1]), pattern(cells[2])))
                .toList();
    }

    private static List<BulkColumn> columns(String names) {
        return Arrays.stream(names.split(" ")).map(BulkColumn::valueOf).toList();
    }

    private static Pattern pattern(String facts) {
        return Pattern.compile(Arrays.stream(facts.split("\\|"))
                .map(fact -> FactTable.pattern(fact).pattern())
                .collect(Collectors.joining("|")));
    }
}
