package org.recordclearance.prop64.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Count;

/**
 * An amount in the words of a charge on which the level of today depends, such as the number of plants. Where a record has it,
 * nothing needs to be presumed. From a table.
 *
 * @param isSmall whether it is so small that the offense may be no crime today, or an infraction
 * @param words the amount and the law, such as {@code 6 plants or fewer, HS 11358(b)}
 */
public record StatedAmount(boolean isSmall, String words) {

    private record Row(String number, List<Subdivisions> subdivisions, Pattern words, StatedAmount amount) {

        static Row read(Map<String, String> row) {
            return new Row(
                    row.getOrDefault("section", ""),
                    Subdivisions.parse(row.getOrDefault("subdivisions", "")),
                    Pattern.compile(row.getOrDefault("words", "")),
                    new StatedAmount(
                            "few".equals(row.get("amount")),
                            row.getOrDefault("fact", "") + ", " + row.getOrDefault("law", "")));
        }

        boolean isOf(Prop64Section offense) {
            return number.equals(offense.number())
                    && subdivisions.stream().anyMatch(each -> each.contain(offense.subdivisions()));
        }
    }

    private static final List<Row> ROWS =
            CitedTable.read("stated_amounts.csv").stream().map(Row::read).toList();

    /**
     * Finds the amount that the words of a count state.
     *
     * @param count the count
     * @param offense its offense
     * @return the amount, empty if none is stated or more than one
     */
    public static Optional<StatedAmount> of(Count count, Prop64Section offense) {
        String words = count.description().toUpperCase(Locale.ROOT);
        List<StatedAmount> found = ROWS.stream()
                .filter(row -> row.isOf(offense) && row.words.matcher(words).find())
                .map(Row::amount)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
