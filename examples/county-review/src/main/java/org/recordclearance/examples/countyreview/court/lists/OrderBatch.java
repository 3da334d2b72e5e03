package org.recordclearance.examples.countyreview.court.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;

/** What one proposed order is to be of: convictions of cases of one court. For one thread. */
final class OrderBatch {

    /** So many cases are on one order. */
    static final int MOST_CASES = 500;

    /** A case is not torn for it, unless it is larger still. */
    static final int MOST_ROWS = 1_000;

    private final int number;
    private final String file;
    private final List<CourtEntry> entries = new ArrayList<>();
    private int cases;

    OrderBatch(int number, String file) {
        this.number = number;
        this.file = file;
    }

    int number() {
        return number;
    }

    String file() {
        return file;
    }

    List<CourtEntry> entries() {
        return entries;
    }

    /** Checks if an entry must be on the next order. */
    boolean isFullFor(CourtEntry entry) {
        return entries.size() >= 2 * MOST_ROWS
                || (startsCase(entry) && (cases >= MOST_CASES || entries.size() >= MOST_ROWS));
    }

    void add(CourtEntry entry) {
        cases += startsCase(entry) ? 1 : 0;
        entries.add(entry);
    }

    private boolean startsCase(CourtEntry entry) {
        return entries.isEmpty() || !entries.get(entries.size() - 1).isOfCase(entry);
    }

    int cases() {
        return cases;
    }

    int people() {
        Set<String> people = new TreeSet<>();
        entries.forEach(entry -> people.add(entry.get(CourtColumn.SUBJECT_ID)));
        return people.size();
    }

    long dismissals() {
        return kinds().filter(Outcome.Kind.DISMISS.name()::equals).count();
    }

    long reductions() {
        return kinds().filter(Outcome.Kind.REDUCE.name()::equals).count();
    }

    private Stream<String> kinds() {
        return entries.stream().map(entry -> entry.get(CourtColumn.KIND));
    }
}
