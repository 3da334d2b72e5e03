package org.recordclearance.doj.text.lines;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that a printed rap sheet has of itself, from the resource {@code sheet-words.csv}. */
public final class SheetWords {

    private static final Set<String> WORDS = WordList.rows("sheet-words.csv", 1).stream()
            .flatMap(row -> List.of(row.get(0).split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private SheetWords() {}

    /** Checks if a word is one of the form's own. */
    public static boolean contains(String word) {
        return WORDS.contains(word) || WORDS.contains(Letters.asLetters(word));
    }

    /** All of them. */
    static Set<String> all() {
        return WORDS;
    }
}
