package org.recordclearance.testkit.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that lifelike records are made of, {@code usual_words.csv}, and the way to read such a list. */
final class UsualWords {

    private static final Map<String, List<String>> LISTS = rows("usual_words.csv")
            .map(row -> row.split(",", 2))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(";"))));

    static final List<String> RACES = list("race");
    static final List<String> COMMENTS = list("comment");
    static final List<String> DISMISSED = list("dismissed");
    static final List<String> OTHER_ENDS = list("other end");
    static final List<String> REJECTED = list("rejected");

    private static final List<String> INITIALS = list("initial");
    private static final List<String> FAMILY_BEGINS = list("family name begins");
    private static final List<String> FAMILY_ENDS = list("family name ends");
    private static final List<String> FIRST_BEGINS = list("first name begins");
    private static final List<String> FIRST_ENDS = list("first name ends");

    private UsualWords() {}

    /** Draws a name that nobody bears. */
    static String name(Dice dice) {
        String middle = dice.chance(0.8) ? " " + dice.oneOf(INITIALS) : "";
        return dice.oneOf(FAMILY_BEGINS)
                + dice.oneOf(FAMILY_ENDS)
                + ","
                + dice.oneOf(FIRST_BEGINS)
                + dice.oneOf(FIRST_ENDS)
                + middle;
    }

    /** Draws the number of a case in court, or none. */
    static List<String> docket(Dice dice) {
        int lot = dice.between(0, 99);
        if (lot < 10) {
            return List.of();
        }
        return List.of(
                lot < 60
                        ? Integer.toString(dice.between(10_000_000, 99_999_999))
                        : (lot < 80 ? "SC" : "MF") + dice.between(100_000, 999_999));
    }

    /** Reads the rows of a list of this package, without comments and header. */
    static Stream<String> rows(String resource) {
        try (InputStream in = UsualWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String name) {
        return LISTS.getOrDefault(name, List.of());
    }
}
