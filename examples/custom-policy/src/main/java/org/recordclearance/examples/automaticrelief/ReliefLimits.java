package org.recordclearance.examples.automaticrelief;

import java.time.LocalDate;

/** The dates and lengths of time of PC 1203.425, from {@code limits.csv}, where each has its citation. */
final class ReliefLimits {

    /** The first day on which the state reviews convictions. */
    static final LocalDate REVIEW_BEGINS = LocalDate.parse(value("review begins"));

    /** The first day of convictions that can be relieved. */
    static final LocalDate EARLIEST_CONVICTION = LocalDate.parse(value("earliest conviction"));

    /** The first day on which path III is open. */
    static final LocalDate FELONY_RELIEF_BEGINS = LocalDate.parse(value("felony relief begins"));

    /** How many years path II asks for since judgment. */
    static final int YEARS_SINCE_JUDGMENT = Integer.parseInt(value("years since judgment"));

    /** How many years path III asks for since everything was completed, without a new felony conviction. */
    static final int YEARS_SINCE_COMPLETION = Integer.parseInt(value("years since completion"));

    /** How many years parole and supervision after prison last at most. */
    static final int YEARS_OF_SUPERVISION = Integer.parseInt(value("years of supervision"));

    private ReliefLimits() {}

    private static String value(String name) {
        return LawTable.read("limits.csv").stream()
                .filter(row -> row.get("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("limits.csv lacks \"" + name + "\""))
                .get("value");
    }
}
