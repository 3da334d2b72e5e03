package org.recordclearance.rapsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.rapsheet.spelling.NearestName;
import org.recordclearance.rapsheet.tables.PlaceList;

/**
 * One of the 58 counties of California, as Government Code sections 23101 to 23158 name them.
 *
 * <p>A county has two spellings: the one in capitals that records have, {@code LOS ANGELES}, which is its text form, and
 * the one that people write, {@code Los Angeles}. Counties are in alphabetical order, and there is one object for each.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class County implements Comparable<County> {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern COUNTY =
            Pattern.compile("^(THE )?((CITY (AND|&) )?COUNTY OF|COUNTY) (?=.)|(?<=.),? COUNTY( OF)?$");

    private static final Map<String, County> BY_CAPITALS = read();
    private static final List<County> ALL = List.copyOf(BY_CAPITALS.values());

    private final String name;
    private final String capitals;

    private County(String name) {
        this.name = name;
        this.capitals = name.toUpperCase(Locale.ROOT);
    }

    private static Map<String, County> read() {
        Map<String, County> counties = new LinkedHashMap<>();
        for (List<String> row : PlaceList.rows("counties.csv")) {
            County county = new County(row.get(0));
            counties.put(county.capitals, county);
        }
        return Collections.unmodifiableMap(counties);
    }

    /**
     * Gets all counties.
     *
     * @return the 58 counties, in alphabetical order
     */
    public static List<County> all() {
        return ALL;
    }

    /**
     * Obtains the county of a name. Case and surplus blanks do not matter, nor does the word county: {@code Yolo},
     * {@code YOLO COUNTY} and {@code County of Yolo} are the same.
     *
     * @param text the name as somebody writes it
     * @return the county
     * @throws IllegalArgumentException if California has no such county; the message suggests the nearest name
     */
    public static County of(String text) {
        String normal = normal(Objects.requireNonNull(text, "text"));
        County county = BY_CAPITALS.get(normal);
        if (county != null) {
            return county;
        }
        if (normal.isEmpty()) {
            throw new IllegalArgumentException("a county needs a name, such as YOLO");
        }
        throw new IllegalArgumentException("California has no county named \"" + text.strip() + "\""
                + NearestName.of(normal, BY_CAPITALS.keySet())
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse(""));
    }

    /**
     * Finds the county of a name, see {@link #of}.
     *
     * @param text a text that may be the name of a county
     * @return the county, or empty if California has no such county
     */
    public static Optional<County> find(String text) {
        return Optional.ofNullable(BY_CAPITALS.get(normal(text)));
    }

    /** A text in capitals, without surplus blanks, characters that nobody sees, and the word county. */
    static String normal(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String capitals = BLANKS.matcher(visible).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
        String name = capitals;
        Matcher county = COUNTY.matcher(name);
        while (county.find()) {
            name = county.replaceAll("").strip();
            county = COUNTY.matcher(name);
        }
        return name;
    }

    /**
     * Gets the name as people write it.
     *
     * @return such as {@code Los Angeles}
     */
    public String name() {
        return name;
    }

    /**
     * Compares by name.
     *
     * @param other another county
     * @return negative if this county comes first, positive if the other does, and 0 if they are the same
     */
    @Override
    public int compareTo(County other) {
        return capitals.compareTo(other.capitals);
    }

    /** There is one object for each county; the hash code is that of the name, the same in every run. */
    @Override
    public int hashCode() {
        return capitals.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /**
     * Returns the name in the capitals that records have, which {@link #of} reads.
     *
     * @return such as {@code LOS ANGELES}
     */
    @Override
    public String toString() {
        return capitals;
    }
}
