package org.recordclearance.examples.countyreview.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.eligibility.MissingFact;

/**
 * Something to ask the DOJ for, which settles facts that are missing; from a table.
 *
 * @param what what to ask for, in words
 * @param columns the columns that would hold it, first that which should, one of {@link CellCounts#columns}
 * @param facts which facts it settles
 */
public record DojRequest(String what, List<BulkColumn> columns, Pattern facts) {

    private static final List<DojRequest> ALL = read();

    /** What is known of facts already; their names come again and again. */
    private static final ConcurrentHashMap<String, Optional<DojRequest>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 10_000;

    /** Gets all that can be asked for, in order. */
    public static List<DojRequest> all() {
        return ALL;
    }

    /** Finds what settles a fact, if the DOJ can. */
    public static Optional<DojRequest> of(MissingFact fact) {
        Optional<DojRequest> known = KNOWN.get(fact.fact());
        if (known == null) {
            known = ALL.stream()
                    .filter(request -> request.facts.matcher(fact.fact()).matches())
                    .findFirst();
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(fact.fact(), known);
            }
        }
        return known;
    }

    private static List<DojRequest> read() {
        try (InputStream in = DojRequest.class.getResourceAsStream("requests.csv")) {
            if (in == null) {
                throw new IllegalStateException("requests.csv is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new DojRequest(cells[0], columns(cells[1]), pattern(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BulkColumn> columns(String names) {
        return Arrays.stream(names.split(" ")).map(BulkColumn::valueOf).toList();
    }

    private static Pattern pattern(String facts) {
        return Pattern.compile(Arrays.stream(facts.split("\\|"))
                .map(fact -> Pattern.quote(fact).replace("*", "\\E.*\\Q"))
                .collect(Collectors.joining("|")));
    }
}
