package org.recordclearance.examples.countyreview.since;

import java.util.Map;
import java.util.Set;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.entries.OnRecord;
import org.recordclearance.examples.countyreview.spool.TextKey;
import org.recordclearance.rapsheet.Conviction;

/**
 * What is to be said of each conviction on court lists, of which only what is unusual is kept.
 *
 * @param <S> what is said
 */
final class ConvictionStates<S> {

    private final S usual;
    private final S notClear;
    private final Map<Long, S> unusual;
    private final Set<Long> subjectsNotClear;

    /**
     * Creates them.
     *
     * @param usual what is said of the others
     * @param notClear what is said of all convictions of somebody who can't be told from others
     * @param unusual what is said of some, by {@link #key}
     * @param subjectsNotClear the numbers of the SUBJECT_IDs of those people
     */
    ConvictionStates(S usual, S notClear, Map<Long, S> unusual, Set<Long> subjectsNotClear) {
        this.usual = usual;
        this.notClear = notClear;
        this.unusual = Map.copyOf(unusual);
        this.subjectsNotClear = Set.copyOf(subjectsNotClear);
    }

    /** Gets by what a conviction of a person is found. */
    static long key(NowPerson person, Conviction conviction) {
        return key(person.who().subjectId(), OnRecord.of(conviction).getOrDefault(CourtColumn.PLACE, ""));
    }

    private static long key(String subjectId, String place) {
        return TextKey.of(subjectId + '\n' + place);
    }

    /** Gets what is said of a conviction on a court list. */
    S of(CourtEntry entry) {
        String subject = entry.get(CourtColumn.SUBJECT_ID);
        return subjectsNotClear.contains(TextKey.of(subject))
                ? notClear
                : unusual.getOrDefault(key(subject, entry.get(CourtColumn.PLACE)), usual);
    }
}
