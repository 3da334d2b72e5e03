package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordclearance.rapsheet.Truth;

/**
 * What words behind conspiracy or attempt say of its target, by a table. Murder named makes a super strike; nothing is on no
 * list unless every word that means something is of an offense that is on none.
 */
final class InchoateWords {

    private static final Map<String, String> KINDS = CitedTable.read("inchoate_words.csv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("word"), row -> row.get("kind")));

    private InchoateWords() {}

    static Truth settle(OffenseList list, String description) {
        boolean namesMurder = false;
        boolean namesOffense = false;
        boolean namesOther = false;
        for (String word : words(description)) {
            switch (KINDS.getOrDefault(word, "other")) {
                case "murder" -> namesMurder = true;
                case "offense" -> namesOffense = true;
                case "with", "nothing" -> {}
                default -> namesOther = true;
            }
        }
        if (namesMurder && list.isOfSuperStrikes()) {
            return Truth.YES;
        }
        return (namesOffense || namesMurder) && !namesOther ? Truth.NO : Truth.UNKNOWN;
    }

    /** Checks if words name an offense, or may: a word that is not in the table may. */
    static boolean nameAny(String description) {
        return words(description).stream()
                .map(word -> KINDS.getOrDefault(word, "other"))
                .anyMatch(kind -> !kind.equals("nothing"));
    }

    static Truth most(Truth one, Truth other) {
        if (one == Truth.YES || other == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.UNKNOWN ? one : other;
    }

    private static List<String> words(String description) {
        return List.of(description.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
