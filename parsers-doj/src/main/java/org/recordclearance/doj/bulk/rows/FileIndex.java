package org.recordclearance.doj.bulk.rows;

/**
 * Who is in the files: whose rows do not stand together, and whose record is incomplete. A few bytes a person.
 */
public final class FileIndex {

    /** No SUBJECT_ID that can be read has this hash. */
    private static final long NOBODY = 0;

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

        private final boolean findsScattered;
        private final LongSet seen = new LongSet();
        private final LongSet scattered = new LongSet();
        private final LongSet incomplete = new LongSet();
        /** Whom the rejected rows since the last person name, one after another. */
        private final LongList pending = new LongList();

        private boolean marksNeighbours;
        /**
         * Rejected rows that name somebody of whom no row has come so far, and is neither before nor after them: three numbers each, of
         * whom they name, and of the people before and after, 0 where there is nobody.
         */
        private final LongList farOff = new LongList();

        private long before;

        /**
         * Begins an index.
         *
         * @param findsScattered whether to find out who is scattered; where all are gathered nobody asks
         */
        public Builder(boolean findsScattered) {
            this.findsScattered = findsScattered;
        }

        public void add(PersonRuns chunk) {
            for (PersonRuns.Run run : chunk.runs()) {
                if (!seen.add(run.subject()) && findsScattered) {
                    scattered.add(run.subject());
                }
            }
            for (PersonRuns.Piece piece : chunk.pieces()) {
                if (piece instanceof PersonRuns.Run run) {
                    settle(run.subject());
                    before = run.subject();
                } else {
                    RejectedLine rejected = (RejectedLine) piece;
                    marksNeighbours |= rejected.marksNeighbours();
                    rejected.subjects().forEach(this::addPending);
                }
            }
        }

        private void addPending(long subject) {
            if (pending.size() == 0 || pending.get(pending.size() - 1) != subject) {
                pending.add(subject);
            }
        }

        private void settle(long after) {
            if (marksNeighbours) {
                mark(before);
                mark(after);
            }
            for (long i = 0; i < pending.size(); i++) {
                long subject = pending.get(i);
                if (subject == before || subject == after || seen.contains(subject)) {
                    mark(subject);
                } else {
                    farOff.add(subject);
                    farOff.add(before);
                    farOff.add(after);
                }
            }
            marksNeighbours = false;
            pending.clear();
        }

        private void mark(long subject) {
            if (subject != NOBODY) {
                incomplete.add(subject);
            }
        }

        public FileIndex build() {
            settle(NOBODY);
            for (long i = 0; i < farOff.size(); i += 3) {
                if (seen.contains(farOff.get(i))) {
                    mark(farOff.get(i));
                } else {
                    // Nobody has this SUBJECT_ID, so it can't be read, whatever stands there.
                    mark(farOff.get(i + 1));
                    mark(farOff.get(i + 2));
                }
            }
            return new FileIndex(scattered, incomplete);
        }
    }
}
