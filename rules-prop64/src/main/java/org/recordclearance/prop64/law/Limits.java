package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;

/** The dates of the law, from a table with what each rests on. */
public final class Limits {

    private static final Map<String, String> VALUES = CitedTable.read("limits.csv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("name"), row -> row.get("value")));

    /** The day on which Proposition 64 took effect: what was done on it or later falls under the law of today. */
    public static final LocalDate PROP_64_IN_EFFECT = LocalDate.parse(value("proposition 64 in effect"));

    /** The day from which the letters of HS 11357 meant what they did until Proposition 64. */
    public static final LocalDate LETTERS_OF_11357 = LocalDate.parse(value("letters of 11357"));

    /** The day from which HS 11361.9 has past convictions reviewed, and the prosecution can challenge relief. */
    public static final LocalDate REVIEW_BEGINS = LocalDate.parse(value("review begins"));

    /** The last day for the notice of the Department of Justice that names the convictions which may be eligible. */
    public static final LocalDate LAST_DAY_OF_NOTICE = LocalDate.parse(value("last day of the notice"));

    /** The last day on which the prosecution can challenge relief under HS 11361.9. */
    public static final LocalDate LAST_DAY_TO_CHALLENGE = LocalDate.parse(value("last day to challenge"));

    /** The last day on which the court has to order relief under HS 11361.9 that was not challenged. */
    public static final LocalDate LAST_DAY_TO_ORDER = LocalDate.parse(value("last day to order"));

    /** The last day on which the Department of Justice has to record it. */
    public static final LocalDate LAST_DAY_TO_RECORD = LocalDate.parse(value("last day to record"));

    private Limits() {}

    private static String value(String name) {
        String value = VALUES.get(name);
        if (value == null) {
            throw new IllegalStateException("no limit named " + name);
        }
        return value;
    }
}
