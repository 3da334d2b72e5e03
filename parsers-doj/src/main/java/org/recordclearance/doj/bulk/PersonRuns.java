package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of rows of one person in a chunk, and whose record the rejected rows make incomplete.
 *
 * <p>A rejected row that names its person marks that record. One that does not, or that may hold several rows, marks the
 * people before and after it. One that names somebody who is not next to it has to be looked up among all people.
 */
final class PersonRuns {

    /**
     * A rejected row that names somebody who is neither before nor after it.
     *
     * @param subject whom it names
     * @param before the person before it, or null
     * @param after the person after it, or null
     */
    record FarOff(
            long subject, @Nullable Long before, @Nullable Long after) {}

    /** Rows of one person, one after another but for rejected rows between them. */
    static final class Run {
        private final long subject;
        private final int first;
        private int last;
        private boolean incomplete;

        private Run(long subject, int row) {
            this.subject = subject;
            this.first = row;
            this.last = row;
        }

        long subject() {
            return subject;
        }

        /** The first row. */
        int first() {
            return first;
        }

        /** The last row. */
        int last() {
            return last;
        }

        /** Whether a rejected row here is known to be a part of the record. */
        boolean isIncomplete() {
            return incomplete;
        }
    }

    private final RowTable table;
    private final List<Run> runs = new ArrayList<>();
    private final List<FarOff> farOff = new ArrayList<>();
    private final List<Integer> undecided = new ArrayList<>();

    private PersonRuns(RowTable table) {
        this.table = table;
    }

    static PersonRuns of(RowTable table) {
        PersonRuns found = new PersonRuns(table);
        Run run = null;
        for (int row = 0; row < table.rows(); row++) {
            if (table.rejection(row) != null) {
                found.undecided.add(row);
                continue;
            }
            Run before = run;
            if (run == null || run.subject != table.subject(row)) {
                run = new Run(table.subject(row), row);
                found.runs.add(run);
            }
            found.decide(before, run);
            run.last = row;
        }
        found.decide(run, null);
        return found;
    }

    private void decide(@Nullable Run before, @Nullable Run after) {
        for (int row : undecided) {
            boolean named = table.namesSubject(row);
            long subject = table.subject(row);
            if (!named || table.isSeveralRows(row)) {
                mark(before);
                mark(after);
            }
            if (named && before != null && before.subject == subject) {
                mark(before);
            } else if (named && after != null && after.subject == subject) {
                mark(after);
            } else if (named) {
                farOff.add(new FarOff(
                        subject, before == null ? null : before.subject, after == null ? null : after.subject));
            }
        }
        undecided.clear();
    }

    private static void mark(@Nullable Run run) {
        if (run != null) {
            run.incomplete = true;
        }
    }

    /** The runs, in order. */
    List<Run> runs() {
        return runs;
    }

    /** The rejected rows that have to be looked up among all people. */
    List<FarOff> farOff() {
        return farOff;
    }
}
