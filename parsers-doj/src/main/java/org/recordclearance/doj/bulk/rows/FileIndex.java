package org.recordclearance.doj.bulk.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the files: whose rows do not stand together, and whose record is incomplete. A few bytes a person.
 */
public final class FileIndex {

    private final LongSet scattered;
    private final LongSet incomplete;

    private FileIndex(LongSet scattered, LongSet incomplete) {
        this.scattered = scattered;
        this.incomplete = incomplete;
    }

    /** Checks if the person's rows stand in several places. */
    public boolean isScattered(long subject) {
        return scattered.contains(subject);
    }

    /** Checks if anybody's rows stand in several places. */
    public boolean isAnybodyScattered() {
        return !scattered.isEmpty();
    }

    /** Checks if a rejected row belongs, or may belong, to the person's record. */
    public boolean isIncomplete(long subject) {
        return incomplete.contains(subject);
    }

    /** Makes an index from the chunks of all files, in order. */
    public static final class Builder {

        /**
         * A rejected row that names somebody who is neither before nor after it.
         *
         * @param subject whom it names
         * @param before the person before it, or null at the start
         * @param after the person after it, or null at the end
         */
        private record FarOff(
                long subject,
                @Nullable Long before,
                @Nullable Long after) {}

        private final LongSet seen = new LongSet();
        private final LongSet scattered = new LongSet();
        private final LongSet incomplete = new LongSet();
        private final List<RejectedLine> pending = new ArrayList<>();
        private final List<FarOff> farOff = new ArrayList<>();
        private @Nullable Long before;

        public void add(PersonRuns chunk) {
            for (PersonRuns.Run run : chunk.runs()) {
                if (!seen.add(run.subject())) {
                    scattered.add(run.subject());
                }
            }
            for (PersonRuns.Piece piece : chunk.pieces()) {
                if (piece instanceof PersonRuns.Run run) {
                    settle(run.subject());
                    before = run.subject();
                } else {
                    pending.add((RejectedLine) piece);
                }
            }
        }

        private void settle(@Nullable Long after) {
            for (RejectedLine rejected : pending) {
                if (rejected.marksNeighbours()) {
                    mark(before);
                    mark(after);
                }
                for (Long subject : rejected.subjects()) {
                    if (subject.equals(before) || subject.equals(after)) {
                        mark(subject);
                    } else {
                        farOff.add(new FarOff(subject, before, after));
                    }
                }
            }
            pending.clear();
        }

        private void mark(@Nullable Long subject) {
            if (subject != null) {
                incomplete.add(subject);
            }
        }

        public FileIndex build() {
            settle(null);
            for (FarOff row : farOff) {
                if (seen.contains(row.subject())) {
                    incomplete.add(row.subject());
                } else {
                    // Nobody has this SUBJECT_ID, so it can't be read, whatever stands there.
                    mark(row.before());
                    mark(row.after());
                }
            }
            return new FileIndex(scattered, incomplete);
        }
    }
}
