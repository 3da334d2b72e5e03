package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is in the files: whose rows do not stand together, and whose record is incomplete. A few bytes a person.
 */
final class FileIndex {

    private final LongSet scattered;
    private final LongSet incomplete;

    private FileIndex(LongSet scattered, LongSet incomplete) {
        this.scattered = scattered;
        this.incomplete = incomplete;
    }

    /** Checks if the person's rows stand in several places. */
    boolean isScattered(long subject) {
        return scattered.contains(subject);
    }

    /** Checks if anybody's rows stand in several places. */
    boolean isAnybodyScattered() {
        return !scattered.isEmpty();
    }

    /** Checks if a rejected row belongs, or may belong, to the person's record. */
    boolean isIncomplete(long subject) {
        return incomplete.contains(subject);
    }

    /** Makes an index from the chunks of all files, in order. */
    static final class Builder {

        private final LongSet seen = new LongSet();
        private final LongSet scattered = new LongSet();
        private final LongSet incomplete = new LongSet();
        private final List<PersonRuns.FarOff> farOff = new ArrayList<>();

        void add(PersonRuns chunk) {
            for (PersonRuns.Run run : chunk.runs()) {
                if (!seen.add(run.subject())) {
                    scattered.add(run.subject());
                }
                if (run.isIncomplete()) {
                    incomplete.add(run.subject());
                }
            }
            farOff.addAll(chunk.farOff());
        }

        FileIndex build() {
            for (PersonRuns.FarOff row : farOff) {
                if (seen.contains(row.subject())) {
                    incomplete.add(row.subject());
                } else {
                    // Nobody has this SUBJECT_ID, so it can't be read, whatever stands there.
                    if (row.before() != null) {
                        incomplete.add(row.before());
                    }
                    if (row.after() != null) {
                        incomplete.add(row.after());
                    }
                }
            }
            return new FileIndex(scattered, incomplete);
        }
    }
}
