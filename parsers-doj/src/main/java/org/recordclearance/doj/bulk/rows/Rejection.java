package org.recordclearance.doj.bulk.rows;

import org.recordclearance.doj.bulk.BulkColumn;

/** Why a row can't be placed. */
public enum Rejection {
    /** A quote is opened and not closed on the line. */
    UNBALANCED_QUOTE("a quote is not closed"),
    /** It has more or fewer fields than a row has. */
    WRONG_NUMBER_OF_FIELDS("the number of fields is not " + BulkColumn.COUNT),
    /** Nothing says whose row it is. */
    BLANK_SUBJECT_ID("SUBJECT_ID is blank"),
    /** Nothing says where in the record it belongs. */
    UNREADABLE_CNT_ORDER("CNT_ORDER has fewer than nine digits"),
    /** It is longer than any row can be. */
    TOO_LONG("the line is longer than " + Rejection.LONGEST_LINE + " bytes; only its first "
            + Rejection.KEPT_OF_LONG_LINE + " are kept"),
    /** A NUL stands in it, so that something of it was lost. */
    NUL("there is a NUL in it"),
    /** CNT_ORDER was a number to a spreadsheet, which has kept the first digits of it. */
    ROUNDED_CNT_ORDER("CNT_ORDER is rounded, as to 1.01E+11, which spreadsheets do"),
    /** The whole row is one field. */
    QUOTED_AS_A_WHOLE("it stands in quotes as a whole, as if it were one field");

    /** The longest line that is read as a row. */
    public static final int LONGEST_LINE = 1 << 24;

    /** How much is kept of a line that is longer. */
    public static final int KEPT_OF_LONG_LINE = 1 << 10;

    private final String words;

    Rejection(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
