package org.recordclearance.doj.bulk.rows;

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

        private final boolean findsScattered;
        private final LongSet scattered = new LongSet();
        private final RejectionMarks marks = new RejectionMarks();

        /**
         * Begins an index.
         *
         * @param findsScattered whether to find out who is scattered; where all are gathered nobody asks
         */
        public Builder(boolean findsScattered) {
            this.findsScattered = findsScattered;
        }

        public void add(PersonRuns chunk) {
            PersonRuns.Run before = null;
            for (PersonRuns.Piece piece : chunk.pieces()) {
                if (piece instanceof PersonRuns.Run run) {
                    boolean isNew = marks.add(run.subject());
                    if (!isNew && run != before && findsScattered) { // a run goes on behind a rejected row
                        scattered.add(run.subject());
                    }
                    before = run;
                } else {
                    marks.add((RejectedLine) piece);
                }
            }
        }

        public FileIndex build() {
            return new FileIndex(scattered, marks.incomplete());
        }
    }
}
