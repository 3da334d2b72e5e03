package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.recordclearance.doj.bulk.CsvCells;
import org.recordclearance.doj.bulk.ResultRows;

/** Counts the rows of results again, the people, and their determinations by outcome and reason. For one thread. */
final class Recount {

    /** More outcomes and reasons than any policy has: what is behind that many is counted as one. */
    private static final int MOST_DISTINCT = 10_000;

    /**
     * What a determination comes to, as it stands in a result file.
     *
     * @param outcome the words of the outcome
     * @param reason the reason
     */
    record Decided(String outcome, String reason) {

        /** What becomes of words on their way into a cell. */
        static Decided asWritten(String outcome, String reason) {
            return new Decided(cell(outcome), cell(reason));
        }

        private static String cell(String words) {
            return CsvCells.isFormula(words) ? "'" + words : words;
        }
    }

    private static final Decided ANOTHER = new Decided("", "");

    private final Map<Decided, Long> determinations = new HashMap<>();
    private final DistinctPeople people = new DistinctPeople();
    private final DistinctPeople relieved = new DistinctPeople();
    private final Predicate<String> isRelief;
    private long rows;
    private boolean saysWhatWasDetermined = true;

    /**
     * Begins to count.
     *
     * @param isRelief tells if an outcome, as it stands in a result file, is relief
     */
    Recount(Predicate<String> isRelief) {
        this.isRelief = isRelief;
    }

    /** Counts the rows of a file of whole rows. */
    void addWhole(String name, InputStream in) throws IOException {
        try (ResultRows all = ResultRows.of(0, name, new LeftOpen(in))) {
            saysWhatWasDetermined &= ResultHeaders.areIn(all);
            while (all.next()) {
                rows++;
                long person = all.line().person();
                people.add(person);
                Decided decided = new Decided(all.get(ResultHeaders.OUTCOME), all.get(ResultHeaders.REASON));
                if (!decided.outcome().isEmpty()) {
                    boolean isOneMore = determinations.size() < MOST_DISTINCT || determinations.containsKey(decided);
                    determinations.merge(isOneMore ? decided : ANOTHER, 1L, Long::sum);
                    if (isRelief.test(decided.outcome())) {
                        relieved.add(person);
                    }
                }
            }
        }
    }

    /** Counts the lines of a file behind its header. */
    void addLines(InputStream in) throws IOException {
        byte[] block = new byte[1 << 17];
        long lines = 0;
        int last = '\n';
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            for (int i = 0; i < count; i++) {
                lines += block[i] == '\n' ? 1 : 0;
            }
            last = count > 0 ? block[count - 1] : last;
        }
        rows += lines + (last == '\n' ? 0 : 1) - 1;
    }

    /** How many rows there are. */
    long rows() {
        return rows;
    }

    /** How many people there are. */
    long people() {
        return people.count();
    }

    /** How many people have relief. */
    long relieved() {
        return relieved.count();
    }

    /** Checks if all files have columns of what was determined by their usual names; else the determinations say nothing. */
    boolean saysWhatWasDetermined() {
        return saysWhatWasDetermined;
    }

    /** How many determinations come to what. */
    Map<Decided, Long> determinations() {
        return determinations;
    }
}
