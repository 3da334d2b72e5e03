package org.recordclearance.examples.countyreview.sample;

import org.recordclearance.rapsheet.County;

/** What a step of a cycle is, and what kind of agency reports it. */
enum StepType {
    ARREST("1", "ARREST/DETAINED/CITED", "CAPD", "POLICE DEPARTMENT", "0100"),
    COURT_ACTION("5", "COURT ACTION", "CASC", "SUPERIOR COURT", "013J"),
    PROBATION("6", "PROBATION", "CAPR", "PROBATION DEPT", "013G"),
    CUSTODY("7", "CUSTODY", "CASO", "SHERIFF", "0000"),
    REGISTRATION("3", "REGISTRATION", "CAPD", "POLICE DEPARTMENT", "0100"),
    APPLICANT("2", "APPLICANT", "CALI", "LICENSING AGENCY", "099Z"),
    DECEASED("9", "DECEASED", "CACO", "CORONER", "013M");

    private final byte[] code;
    private final byte[] description;
    private final String agencyPrefix;
    private final byte[] agencyKind;
    private final String agencyNumber;

    StepType(String code, String description, String agencyPrefix, String agencyKind, String agencyNumber) {
        this.code = SampleCells.text(code);
        this.description = SampleCells.text(description);
        this.agencyPrefix = agencyPrefix;
        this.agencyKind = SampleCells.padded(agencyKind, 20);
        this.agencyNumber = agencyNumber;
    }

    /** Sets the columns that say what the step is and who reports it. */
    void tell(SampleRow row, County county) {
        row.set(Column.STP_TYPE_CODE, code);
        row.set(Column.STP_TYPE_DESCR, description);
        row.set(Column.STP_ORI_TYPE, SampleCells.padded(agencyPrefix.substring(2), 10));
        row.set(Column.STP_ORI_TYPE_DESCR, agencyKind);
        String code = twoDigits(SampleCounties.code(county));
        row.set(Column.STP_ORI_CODE, SampleCells.text("CA0" + code + agencyNumber));
        row.set(Column.STP_ORI_DESCR, agencyPrefix + ' ' + county);
        row.set(Column.STP_ORI_CNTY_CODE, SampleCells.padded(code, 4));
        row.set(Column.STP_ORI_CNTY_NAME, county.toString());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
