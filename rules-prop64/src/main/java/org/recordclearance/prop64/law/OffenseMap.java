package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Level;

/**
 * What each cannabis offense of before Proposition 64 is under the law of today, HS 11361.8(e), by the age at the offense.
 * Where that depends on weights, plants or persons, which no record has, there is a best case and a worst case.
 */
public final class OffenseMap {

    /**
     * One row of the map.
     *
     * @param number the section
     * @param subdivisions its subdivisions, as they were
     * @param fromAge the lowest age at the offense, 0 if any
     * @param toAge the highest age at the offense, {@link Integer#MAX_VALUE} if any
     * @param best the level in the best case, null for no crime
     * @param worst the level in the worst case, null for no crime
     * @param rebuttable whether the prosecutor can prove facts that keep it a felony
     * @param today the sections of today
     * @param betterIf what makes it the best case, empty if the cases are the same
     */
    public record Row(
            String number,
            List<Subdivisions> subdivisions,
            int fromAge,
            int toAge,
            @Nullable Level best,
            @Nullable Level worst,
            boolean rebuttable,
            String today,
            String betterIf) {

        /**
         * Checks if the record alone settles what the offense is today.
         *
         * @return true if best and worst case are the same, and nothing can be proved against it
         */
        public boolean isSettled() {
            return best == worst && !rebuttable;
        }
    }

    private static final List<Row> ROWS = read();

    private OffenseMap() {}

    private static List<Row> read() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Map<String, String> row : CitedTable.read("offense_map.csv")) {
            rows.add(new Row(
                    row.get("section"),
                    Subdivisions.parse(row.get("subdivisions")),
                    row.get("age_from").isEmpty() ? 0 : Integer.parseInt(row.get("age_from")),
                    row.get("age_to").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("age_to")),
                    level(row.get("best")),
                    level(row.get("worst")),
                    row.get("rebuttable").equals("Y"),
                    row.get("today"),
                    row.get("better_if")));
        }
        return rows.build();
    }

    private static @Nullable Level level(String words) {
        return words.equals("no crime") ? null : Level.valueOf(words.toUpperCase(Locale.ROOT));
    }

    /**
     * Finds the rows of an offense, one for each span of ages.
     *
     * @param offense the offense
     * @return the rows, none if the map does not have its subdivision
     */
    public static List<Row> rows(Prop64Section offense) {
        return ROWS.stream()
                .filter(row -> row.number().equals(offense.number())
                        && row.subdivisions().stream().anyMatch(each -> each.contain(offense.subdivisions())))
                .toList();
    }
}
