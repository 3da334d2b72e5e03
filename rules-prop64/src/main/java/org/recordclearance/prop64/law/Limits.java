package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The dates of the law, from a table with what each rests on. */
public final class Limits {

    private static final Map<String, Map<String, String>> ROWS = CitedTable.read("limits.csv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("name"), row -> row));

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

    /** The day since which the law names such a day. */
    public static final LocalDate LAST_DAY_TO_ORDER_SINCE = Objects.requireNonNull(
            DatedRow.of(row("last day to order")).inForce().from());

    /** The last day on which the Department of Justice has to record it. */
    public static final LocalDate LAST_DAY_TO_RECORD = LocalDate.parse(value("last day to record"));

    /** For how many years after a prison term parole or supervision may still run. */
    public static final int YEARS_OF_SUPERVISION = Integer.parseInt(value("years of supervision after prison"));

    private Limits() {}

    private static String value(String name) {
        return row(name).getOrDefault("value", "");
    }

    private static Map<String, String> row(String name) {
        Map<String, String> row = ROWS.get(name);
        if (row == null) {
            throw new IllegalStateException("no limit named " + name);
        }
        return row;
    }
}
