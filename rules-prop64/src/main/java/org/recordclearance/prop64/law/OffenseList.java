package org.recordclearance.prop64.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.Truth;

/**
 * A list of offenses that can bar relief under HS 11361.8, as it stands on a day. The lists of the constants are those of today,
 * whatever the as-of date, as the counties' criteria use them.
 */
public final class OffenseList {

    private static final String SUPER_STRIKE = "a super strike";

    /**
     * Super strikes, PC 667(e)(2)(C)(iv). An attempt is one only of homicide, a conspiracy only of murder. An
     * indeterminate life term for a third strike does not make its offense a super strike (People v. McCurry and People v.
     * Carmony, both 2017 and unpublished), which no code section tells anyhow.
     */
    public static final OffenseList SUPER_STRIKES;

    /**
     * Offenses that require registration as a sex offender, PC 290(c). An attempt or a conspiracy requires it as the
     * offense does, but for murder. Predecessors of a section that {@code former_numbers.csv} does not have, and like
     * offenses of other jurisdictions (PC 290.005), can't be told from a code section.
     */
    public static final OffenseList PC_290;

    private static final List<ListedSection> ROWS_OF_SUPER_STRIKES = ListedSection.read("super_strikes.csv");
    private static final List<ListedSection> ROWS_OF_PC_290 = ListedSection.read("pc290.csv");
    private static final Editions<OffenseList> EDITIONS_OF_SUPER_STRIKES;
    private static final Editions<OffenseList> EDITIONS_OF_PC_290;

    static {
        EDITIONS_OF_SUPER_STRIKES = editions(SUPER_STRIKE, law("super_strikes.csv"), ROWS_OF_SUPER_STRIKES);
        EDITIONS_OF_PC_290 = editions("a PC 290 offense", law("pc290.csv"), ROWS_OF_PC_290);
        SUPER_STRIKES = EDITIONS_OF_SUPER_STRIKES.latest();
        PC_290 = EDITIONS_OF_PC_290.latest();
    }

    private final String offense;
    private final String basis;
    private final SectionList sections;
    private final boolean isOfSuperStrikes;
    private final Offense.Finding<Truth> bySection = Offense.finding(this::bySection);
    private final Offense.Finding<Truth> inchoate = Offense.finding(offense -> BareInchoate.lists(this, offense));
    private final Offense.Finding<Boolean> certainlyNot = Offense.finding(this::isCertainlyNot);
    private final Offense.Finding<Boolean> amongReadings = Offense.finding(this::isAmongReadings);

    private static String law(String table) {
        return CitedTable.only("tables.csv", "table", table).getOrDefault("law", "");
    }

    private static Editions<OffenseList> editions(String offense, String basis, List<ListedSection> all) {
        return Editions.of(
                all, ListedSection::dated, rows -> new OffenseList(offense, basis, new SectionList(rows, true)));
    }

    private OffenseList(String offense, String basis, SectionList sections) {
        this.offense = offense;
        this.basis = basis;
        this.sections = sections;
        this.isOfSuperStrikes = offense.equals(SUPER_STRIKE);
    }

    /**
     * Gets the lists of today.
     *
     * @return both
     */
    public static List<OffenseList> all() {
        return List.of(SUPER_STRIKES, PC_290);
    }

    /**
     * Returns this list as it stands on an as-of date.
     *
     * @param hasCome tells of a day if the as-of date is that day or later
     * @return the list of the rows that hold then
     */
    public OffenseList on(Predicate<LocalDate> hasCome) {
        return (isOfSuperStrikes ? EDITIONS_OF_SUPER_STRIKES : EDITIONS_OF_PC_290).on(hasCome);
    }

    /** Gets the rows of the list, those of all days. */
    List<ListedSection> rows() {
        return isOfSuperStrikes ? ROWS_OF_SUPER_STRIKES : ROWS_OF_PC_290;
    }

    /**
     * Checks which list it is.
     *
     * @return true for the super strikes of any day, false for the offenses of PC 290(c)
     */
    public boolean isOfSuperStrikes() {
        return isOfSuperStrikes;
    }

    /**
     * Asks if a code section alone makes an offense one of the list.
     *
     * @param section the code section
     * @return yes or no where the section settles it; unknown where it depends on facts that no code section tells, and for
     *     a section that no code has
     */
    public Truth lists(CodeSection section) {
        return lists(section, KnownSections.contain(section));
    }

    private Truth lists(CodeSection section, boolean known) {
        Truth answer = sections.lists(section);
        if (answer == Truth.NO && (!known || isLikeABar(section))) {
            answer = Truth.UNKNOWN;
        }
        return isOfSuperStrikes && answer != Truth.YES ? either(answer, GangCombinations.inOne(section)) : answer;
    }

    private static boolean isLikeABar(CodeSection section) {
        return section.parts().stream().anyMatch(OffenseSections.standard()::mayBeLikeABar);
    }

    /** Asks if a section that is known makes a conviction one of the list, whatever else of it can't be read. */
    Truth knownParts(Conviction conviction) {
        return conviction.codeSection().map(sections::lists).orElse(Truth.NO);
    }

    /**
     * Checks if a list or the table of sections has the subdivision that a section states; where both know the section only as
     * a whole, any will do.
     */
    static boolean isSubdivisionKnown(Part part) {
        OffenseSections table = OffenseSections.standard();
        boolean isDivided = table.isDivided(part);
        boolean isKnown = table.hasSubdivisions(part);
        for (OffenseList list : all()) {
            isDivided |= list.sections.isDivided(part);
            isKnown |= list.sections.namesSubdivisionOf(part);
        }
        return isKnown || !isDivided;
    }

    boolean hasRowOf(Part part) {
        return sections.hasRowOf(part);
    }

    /**
     * Asks if a conviction by itself is of an offense on the list: by its code section, those that its words name, and the
     * words themselves where the section leaves it open. An attempt that only the words state never makes it less.
     *
     * @param conviction a conviction whose code section is known
     * @return yes, no, or unknown
     */
    public Truth lists(Conviction conviction) {
        CodeSection section = conviction.codeSection().orElseThrow();
        Count count = conviction.count();
        if (BareInchoate.is(count)) {
            Truth said = inchoate.of(count.offense());
            return said == Truth.UNKNOWN && isOfSuperStrikes && BareInchoate.wasNoFelony(conviction) ? Truth.NO : said;
        }
        Truth answer = bySection.of(count.offense());
        if (answer == Truth.UNKNOWN) {
            answer = DescribedOffense.settle(this, count, section);
        }
        for (CodeSection other : count.otherSections()) {
            boolean isLess =
                    BareInchoate.is(other) || Participation.isAccessory(section) || BareInchoate.isAccessory(section);
            answer = isLess ? answer : either(answer, lists(other));
        }
        return answer;
    }

    private Truth bySection(Offense offense) {
        CodeSection section = offense.codeSection().orElseThrow();
        boolean known = KnownSections.contain(section);
        Truth answer = lists(section, known || offense.isSectionAdded());
        boolean isOther =
                offense.attemptedInWords() && lists(section.attempt(), known || offense.isSectionKnown()) != answer;
        boolean isContradicted =
                answer == Truth.NO && WordsOfBars.contradict(section, offense.description()) && isOnNone(section);
        return isOther || isContradicted ? Truth.UNKNOWN : answer;
    }

    private static boolean isOnNone(CodeSection section) {
        return all().stream().allMatch(list -> list.lists(section) == Truth.NO);
    }

    /**
     * Checks if no conviction of an offense is one of the list, whatever else is on the record; that is so of most.
     *
     * @param offense the offense
     * @return true if neither its section nor its words, nor another conviction beside it, can make it one
     */
    public boolean excludes(Offense offense) {
        return certainlyNot.of(offense);
    }

    /**
     * Checks if what is written of an offense may mean one that is, or may be, on the list.
     *
     * @param offense the offense
     * @return true if one of its readings is not certainly off the list
     */
    public boolean mayBeRead(Offense offense) {
        return !offense.readings().isEmpty() && amongReadings.of(offense);
    }

    private boolean isAmongReadings(Offense offense) {
        for (CodeSection reading : offense.readings()) {
            if (lists(reading) != Truth.NO) {
                return true;
            }
        }
        return false;
    }

    private boolean isCertainlyNot(Offense offense) {
        CodeSection section = offense.codeSection().orElse(null);
        if (section == null
                || !KnownSections.areOf(offense)
                || BareInchoate.is(section)
                || !offense.otherSections().isEmpty()
                || bySection.of(offense) != Truth.NO) {
            return false;
        }
        return !isOfSuperStrikes
                || (GangCombinations.isOffense(section) == Truth.NO && !GangCombinations.isForAGang(section));
    }

    /**
     * Gets what an offense on the list is.
     *
     * @return such as {@code a super strike}
     */
    public String offense() {
        return offense;
    }

    /**
     * Gets the law that makes the list.
     *
     * @return such as {@code PC 290(c)}
     */
    public String basis() {
        return basis;
    }

    private static Truth either(Truth one, Truth other) {
        if (one == Truth.YES || other == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.UNKNOWN ? one : other;
    }

    /**
     * Returns what the list is of.
     *
     * @return such as {@code OffenseList[PC 290(c)]}
     */
    @Override
    public String toString() {
        return "OffenseList[" + basis + "]";
    }
}
