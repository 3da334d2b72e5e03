package org.recordclearance.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.testkit.RandomRapSheets;

/**
 * Fabricated rap sheets to judge, the same on every machine.
 *
 * <p>Their offenses are such that the code section alone says what they are: whether one is a super strike never depends
 * on facts that no record has. So in a complete record nothing at all is open.
 */
public final class SampleRecords {

    /** The day for which the benchmarks judge. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final long SEED = 64;
    private static final double MISSING = 0.2;
    private static final LocalDate LETTERS_SINCE = LocalDate.of(1976, 1, 1);

    /** So many records are drawn for one that leaves nothing open, at most. */
    private static final int DRAWN_FOR_ONE = 20;

    private static final Map<String, Integer> OFFENSES = Map.ofEntries(
            Map.entry("HS 11357", 2),
            Map.entry("HS 11357(a)", 4),
            Map.entry("HS 11357(b)", 2),
            Map.entry("HS 11357(c)", 2),
            Map.entry("HS 11358", 10),
            Map.entry("HS 11359", 10),
            Map.entry("HS 11360(a)", 10),
            Map.entry("HS 664/11359", 1),
            Map.entry("PC 182-HS 11360(a)", 1),
            Map.entry("HS 11350", 3),
            Map.entry("HS 11377(a)", 3),
            Map.entry("PC 459", 3),
            Map.entry("PC 484(a)", 3),
            Map.entry("VC 23152(a)", 3),
            Map.entry("PC 205", 1),
            Map.entry("PC 288(a)", 1),
            Map.entry("VC 20001(a)", 1),
            Map.entry("PC 314(1)", 1));

    private SampleRecords() {}

    /**
     * Obtains records of which no fact is missing.
     *
     * @param county the county of most events
     * @param count how many
     * @return the rap sheets
     */
    public static List<RapSheet> complete(String county, int count) {
        return sheets(county).withSparseness(0).stream(count * DRAWN_FOR_ONE)
                .filter(SampleRecords::leavesNothingOpen)
                .limit(count)
                .toList();
    }

    /**
     * Checks that nobody is registered and every conviction stands, was on a day that has come, has no other section in its words, and
     * is of a letter that its level does not contradict.
     */
    private static boolean leavesNothingOpen(RapSheet sheet) {
        return sheet.possibleConvictions().isEmpty()
                && hasNoRegistration(sheet)
                && sheet.convictions().stream()
                        .allMatch(each -> each.standing().kind() == Standing.Kind.STANDING
                                && each.level().isKnown()
                                && !each.date().latest().isAfter(AS_OF)
                                && each.count().otherSections().isEmpty()
                                && !hasADoubtfulLetter(each));
    }

    /** The records drawn have registrations for any offense, of which none but those under PC 290 and some others exist. */
    private static boolean hasNoRegistration(RapSheet sheet) {
        return sheet.cycles().stream()
                .flatMap(cycle -> cycle.events().stream())
                .noneMatch(event -> event.type() == EventType.REGISTRATION);
    }

    /** Letters of HS 11357 said nothing until 1976, and a felony contradicts all but (a). */
    private static boolean hasADoubtfulLetter(Conviction conviction) {
        String section = conviction.codeSection().map(CodeSection::toString).orElse("");
        return section.contains("11357(")
                && (conviction.cycleDate().earliest().isBefore(LETTERS_SINCE)
                        || (conviction.disposition().level() == Level.FELONY && !section.contains("11357(a)")));
    }

    /**
     * Obtains records of which a fifth of the facts is missing, partial or odd.
     *
     * @param county the county of most events
     * @param count how many
     * @return the rap sheets
     */
    public static List<RapSheet> withMissingFacts(String county, int count) {
        return sheets(county).withSparseness(MISSING).stream(count).toList();
    }

    private static RandomRapSheets sheets(String county) {
        return RandomRapSheets.ofSeed(SEED)
                .withCounties(county, county, county, "KERN")
                .withCodeSections(OFFENSES)
                .withDatesAround(AS_OF);
    }
}
