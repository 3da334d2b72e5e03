package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.testkit.draw.Dice;

/**
 * Draws rap sheets that are about what a rule set is about: the counties and sections on which it answers differently, with
 * dates of birth and of convictions around the days and ages on which it does.
 */
final class DrawnSheets {

    private static final double PLACED = 0.4;
    private static final int MOST_YEARS = 90;

    private DrawnSheets() {}

    /** Draws so many, of any counties and sections if the rule set covers nothing that is tried. */
    static List<RapSheet> of(RuleSet ruleSet, LocalDate asOf, int count, long seed) {
        Optional<CoverageSearch.Found> found = CoverageSearch.of(ruleSet, asOf);
        RandomRapSheets sheets = found.map(each -> each.sheets(seed)).orElse(RandomRapSheets.ofSeed(seed));
        Landmarks landmarks = Landmarks.of(ruleSet);
        found.map(each -> TurnSearch.of(ruleSet, asOf, each))
                .ifPresent(turns -> landmarks.add(turns.days(), turns.years()));
        RandomRapSheets around = sheets.withDatesAround(asOf);
        return IntStream.range(0, count)
                .mapToObj(number -> placed(around.sheet(number), landmarks, asOf, Dice.of(seed, number)))
                .toList();
    }

    /** Moves dates to where answers turn, and the day before and after; not where that can't be believed. */
    private static RapSheet placed(RapSheet drawn, Landmarks landmarks, LocalDate asOf, Dice dice) {
        RapSheet sheet = drawn;
        List<Integer> years =
                landmarks.years().stream().filter(each -> each <= MOST_YEARS).toList();
        List<LocalDate> days = List.copyOf(landmarks.days());
        for (Conviction conviction : drawn.convictions()) {
            if (dice.chance(PLACED) && (!years.isEmpty() || !days.isEmpty())) {
                boolean anniversary = days.isEmpty() || (!years.isEmpty() && dice.chance(0.5));
                LocalDate turn = anniversary ? asOf.minusYears(dice.oneOf(years)) : dice.oneOf(days);
                sheet = believed(
                        sheet,
                        Facts.convictedOn(sheet, conviction, ReportedDate.of(turn.plusDays(dice.between(-1, 1)))));
            }
        }
        if (!years.isEmpty() && dice.chance(PLACED)) {
            LocalDate from = drawn.convictions().stream()
                    .flatMap(conviction -> conviction.date().day().stream())
                    .filter(day -> dice.chance(0.5))
                    .findFirst()
                    .orElse(asOf);
            LocalDate born = from.minusYears(dice.oneOf(years)).plusDays(dice.between(-1, 1));
            sheet = believed(
                    sheet,
                    RecordEdits.withSubject(sheet, RecordEdits.born(sheet.subject(), ReportedDate.of(born))));
        }
        return sheet;
    }

    private static RapSheet believed(RapSheet before, RapSheet after) {
        return before.contradictions().containsAll(after.contradictions()) ? after : before;
    }
}
