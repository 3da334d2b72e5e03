package org.recordclearance.rapsheet.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody who misspelt it most likely meant. */
public final class NearestName {

    private static final int SHORT = 3;

    private NearestName() {}

    /**
     * Finds the nearest of several names, if one is near enough to be meant.
     *
     * @param written what somebody wrote
     * @param names the names
     * @return the name, or empty if none is near
     */
    public static Optional<String> of(String written, Collection<String> names) {
        String text = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(text, name.toLowerCase(Locale.ROOT))))
                .filter(name -> distance(text, name.toLowerCase(Locale.ROOT)) <= Math.max(2, name.length() * 2 / 5));
    }

    /**
     * Finds the name of which another is a slip: the same letters in another spelling, or one or two of them amiss. What is
     * farther off may be a name of its own.
     *
     * @param written what somebody wrote
     * @param names the names
     * @return the name, or empty if what was written is no slip of any
     */
    public static Optional<String> ofSlip(String written, Collection<String> names) {
        return ofSameLetters(written, names)
                .or(() -> of(written, names).filter(name -> distance(written, name) <= slips(name)));
    }

    /**
     * Finds the name that is another in other capitals, or with other dashes between its words.
     *
     * @param written what somebody wrote
     * @param names the names
     * @return the name, or empty if none has the same letters
     */
    public static Optional<String> ofSameLetters(String written, Collection<String> names) {
        String letters = letters(written);
        return names.stream().filter(name -> letters(name).equals(letters)).findFirst();
    }

    private static int slips(String name) {
        return name.length() <= SHORT ? 1 : Math.max(2, name.length() / SHORT / 2);
    }

    private static String letters(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Counts the letters to add, drop or change to get from one text to another.
     *
     * @param from the one text
     * @param to the other
     * @return how many
     */
    public static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[to.length()];
    }
}
