package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Computes what a public page withholds, of its markup alone. Whoever attacks finds for each number that is withheld, and for what the
 * rows that are left out come to, the least and the greatest that it can be, by all that {@link Outsider} knows; a number is told where
 * both are the same.
 */
public final class Attack {

    private final Outsider reader;
    private final List<String> told = new ArrayList<>();

    private Attack(String markup) {
        this.reader = Outsider.of(WrittenPage.read(markup));
    }

    /** The names of the numbers from 1 to 10 that a page tells, and what they are where the page does not say it itself. */
    public static List<String> told(String shown) {
        Attack attack = new Attack(shown);
        List<String> withheld = new ArrayList<>(attack.reader.leftOut());
        attack.reader.places().forEach((name, words) -> {
            if (words.equals("*")) {
                withheld.add(name);
            } else if (isSmall(value(words))) {
                attack.told.add(name);
            }
        });
        attack.compute(withheld);
        return attack.told;
    }

    /**
     * The same for a page of which all numbers are known, which is quicker and checks that the attack knows nothing that is not so.
     *
     * @param shown the markup of the page
     * @param whole the markup of the page that withholds nothing
     */
    public static List<String> told(String shown, String whole) {
        Attack attack = new Attack(shown);
        Map<String, String> truth = new Attack(whole).reader.places();
        List<String> sought = new ArrayList<>(attack.reader.leftOut());
        attack.reader.places().forEach((name, words) -> {
            if (isSmall(value(truth.get(name)))) {
                (words.equals("*") ? sought : attack.told).add(name);
            }
        });
        attack.compute(sought).forEach((name, bounds) -> {
            long value = truth.containsKey(name) ? value(truth.get(name)) : bounds[0];
            if (bounds[0] > value || bounds[1] < value) {
                throw new IllegalStateException(name + " is " + value + ", which is not between " + bounds[0] + " and "
                        + bounds[1] + ": the attack knows what is not so");
            }
        });
        return attack.told;
    }

    private Map<String, long[]> compute(List<String> names) {
        Map<String, long[]> all = reader.numbers().bounds(names);
        all.forEach((name, bounds) -> {
            if (bounds[0] == bounds[1] && isSmall(bounds[0])) {
                told.add(name + " = " + bounds[0]);
            }
        });
        return all;
    }

    private static boolean isSmall(long value) {
        return value > 0 && value <= 10;
    }

    private static long value(String words) {
        return Long.parseLong(words.replace(",", ""));
    }
}
