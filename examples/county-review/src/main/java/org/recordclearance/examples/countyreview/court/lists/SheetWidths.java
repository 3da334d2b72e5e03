package org.recordclearance.examples.countyreview.court.lists;

import java.time.LocalDate;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;

/** What fits in the cells of a workbook. */
final class SheetWidths {

    private static final int MOST_CHARACTERS = 32_767;
    private static final String CUT = " (cut)";

    /** Spreadsheets count days from here, and differ on those of the first weeks. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private SheetWidths() {}

    /** Gets how wide a column is, in characters. */
    static double of(CourtColumn column) {
        return switch (column) {
            case REASON, NOTE, MISSING, WHERE, AUTHORITY, MIXED -> 40;
            case COURT, CASE_NUMBER, NAME, OUTCOME, GROUP, NEXT_OUTCOME, EARLIER_ORDER -> 24;
            default -> 14;
        };
    }

    /** Checks if a spreadsheet has a day. */
    static boolean hasDay(LocalDate day) {
        return !day.isBefore(FIRST_DAY);
    }

    /** Returns a text as far as a cell holds it. */
    static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - CUT.length()) + CUT;
    }
}
