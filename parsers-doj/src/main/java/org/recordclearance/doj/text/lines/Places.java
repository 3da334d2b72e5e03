package org.recordclearance.doj.text.lines;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.County;

/** The places where courts sit, from the resource {@code courthouses.csv}, and how rap sheets write them. */
public final class Places {

    /** By the letters of the name alone, since blanks come and go in scanning. */
    private static final Map<String, Place> BY_LETTERS = places();

    private static final Map<String, String> ABBREVIATIONS = WordList.rows("abbreviations.csv", 2).stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

    /** Words behind a place that do not make it another. */
    private static final Set<String> BEHIND = Set.of(
            "CO",
            "COUNTY",
            "METRO",
            "CENTRAL",
            "SUPERIOR",
            "MUNI",
            "MUNICIPAL",
            "JUSTICE",
            "CRT",
            "COURT",
            "JUV",
            "JUVENILE",
            "DEPT",
            "BRANCH",
            "DIV",
            "DIVISION",
            "DIST",
            "DISTRICT",
            "CRIM",
            "CRIMINAL",
            "TRAFF",
            "TRAFFIC",
            "HOJ",
            "EAST",
            "WEST",
            "NORTH",
            "SOUTH");

    /** Words between two places. */
    private static final Set<String> BETWEEN = Set.of("AND", "OR");

    /** All words that the names of courts are made of. */
    private static final Set<String> WORDS = words();

    private static final Set<String> DIRECTIONS = Set.of("EAST", "WEST", "NORTH", "SOUTH", "CENTRAL");

    /** In front of a place, glued to it or not: it had a municipal court before. */
    private static final String FORMER_MUNICIPAL_COURT = "MC";

    private static final int LONGEST = 60;
    private static final int ONE_LETTER_FROM = 7;
    private static final int TWO_LETTERS_FROM = 12;

    private Places() {}

    private static Map<String, Place> places() {
        ImmutableMap.Builder<String, Place> places = ImmutableMap.builder();
        WordList.rows("courthouses.csv", 2)
                .forEach(row -> places.put(Letters.only(row.get(0)), new Place(row.get(0), County.of(row.get(1)))));
        return places.buildOrThrow();
    }

    private static Set<String> words() {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        words.addAll(BEHIND).add(FORMER_MUNICIPAL_COURT);
        BY_LETTERS
                .values()
                .forEach(place -> words.addAll(words(place.name()))
                        .addAll(words(place.county().toString())));
        ABBREVIATIONS.forEach(
                (shortForm, full) -> words.addAll(words(shortForm)).addAll(words(full)));
        return words.build();
    }

    /** Checks if the names of courts have a word, in full or abbreviated. */
    public static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Finds the place that a court's name has behind its code. */
    public static Optional<Place> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(written);
        return find(words)
                .or(() -> find(withoutFormerCourt(words)))
                .or(() -> nearest(words))
                .or(() -> nearest(withoutFormerCourt(words)));
    }

    /** Finds the place whose name, abbreviated or misread, is all that a court has behind its code. */
    public static Optional<Place> spelledOut(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(written);
        boolean hasMore = withoutWordsBehind(words).size() < words.size()
                || !withoutFormerCourt(words).isEmpty();
        return Optional.ofNullable(listed(words)).or(() -> hasMore ? Optional.empty() : nearest(words));
    }

    /** The county of that name, if the place of an agency is called like one. */
    public static Optional<County> countyNamed(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(written);
        return Optional.ofNullable(listed(words))
                .or(() -> startingWithCounty(words))
                .filter(place -> place.name().startsWith(place.county().toString()))
                .map(Place::county);
    }

    /** The county of the place that stands behind the name of another county, as in {@code LOS ANGELES/ORANGE}. */
    public static Optional<County> furtherCounty(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(words(written));
        words.removeAll(BETWEEN);
        for (int end = words.size() - 1; end > 0; end--) {
            Place county = listed(words.subList(0, end));
            Place behind = listed(withoutWordsBehind(words.subList(end, words.size())));
            if (county != null
                    && county.isCounty()
                    && behind != null
                    && !behind.county().equals(county.county())) {
                return Optional.of(behind.county());
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> find(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(listed(words))
                .or(() -> startingWithCounty(words))
                .or(() -> Optional.ofNullable(listed(withoutWordsBehind(words))))
                .or(() -> DIRECTIONS.contains(words.get(0)) ? find(words.subList(1, words.size())) : Optional.empty());
    }

    /** A county in front, and behind it one of its places or words that say which of its courts. */
    private static Optional<Place> startingWithCounty(List<String> words) {
        for (int end = words.size() - 1; end > 0; end--) {
            Place county = listed(words.subList(0, end));
            if (county == null || !county.isCounty()) {
                continue;
            }
            List<String> behind = words.subList(end, words.size());
            Place place = listed(behind);
            if (place != null && place.county().equals(county.county()) && !place.isCounty()) {
                return Optional.of(place.within(county));
            }
            if (BEHIND.containsAll(behind) || county.name().contains(" ")) {
                return Optional.of(county);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Place listed(List<String> words) {
        Place place = BY_LETTERS.get(String.join("", words));
        return place != null ? place : BY_LETTERS.get(Letters.only(String.join("", inFull(words))));
    }

    private static List<String> words(String written) {
        String letters = Letters.asLetters(written.replace(".", "").replace("'", ""));
        List<String> words = new ArrayList<>();
        for (String word : letters.split("[^A-Z]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> inFull(List<String> words) {
        return words.stream()
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .toList();
    }

    private static List<String> withoutWordsBehind(List<String> words) {
        int end = words.size();
        while (end > 1
                && (BEHIND.contains(words.get(end - 1)) || words.get(end - 1).length() <= 2)) {
            end--;
        }
        return words.subList(0, end);
    }

    private static List<String> withoutFormerCourt(List<String> words) {
        if (words.isEmpty() || !words.get(0).startsWith(FORMER_MUNICIPAL_COURT)) {
            return List.of();
        }
        List<String> without = new ArrayList<>(words);
        String first = without.remove(0).substring(FORMER_MUNICIPAL_COURT.length());
        if (!first.isEmpty()) {
            without.add(0, first);
        }
        return without;
    }

    /** The single listed place from which a long name differs in a letter, a longer one in two. */
    private static Optional<Place> nearest(List<String> words) {
        String letters = Letters.only(String.join("", inFull(withoutWordsBehind(words))));
        int most = letters.length() >= TWO_LETTERS_FROM ? 2 : letters.length() >= ONE_LETTER_FROM ? 1 : 0;
        List<Place> nearest = new ArrayList<>();
        for (Map.Entry<String, Place> each : BY_LETTERS.entrySet()) {
            int distance = most == 0 ? 1 : Letters.distance(letters, each.getKey(), most);
            if (distance <= most && distance > 0) {
                if (distance < most) {
                    nearest.clear();
                    most = distance;
                }
                nearest.add(each.getValue());
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }
}
