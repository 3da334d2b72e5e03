package org.recordclearance.doj.bulk;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 95 columns of the DOJ bulk file, in order. The names are those of the file's header row.
 */
public enum BulkColumn {
    /** Identifies the row. */
    RECORD_ID,
    /** Copied, not read. */
    SUBJECT_STATUS,
    /** Identifies the person; what makes rows those of one person. */
    SUBJECT_ID,
    /** Ends a segment, as others of its kind do; of a row that comes from elsewhere it tells if the row is whole. */
    REQ_SEG_SEP,
    /** Copied, not read. */
    REQ_CII_NUMBER,
    /** Copied, not read. */
    REQ_NAME,
    /** Copied, not read. */
    REQ_GENDER,
    /** Copied, not read. */
    REQ_DOB,
    /** Copied, not read. */
    REQ_CDL,
    /** Copied, not read. */
    REQ_SSN,
    /** Copied, not read. */
    PII_SEG_SEP,
    /** The number of the criminal identification record. */
    CII_NUMBER,
    /** The person's name. */
    PRI_NAME,
    /** The person's sex. */
    GENDER,
    /** The person's date of birth. */
    PRI_DOB,
    /** Copied, not read. */
    PRI_SSN,
    /** Copied, not read. */
    PRI_CDL,
    /** Copied, not read. */
    PRI_IDN,
    /** Copied, not read. */
    PRI_INN,
    /** Copied, not read. */
    FBI_NUMBER,
    /** Copied, not read. */
    PDR_SEG_SEP,
    /** Copied, not read. */
    RACE_CODE,
    /** The person's race. */
    RACE_DESCR,
    /** Copied, not read. */
    EYE_COLOR_CODE,
    /** Copied, not read. */
    EYE_COLOR_DESCR,
    /** Copied, not read. */
    HAIR_COLOR_CODE,
    /** Copied, not read. */
    HAIR_COLOR_DESCR,
    /** Copied, not read. */
    HEIGHT,
    /** Copied, not read. */
    WEIGHT,
    /** Copied, not read. */
    SINGLE_SOURCE,
    /** Copied, not read. */
    MULTI_SOURCE,
    /** Copied, not read. */
    POB_CODE,
    /** Copied, not read. */
    POB_NAME,
    /** Copied, not read. */
    POB_TYPE,
    /** Copied, not read. */
    CITIZENSHIP_LIST,
    /** Copied, not read. */
    CYC_SEG_SEP,
    /** Copied, not read. */
    CYC_ORDER,
    /** When the cycle began. */
    CYC_DATE,
    /** Copied, not read. */
    STP_SEG_SEP,
    /** Copied, not read. */
    STP_ORDER,
    /** When the event was; for a conviction, its date. */
    STP_EVENT_DATE,
    /** Copied, not read. */
    STP_TYPE_CODE,
    /** What kind of event it was. */
    STP_TYPE_DESCR,
    /** Copied, not read. */
    STP_ORI_TYPE,
    /** Copied, not read. */
    STP_ORI_TYPE_DESCR,
    /** Copied, not read. */
    STP_ORI_CODE,
    /** The agency. */
    STP_ORI_DESCR,
    /** Copied, not read. */
    STP_ORI_CNTY_CODE,
    /** The agency's county. */
    STP_ORI_CNTY_NAME,
    /** Copied, not read. */
    CNT_SEG_SEP,
    /** Cycle, step and count in twelve digits. */
    CNT_ORDER,
    /** When the disposition was. */
    DISP_DATE,
    /** The case number of a court action. */
    OFN,
    /** Copied, not read. */
    OFFENSE_CODE,
    /** The code section and description of the offense. */
    OFFENSE_DESCR,
    /** The level of the offense: F, M or I. */
    OFFENSE_TOC,
    /** Copied, not read. */
    OFFENSE_QUAL_LST,
    /** Copied, not read. */
    DISP_OFFENSE_CODE,
    /** Copied, not read. */
    DISP_OFFENSE_DESCR,
    /** Copied, not read. */
    DISP_OFFENSE_TOC,
    /** Copied, not read. */
    DISP_OFFENSE_QUAL_LST,
    /** Copied, not read. */
    CONV_OFFENSE_ORDER,
    /** Copied, not read. */
    CONV_OFFENSE_CODE,
    /** Copied, not read. */
    CONV_OFFENSE_DESCR,
    /** Copied, not read. */
    CONV_OFFENSE_TOC,
    /** Copied, not read. */
    CONV_OFFENSE_QUAL_LST,
    /** Copied, not read. */
    FE_NUM_ORDER,
    /** Copied, not read. */
    FE_NUM_ARR_AGY,
    /** Copied, not read. */
    FE_NUM_BNCH_WARR,
    /** Copied, not read. */
    FE_NUM_CITE,
    /** Copied, not read. */
    FE_NUM_DOCKET,
    /** Copied, not read. */
    FE_NUM_INCIDENT,
    /** Copied, not read. */
    FE_NUM_BOOKING,
    /** Copied, not read. */
    FE_NUM_NUMBER,
    /** Copied, not read. */
    FE_NUM_REMAND,
    /** Copied, not read. */
    FE_NUM_OOS_INN,
    /** Copied, not read. */
    FE_NUM_CRT_CASE,
    /** Copied, not read. */
    FE_NUM_WARRANT,
    /** Copied, not read. */
    DISP_ORDER,
    /** Copied, not read. */
    DISP_CODE,
    /** What became of the count. */
    DISP_DESCR,
    /** Copied, not read. */
    CONV_STAT_CODE,
    /** The level of the conviction. */
    CONV_STAT_DESCR,
    /** Ends a segment; of a row that comes from elsewhere it tells if the row is whole. */
    SENT_SEG_SEP,
    /** Copied, not read. */
    SENT_ORDER,
    /** Copied, not read. */
    SENT_LOC_CODE,
    /** What a part of the sentence is, such as jail. */
    SENT_LOC_DESCR,
    /** The length of a part of the sentence. */
    SENT_LENGTH,
    /** The unit of the length: D, M or Y. */
    SENT_TIME_CODE,
    /** Copied, not read. */
    SENT_TIME_DESCR,
    /** The age at the cycle; copied, not read. */
    CYC_AGE,
    /** Copied, not read. */
    CII_TYPE,
    /** Copied, not read. */
    CII_TYPE_ALPHA,
    /** Remarks, which may state the charge. */
    COMMENT_TEXT,
    /** The last column, by which a row is known to have come to its end. */
    END_OF_REC;

    /** How many columns a row has. */
    public static final int COUNT = values().length;

    private static final Map<String, BulkColumn> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(BulkColumn::name, Function.identity()));

    /**
     * Finds a column by the name in the header row.
     *
     * @param name the name
     * @return the column, or empty if there is none
     */
    public static Optional<BulkColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Objects.requireNonNull(name, "name")));
    }
}
