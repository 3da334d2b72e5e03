package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;

/** The dates and ages of the law, from a table with what each rests on. */
public final class Limits {

    private static final Map<String, String> VALUES = CitedTable.read("limits.csv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("name"), row -> row.get("value")));

    /** The day on which Proposition 64 took effect: what was done on it or later falls under the law of today. */
    public static final LocalDate PROP_64_IN_EFFECT = LocalDate.parse(value("proposition 64 in effect"));

    /** The day from which the letters of HS 11357 meant what they did until Proposition 64. */
    public static final LocalDate LETTERS_OF_11357 = LocalDate.parse(value("letters of 11357"));

    /** The age from which cannabis offenses are crimes and not infractions. */
    public static final int ADULT = Integer.parseInt(value("adult"));

    /** The age from which possession for personal use is no offense. */
    public static final int ADULT_FOR_CANNABIS = Integer.parseInt(value("adult for cannabis"));

    private Limits() {}

    private static String value(String name) {
        String value = VALUES.get(name);
        if (value == null) {
            throw new IllegalStateException("no limit named " + name);
        }
        return value;
    }
}
