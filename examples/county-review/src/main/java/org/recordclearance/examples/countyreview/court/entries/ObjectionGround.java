package org.recordclearance.examples.countyreview.court.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.casefile.FactTable;

/**
 * On what the prosecution can object to relief, from a table: the first row that fits the reason of a denial.
 *
 * @param lastDay the last day to object to relief that the court gives without a petition
 * @param law the law that gives the ground
 * @param ground the ground
 * @param proof what proves it
 */
record ObjectionGround(LocalDate lastDay, String law, String ground, String proof) {

    private record Row(Pattern reason, ObjectionGround found) {}

    private static final List<Row> ROWS = FactTable.rows(ObjectionGround.class, "objections.csv", 5).stream()
            .map(cells -> new Row(
                    FactTable.pattern(cells[0].toLowerCase(Locale.ROOT)),
                    new ObjectionGround(LocalDate.parse(cells[1]), cells[2], cells[3], cells[4])))
            .toList();

    /** Finds the ground of what a policy, or a person in its place, denies. */
    static Optional<ObjectionGround> of(Determination determination) {
        if (determination.outcome().kind() != Outcome.Kind.NOT_ELIGIBLE) {
            return Optional.empty();
        }
        String reason = determination.reason().toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.reason.matcher(reason).lookingAt())
                .map(Row::found)
                .findFirst();
    }

    /** Returns a copy with the ground in a person's words, if there are any. */
    ObjectionGround inWords(String words) {
        return words.isBlank() ? this : new ObjectionGround(lastDay, law, words, proof);
    }
}
