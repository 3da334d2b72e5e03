package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.testkit.draw.Dice;
import org.recordclearance.testkit.search.Scope;

/**
 * Draws rap sheets that are about what a rule set is about: the counties and sections on which it answers differently, with
 * dates of birth and of convictions around the days and ages on which it does.
 */
final class DrawnSheets {

    private static final double PLACED = 0.4;
    private static final double FEW_MISSING = 0.05;
    private static final int MOST_YEARS = 90;
    private static final int WEIGHT_OF_COVERED = 3;
    private static final int MOST_DRAWN = 12;

    private static final int KINDS = 3;

    /** A multiple of the kinds, so that what is drawn again is of the same kind. */
    private static final int APART = 3_000_000;

    private final RuleSet ruleSet;
    private final Survey survey;
    private final long seed;

    private DrawnSheets(RuleSet ruleSet, Survey survey, long seed) {
        this.ruleSet = ruleSet;
        this.survey = survey;
        this.seed = seed;
    }

    /** Draws so many, of any counties and sections if the rule set covers nothing that was tried. */
    static List<RapSheet> of(RuleSet ruleSet, Survey survey, int count, long seed) {
        DrawnSheets drawn = new DrawnSheets(ruleSet, survey, seed);
        return IntStream.range(0, count)
                .mapToObj(number -> number % 2 == 0 ? drawn.relieved(number) : drawn.sheet(number))
                .toList();
    }

    /** Draws again until relief is given, for a while: only on relief is anything to be seen. */
    private RapSheet relieved(int number) {
        RapSheet first = sheet(number);
        RapSheet sheet = first;
        for (int drawn = 1; drawn <= MOST_DRAWN; drawn++) {
            if (givesRelief(sheet)) {
                return sheet;
            }
            sheet = sheet(number + drawn * APART);
        }
        return first;
    }

    private boolean givesRelief(RapSheet sheet) {
        try {
            return sheet.knownOrPossibleConvictions().stream()
                    .flatMap(conviction -> ruleSet.determine(conviction, survey.asOf()).stream())
                    .anyMatch(determination -> determination.outcome().kind().isRelief());
        } catch (RuntimeException e) {
            // the checks will find it too
            return true;
        }
    }

    private RapSheet sheet(int number) {
        return placed(kind(number).withDatesAround(survey.asOf()).sheet(number), Dice.of(seed, number));
    }

    /** With nothing but what is covered relief is given, with one other section it may be denied for that alone. */
    private RandomRapSheets kind(int number) {
        Scope scope = survey.scope();
        if (scope == null) {
            return RandomRapSheets.ofSeed(seed);
        }
        List<CodeSection> others = scope.others();
        return switch (number % KINDS) {
            case 0 -> about(scope, List.of()).withSparseness(0);
            case 1 ->
                others.isEmpty()
                        ? about(scope, others).withSparseness(0)
                        : about(scope, List.of(others.get(number / KINDS % others.size())))
                                .withSparseness(FEW_MISSING);
            default -> about(scope, others);
        };
    }

    /** Most of what is covered and some others, half of the entries in the first of the counties. */
    private RandomRapSheets about(Scope scope, List<CodeSection> others) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        int weight = Math.max(1, scope.covered().size() / Math.max(1, others.size()));
        others.forEach(each -> weights.put(each.toString(), weight));
        scope.covered().forEach(each -> weights.put(each.toString(), WEIGHT_OF_COVERED));
        List<String> names = new ArrayList<>();
        for (County county : scope.counties()) {
            names.add(county.toString());
            names.add(scope.counties().get(0).toString());
        }
        return RandomRapSheets.ofSeed(seed)
                .withCounties(names.toArray(String[]::new))
                .withCodeSections(weights);
    }

    /** Moves dates to where answers turn, and the day before and after; not where that can't be believed. */
    private RapSheet placed(RapSheet drawn, Dice dice) {
        LocalDate asOf = survey.asOf();
        Landmarks landmarks = survey.landmarks();
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
                    sheet, RecordEdits.withSubject(sheet, RecordEdits.born(sheet.subject(), ReportedDate.of(born))));
        }
        return sheet;
    }

    private static RapSheet believed(RapSheet before, RapSheet after) {
        return before.contradictions().containsAll(after.contradictions()) ? after : before;
    }
}
