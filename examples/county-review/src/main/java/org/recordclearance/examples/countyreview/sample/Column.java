package org.recordclearance.examples.countyreview.sample;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The 95 columns of the bulk file, in its order, each with the filler that stands in it when a row has nothing to say
 * there: nothing at all, blanks, an {@code x}, a dash between blanks, or the mark between two segments.
 */
enum Column {
    RECORD_ID("x"),
    SUBJECT_STATUS("x"),
    SUBJECT_ID,
    REQ_SEG_SEP("#"),
    REQ_CII_NUMBER,
    REQ_NAME(30),
    REQ_GENDER("x"),
    REQ_DOB(8),
    REQ_CDL("x       "),
    REQ_SSN(9),
    PII_SEG_SEP("#"),
    CII_NUMBER,
    PRI_NAME,
    GENDER,
    PRI_DOB,
    PRI_SSN,
    PRI_CDL("x       "),
    PRI_IDN("x       "),
    PRI_INN("x       "),
    FBI_NUMBER(9),
    PDR_SEG_SEP("#"),
    RACE_CODE,
    RACE_DESCR,
    EYE_COLOR_CODE,
    EYE_COLOR_DESCR,
    HAIR_COLOR_CODE,
    HAIR_COLOR_DESCR,
    HEIGHT,
    WEIGHT,
    SINGLE_SOURCE("x"),
    MULTI_SOURCE("x"),
    POB_CODE,
    POB_NAME,
    POB_TYPE,
    CITIZENSHIP_LIST,
    CYC_SEG_SEP("#"),
    CYC_ORDER,
    CYC_DATE,
    STP_SEG_SEP("#"),
    STP_ORDER,
    STP_EVENT_DATE,
    STP_TYPE_CODE,
    STP_TYPE_DESCR,
    STP_ORI_TYPE,
    STP_ORI_TYPE_DESCR,
    STP_ORI_CODE,
    STP_ORI_DESCR,
    STP_ORI_CNTY_CODE,
    STP_ORI_CNTY_NAME,
    CNT_SEG_SEP("#"),
    CNT_ORDER,
    DISP_DATE,
    OFN,
    OFFENSE_CODE(8),
    OFFENSE_DESCR,
    OFFENSE_TOC,
    OFFENSE_QUAL_LST("\"  -  \""),
    DISP_OFFENSE_CODE(8),
    DISP_OFFENSE_DESCR(46),
    DISP_OFFENSE_TOC(1),
    DISP_OFFENSE_QUAL_LST("\"  -  \""),
    CONV_OFFENSE_ORDER(3),
    CONV_OFFENSE_CODE(8),
    CONV_OFFENSE_DESCR(46),
    CONV_OFFENSE_TOC(1),
    CONV_OFFENSE_QUAL_LST("\"  -  \""),
    FE_NUM_ORDER,
    FE_NUM_ARR_AGY(10),
    FE_NUM_BNCH_WARR,
    FE_NUM_CITE(8),
    FE_NUM_DOCKET(10),
    FE_NUM_INCIDENT(10),
    FE_NUM_BOOKING(8),
    FE_NUM_NUMBER,
    FE_NUM_REMAND,
    FE_NUM_OOS_INN(8),
    FE_NUM_CRT_CASE(10),
    FE_NUM_WARRANT,
    DISP_ORDER,
    DISP_CODE(4),
    DISP_DESCR,
    CONV_STAT_CODE(5),
    CONV_STAT_DESCR,
    SENT_SEG_SEP("#"),
    SENT_ORDER,
    SENT_LOC_CODE,
    SENT_LOC_DESCR,
    SENT_LENGTH,
    SENT_TIME_CODE,
    SENT_TIME_DESCR(10),
    CYC_AGE,
    CII_TYPE(5),
    CII_TYPE_ALPHA(5),
    COMMENT_TEXT(20),
    END_OF_REC("#");

    private final byte[] filler;

    Column() {
        this("");
    }

    Column(int blanks) {
        this(" ".repeat(blanks));
    }

    Column(String filler) {
        this.filler = SampleCells.text(filler);
    }

    /** Gets the header line of the file. */
    static byte[] header() {
        return SampleCells.text(Arrays.stream(values()).map(Column::name).collect(Collectors.joining(",", "", "\n")));
    }

    /** Gets the fillers of all columns, in their order. */
    static byte[][] fillers() {
        return Arrays.stream(values()).map(column -> column.filler).toArray(byte[][]::new);
    }
}
