package org.recordclearance.examples.countyreview.since;

import java.util.Map;
import java.util.Set;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.entries.OnRecord;
import org.recordclearance.examples.countyreview.court.entries.SinceEarlier;
import org.recordclearance.examples.countyreview.spool.TextKey;
import org.recordclearance.rapsheet.Conviction;

/** What became of each conviction since the earlier review, for court lists. */
final class ConvictionStates {

    private static final String NOT_CLEAR = "not clear";

    private final Map<Long, String> changed;
    private final Set<Long> subjectsNotClear;

    ConvictionStates(Map<Long, String> changed, Set<Long> subjectsNotClear) {
        this.changed = Map.copyOf(changed);
        this.subjectsNotClear = Set.copyOf(subjectsNotClear);
    }

    static String place(Conviction conviction) {
        return OnRecord.of(conviction).getOrDefault(CourtColumn.PLACE, "");
    }

    static long key(String subjectId, String place) {
        return TextKey.of(subjectId + '\n' + place);
    }

    /**
     * Gets what became of a conviction.
     *
     * @param entry the conviction on a court list
     * @return such as {@code as before}; empty for one of which nothing is determined
     */
    String of(CourtEntry entry) {
        if (entry.get(CourtColumn.KIND).isEmpty()) {
            return "";
        }
        String subject = entry.get(CourtColumn.SUBJECT_ID);
        if (subjectsNotClear.contains(TextKey.of(subject))) {
            return NOT_CLEAR;
        }
        return changed.getOrDefault(key(subject, entry.get(CourtColumn.PLACE)), SinceEarlier.AS_BEFORE);
    }
}
