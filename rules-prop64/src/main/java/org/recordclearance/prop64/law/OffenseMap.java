package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
     * @param basis the law, and the act that made it so
     * @param dated from when to when it holds, and what must still be confirmed of it
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
            String betterIf,
            String basis,
            DatedRow dated) {

        /**
         * Checks if the record alone settles what the offense is today.
         *
         * @return true if best and worst case are the same, and nothing can be proved against it
         */
        public boolean isSettled() {
            return best == worst && !rebuttable;
        }
    }

    private static final List<Row> ALL = read();
    private static final Editions<OffenseMap> EDITIONS = Editions.of(ALL, Row::dated, OffenseMap::new);

    private final List<Row> rows;

    private OffenseMap(List<Row> rows) {
        this.rows = rows;
    }

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
                    row.get("better_if"),
                    row.get("basis"),
                    DatedRow.of(row)));
        }
        return rows.build();
    }

    private static @Nullable Level level(String words) {
        return words.equals("no crime") ? null : Level.valueOf(words.toUpperCase(Locale.ROOT));
    }

    /**
     * Obtains the map as it stands on an as-of date.
     *
     * @param hasCome tells of a day if the as-of date is that day or later
     * @return the map of the rows that hold then
     */
    public static OffenseMap on(Predicate<LocalDate> hasCome) {
        return EDITIONS.on(hasCome);
    }

    /**
     * Gets all rows, whenever they hold.
     *
     * @return the rows in order
     */
    public static List<Row> all() {
        return ALL;
    }

    /**
     * Finds the rows of an offense, one for each span of ages.
     *
     * @param offense the offense
     * @return the rows, none if the map does not have its subdivision
     */
    public List<Row> rows(Prop64Section offense) {
        return of(offense, rows);
    }

    /**
     * Finds the rows of an offense, whenever they hold.
     *
     * @param offense the offense
     * @return the rows, none if no map has its subdivision
     */
    public static List<Row> rowsOfAnyDay(Prop64Section offense) {
        return of(offense, ALL);
    }

    private static List<Row> of(Prop64Section offense, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.number().equals(offense.number())
                        && row.subdivisions().stream().anyMatch(each -> each.contain(offense.subdivisions())))
                .toList();
    }
}
