package org.recordclearance.examples.countyreview.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name of a person by its words, without marks and accents. Two are of one person where the words of the shorter one are all in the
 * longer one, an initial standing for any word that begins with it, and two of them at least in full: {@code DOE,JOHN A}, {@code John
 * Doe} and {@code DOE, JOHN ALAN} are one; {@code DOE,JOHN JR} and {@code DOE,JOHN SR} are two.
 */
final class PersonName {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private PersonName() {}

    private static List<String> words(String name) {
        String whole = APOSTROPHES.matcher(NormalForm.plain(name)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(whole)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Checks if two names are of one person. */
    static boolean isSame(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> rest = new ArrayList<>(first.size() <= second.size() ? second : first);
        int inFull = 0;
        List<String> initials = new ArrayList<>();
        for (String word : shorter) {
            if (rest.remove(word)) {
                inFull += word.length() > 1 ? 1 : 0;
            } else {
                initials.add(word);
            }
        }
        for (String word : initials) {
            if (!rest.stream()
                    .filter(each -> isInitialOf(word, each) || isInitialOf(each, word))
                    .findFirst()
                    .map(rest::remove)
                    .orElse(false)) {
                return false;
            }
        }
        return inFull >= Math.min(2, Math.max(1, shorter.size()));
    }

    private static boolean isInitialOf(String initial, String word) {
        return initial.length() == 1 && word.startsWith(initial);
    }
}
