package org.recordclearance.examples.countyreview.court.entries;

import java.util.Map;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.Conviction;

/** What the record says of a conviction, as lists print it. */
public final class OnRecord {

    private OnRecord() {}

    /**
     * Gets the values of a conviction.
     *
     * @return those of the columns that are filled of the record alone: court, case, person, section, level, day and place
     */
    public static Map<CourtColumn, String> of(Conviction conviction) {
        return ConvictionEntry.values(conviction);
    }

    /**
     * Gets the values of a conviction by the headers of lists.
     *
     * @return those of {@link #of}
     */
    public static Map<String, String> byHeader(Conviction conviction) {
        return of(conviction).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().header(), Map.Entry::getValue));
    }
}
