package org.recordclearance.doj.text.lines;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say nothing of who it is about: those of the form, and those of the resource {@code ordinary-words.csv}. */
public final class OrdinaryWords {

    private static final Set<String> WORDS = WordList.rows("ordinary-words.csv", 1).stream()
            .flatMap(row -> List.of(row.get(0).split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private OrdinaryWords() {}

    /** Checks if a word, in capitals, is an ordinary one. */
    public static boolean contains(String word) {
        return SheetWords.contains(word) || WORDS.contains(word) || WORDS.contains(Letters.asLetters(word));
    }

    /** All of them. */
    static Set<String> all() {
        return Stream.concat(SheetWords.all().stream(), WORDS.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
