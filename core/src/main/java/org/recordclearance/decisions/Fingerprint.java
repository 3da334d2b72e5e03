package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * By what a conviction that was reviewed is known again. None of the keys is a number to a spreadsheet, and none is a value of the
 * record. Immutable and safe for use by several threads.
 *
 * @param conviction which conviction of whom it is, such as {@code K-7Q2M9XKD-0H5RBWE6T1ZNC4VA}: by person, county, court, day, case
 *     numbers and charge
 * @param facts the facts that its determination rests on, such as {@code F-0H5RBWE6T1ZNC4VA}: those of the conviction, and those of the
 *     whole record that the policy asked about
 * @param policy the policy with its version, parameters and lists of the law, such as {@code P-0H5RBWE6T1ZNC4VA}
 * @param asOf the day for which eligibility was judged
 */
@JsonOfItsOwn
public record Fingerprint(String conviction, String facts, String policy, LocalDate asOf) {

    /** So many letters of a key of a conviction tell whose it is. */
    static final int OF_PERSON = 8;

    private static final String LETTERS = "[0-9A-HJKMNP-TV-Z]";
    private static final Pattern CONVICTION = Pattern.compile("K-" + LETTERS + "{8}-" + LETTERS + "{16}");
    private static final Pattern FACTS = Pattern.compile("F-" + LETTERS + "{16}");
    private static final Pattern POLICY = Pattern.compile("P-" + LETTERS + "{16}");

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if a key is not of the form that keys have
     */
    public Fingerprint {
        check("conviction", CONVICTION, conviction);
        check("facts", FACTS, facts);
        check("policy", POLICY, policy);
        Objects.requireNonNull(asOf, "asOf");
    }

    private static void check(String name, Pattern form, String key) {
        if (!form.matcher(key).matches()) {
            throw new IllegalArgumentException("the key of the " + name + " is not as it was written");
        }
    }

    /** Gets whose conviction it is. */
    String person() {
        return conviction.substring(2, 2 + OF_PERSON);
    }

    /**
     * Returns nothing of it, as it tells a conviction from all others.
     *
     * @return {@code Fingerprint[]}
     */
    @Override
    public String toString() {
        return "Fingerprint[]";
    }
}
