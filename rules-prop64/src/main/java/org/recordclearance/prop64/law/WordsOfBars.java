package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.CodeSection;

/**
 * Words that name an offense which is on a list. Behind a section that is on none they contradict it, so that it may have been
 * misread for another that exists.
 */
final class WordsOfBars {

    private record Row(Pattern words, List<CodeSection> butNot) {
        @Override
        public String toString() {
            return words.pattern();
        }
    }

    /** A word of the table with one slip in it has one of its halves still; most descriptions have none. */
    private static final List<String> PARTS = List.of("MUR", "DER", "RAP", "APE", "SOD", "OMY");

    private static final List<Row> ROWS = CitedTable.read("words_of_bars.csv").stream()
            .map(row ->
                    new Row(Pattern.compile(row.getOrDefault("words", "")), sections(row.getOrDefault("but_not", ""))))
            .collect(ImmutableList.toImmutableList());

    private WordsOfBars() {}

    private static List<CodeSection> sections(String cell) {
        ImmutableList.Builder<CodeSection> all = ImmutableList.builder();
        for (String each : cell.split(" / ")) {
            all.add(CodeSection.parse(each));
        }
        return all.build();
    }

    /** Checks if a description names an offense of a list, where its section is none. */
    static boolean contradict(CodeSection section, String description) {
        String stated = description.toUpperCase(Locale.ROOT);
        if (PARTS.stream().noneMatch(stated::contains)) {
            return false;
        }
        String words = KeyWords.spelled(stated);
        return ROWS.stream()
                .anyMatch(row ->
                        row.words.matcher(words).find() && row.butNot.stream().noneMatch(section::isWithin));
    }
}
