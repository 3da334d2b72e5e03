package org.recordclearance.prop64.law;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.Count;

/**
 * Facts in the words of a charge, or in a comment on it, that may rebut the presumption of HS 11361.8(b) and (f): a minor, import,
 * harm to waters and lands. From a table with the law that makes each a felony still.
 */
public final class RebuttingWords {

    private record Row(List<String> sections, Pattern words, Pattern inComments, String fact, String law) {

        static Row read(Map<String, String> row) {
            return new Row(
                    Splitter.on(' ').splitToList(row.getOrDefault("sections", "")),
                    Pattern.compile(row.getOrDefault("words", "")),
                    Pattern.compile(row.getOrDefault("in_comments", "")),
                    row.getOrDefault("fact", ""),
                    row.getOrDefault("law", ""));
        }

        boolean areIn(Count count) {
            return words.matcher(KeyWords.of(count.offense())).find()
                    || count.comments().stream()
                            .anyMatch(comment -> inComments
                                    .matcher(KeyWords.spelled(comment))
                                    .find());
        }
    }

    private static final List<Row> ROWS =
            CitedTable.read("rebutting_words.csv").stream().map(Row::read).toList();

    private RebuttingWords() {}

    /**
     * Finds the first such fact that a count states.
     *
     * @param count the count
     * @param offense its offense
     * @return the fact and the law, such as {@code to or through a minor, HS 11359(c)(3)}; empty if it states none
     */
    public static Optional<String> in(Count count, Prop64Section offense) {
        if (StatuteSections.LESSER_TRANSPORT.contain(offense)) {
            return Optional.empty();
        }
        return ROWS.stream()
                .filter(row -> row.sections.contains(offense.number()) && row.areIn(count))
                .map(row -> row.fact + ", " + row.law)
                .findFirst();
    }

    /**
     * Gets all such facts.
     *
     * @return the facts in the order of the table, with semicolons between them
     */
    public static String facts() {
        return ROWS.stream().map(Row::fact).collect(Collectors.joining("; "));
    }
}
