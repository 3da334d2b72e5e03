package org.recordclearance.examples.countyreview.sample;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A county, as agencies are named after it.
 *
 * @param number its place among the counties of California in alphabetical order, which is its code, or 99
 * @param name its name in upper case
 */
record County(int number, String name) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z .'-]*");

    County {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A county is named by letters and blanks, such as SAN JOAQUIN");
        }
    }

    /** Gets a name in the form of the file: upper case, without blanks around it. */
    static String normalize(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
