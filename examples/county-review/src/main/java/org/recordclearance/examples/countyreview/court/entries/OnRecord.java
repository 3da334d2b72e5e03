package org.recordclearance.examples.countyreview.court.entries;

import java.util.Map;
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
}
