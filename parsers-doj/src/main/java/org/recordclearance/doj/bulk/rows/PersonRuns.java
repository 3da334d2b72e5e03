package org.recordclearance.doj.bulk.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The runs of rows of one person in a chunk, the rejected rows between them, and whose record these make incomplete as far
 * as the chunk alone can tell.
 *
 * <p>A rejected row that names its person marks that record. One that does not, or that may hold several rows, marks the
 * people before and after it. Where that is somebody outside the chunk, or it names somebody who is not next to it, an
 * index of all people is needed.
 */
public final class PersonRuns {

    /** A run or a rejected row, in the order of the file. A run that goes on behind a rejected row comes again. */
    sealed interface Piece permits Run, RejectedLine {}

    /** Rows of one person, one after another but for rejected rows between them. */
    public static final class Run implements Piece {
        private final long subject;
        private final int first;
        private int last;

        private Run(long subject, int row) {
            this.subject = subject;
            this.first = row;
            this.last = row;
        }

        public long subject() {
            return subject;
        }

        /** The first row. */
        public int first() {
            return first;
        }

        /** The last row. */
        public int last() {
            return last;
        }
    }

    /** Nobody's. */
    public static final PersonRuns NONE = new PersonRuns();

    private final List<Run> runs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Long> incomplete = new HashSet<>();
    private boolean needsIndex;

    private PersonRuns() {}

    public static PersonRuns of(RowTable table) {
        PersonRuns found = new PersonRuns();
        Run run = null;
        Run before = null;
        List<RejectedLine> pending = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.rejection(row) != null) {
                RejectedLine rejected = table.rejected(row);
                found.pieces.add(rejected);
                pending.add(rejected);
                continue;
            }
            if (run == null || run.subject != table.subject(row)) {
                run = new Run(table.subject(row), row);
                found.runs.add(run);
                found.pieces.add(run);
            } else if (!pending.isEmpty()) {
                found.pieces.add(run);
            }
            if (!pending.isEmpty()) {
                for (RejectedLine rejected : pending) {
                    found.settle(rejected, subjectOf(before), run.subject);
                }
                pending.clear();
            }
            run.last = row;
            before = run;
        }
        for (RejectedLine rejected : pending) {
            found.settle(rejected, subjectOf(before), null);
        }
        return found;
    }

    private static @Nullable Long subjectOf(@Nullable Run run) {
        return run == null ? null : run.subject;
    }

    private void settle(RejectedLine rejected, @Nullable Long before, @Nullable Long after) {
        if (rejected.marksNeighbours()) {
            if (before == null || after == null) {
                needsIndex = true;
            } else {
                incomplete.add(before);
                incomplete.add(after);
            }
        }
        for (Long subject : rejected.subjects()) {
            if (subject.equals(before) || subject.equals(after)) {
                incomplete.add(subject);
            } else {
                needsIndex = true;
            }
        }
    }

    /** The runs, in order. */
    public List<Run> runs() {
        return runs;
    }

    /** The runs and the rejected rows, in order. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Whether only an index of all people can tell whose record a rejected row is part of. */
    public boolean needsIndex() {
        return needsIndex;
    }

    /** Whether a rejected row of this chunk is part of the person's record, where no index is needed to tell. */
    public boolean isIncomplete(long subject) {
        return incomplete.contains(subject);
    }
}
