package org.recordclearance.examples.countyreview.since;

import java.util.Locale;
import org.recordclearance.examples.countyreview.audit.CountedLists;

/** A column of the list of changes. */
enum ChangeColumn {
    /** What changed. */
    CHANGE(CountedLists.CHANGE),
    /** Why. */
    WHY,
    /** The number of the person in the bulk file: of this review, or of the earlier one where there is none in this. */
    SUBJECT_ID("SUBJECT_ID"),
    /** The CII numbers of the person, joined by a semicolon. */
    CII_NUMBER("CII_NUMBER"),
    /** The person's name. */
    NAME,
    /** The person's date of birth. */
    BIRTH_DATE,
    /** The case numbers, joined by a semicolon. */
    CASE,
    /** The county of the court. */
    COUNTY,
    /** The court. */
    COURT,
    /** The code section. */
    SECTION,
    /** The day of the conviction. */
    DATE,
    /** The level. */
    LEVEL,
    /** The outcome in the earlier review, empty if nothing was determined. */
    EARLIER_OUTCOME,
    /** Its reason. */
    EARLIER_REASON,
    /** The outcome in this review, empty if nothing is determined. */
    OUTCOME,
    /** Its reason. */
    REASON,
    /** Whether relief is new, was granted before, carried out, or taken back. */
    RELIEF(CountedLists.RELIEF);

    private final String header;

    ChangeColumn() {
        this.header = name().toLowerCase(Locale.ROOT);
    }

    ChangeColumn(String header) {
        this.header = header;
    }

    /** Gets the header. */
    String header() {
        return header;
    }
}
