package org.recordclearance.prop64.law;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.Count;

/**
 * Facts that the words of a charge state and that HS 11361.8(b) and (f) otherwise presume, from tables with the law: those that
 * may rebut the presumption, such as a minor, import, or harm to waters and lands, which a comment may state too; and amounts
 * on which the level of today depends, such as the number of plants.
 */
public final class StatedFacts {

    /**
     * A stated amount.
     *
     * @param isSmall whether it is so small that the offense may be no crime today, or an infraction
     * @param words the amount and the law, such as {@code 6 plants or fewer, HS 11358(b)}
     */
    public record Amount(boolean isSmall, String words) {}

    private record Rebutting(List<String> sections, Pattern words, Pattern inComments, String fact, String law) {

        static Rebutting read(Map<String, String> row) {
            return new Rebutting(
                    Splitter.on(' ').splitToList(row.getOrDefault("sections", "")),
                    Pattern.compile(row.getOrDefault("words", "")),
                    Pattern.compile(row.getOrDefault("in_comments", "")),
                    row.getOrDefault("fact", ""),
                    row.getOrDefault("law", ""));
        }

        boolean isIn(Count count) {
            return words.matcher(KeyWords.of(count.offense())).find()
                    || count.comments().stream()
                            .anyMatch(comment -> inComments
                                    .matcher(KeyWords.spelled(comment))
                                    .find());
        }
    }

    private record Quantity(String number, List<Subdivisions> subdivisions, Pattern words, Amount amount) {

        static Quantity read(Map<String, String> row) {
            return new Quantity(
                    row.getOrDefault("section", ""),
                    Subdivisions.parse(row.getOrDefault("subdivisions", "")),
                    Pattern.compile(row.getOrDefault("words", "")),
                    new Amount(
                            "few".equals(row.get("amount")),
                            row.getOrDefault("fact", "") + ", " + row.getOrDefault("law", "")));
        }

        boolean isOf(Prop64Section offense) {
            return number.equals(offense.number())
                    && subdivisions.stream().anyMatch(each -> each.contain(offense.subdivisions()));
        }
    }

    private static final List<Rebutting> REBUTTING =
            CitedTable.read("rebutting_words.csv").stream().map(Rebutting::read).toList();

    private static final List<Quantity> QUANTITIES =
            CitedTable.read("stated_amounts.csv").stream().map(Quantity::read).toList();

    private StatedFacts() {}

    /**
     * Finds the first fact that may rebut the presumption.
     *
     * @param count the count
     * @param offense its offense
     * @return the fact and the law, such as {@code to or through a minor, HS 11359(c)(3)}; empty if it states none
     */
    public static Optional<String> rebutting(Count count, Prop64Section offense) {
        if (StatuteSections.LESSER_TRANSPORT.contain(offense)) {
            return Optional.empty();
        }
        return REBUTTING.stream()
                .filter(row -> row.sections.contains(offense.number()) && row.isIn(count))
                .map(row -> row.fact + ", " + row.law)
                .findFirst();
    }

    /**
     * Gets all facts that may rebut the presumption.
     *
     * @return the facts in the order of the table, with semicolons between them
     */
    public static String allRebutting() {
        return REBUTTING.stream().map(Rebutting::fact).collect(Collectors.joining("; "));
    }

    /**
     * Finds the amount that the words of a count state.
     *
     * @param count the count
     * @param offense its offense
     * @return the amount, empty if none is stated or more than one
     */
    public static Optional<Amount> amount(Count count, Prop64Section offense) {
        String words = count.description().toUpperCase(Locale.ROOT);
        List<Amount> found = QUANTITIES.stream()
                .filter(row -> row.isOf(offense) && row.words.matcher(words).find())
                .map(Quantity::amount)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
