package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.MISREAD_CHARGE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.search.CandidateSections;

/** Changes what a count charges to something that does not say for certain what it was. */
final class ChargeCheck {

    private static final int MOST_DIGITS = 3;

    /** Penal Code 664, which alone does not say what was attempted, and 182, which does not say what was conspired. */
    private static final CodeSection ATTEMPT = CodeSection.parse("PC 664");

    private static final CodeSection CONSPIRACY = CodeSection.parse("PC 182");

    /** A charge of these levels can't have been of what is always a felony, whatever it does not say. */
    private static final Set<Level> LESSER = Set.of(Level.MISDEMEANOR, Level.INFRACTION);

    private final Trial trial;
    private final CountPosition at;
    private final Level level;
    private final Count count;
    private final CodeSection section;

    private ChargeCheck(Trial trial, Conviction conviction, CodeSection section) {
        this.trial = trial;
        this.at = conviction.position();
        this.level = conviction.disposition().level();
        this.count = conviction.count();
        this.section = section;
    }

    /** Changes each charge, as it is and as another of what the rule set is about. */
    static void run(Trial trial) {
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            Set<CodeSection> sections = new LinkedHashSet<>();
            conviction
                    .codeSection()
                    .filter(section -> conviction.count().isSectionKnown())
                    .ifPresent(sections::add);
            if (!trial.sample().sections().isEmpty()) {
                sections.add(trial.dice().oneOf(trial.sample().sections()));
            }
            sections.forEach(section -> new ChargeCheck(trial, conviction, section).run());
        }
    }

    private void run() {
        List<CodeSection> all = RecordEdits.plus(trial.sample().sections(), section);
        unknownSection()
                .ifPresent(unknown -> check(
                        Count.builder().codeSection(unknown).reading(section), all, "with a section that no code has"));
        check(
                Count.builder().asWritten("I11EG1BLE").reading(section),
                all,
                "with a section that can't be read and may be the one it was");
        // asked of others: a charge without a subdivision is a section of its own, as older law had it
        wider().ifPresent(wider -> check(
                Count.builder().codeSection(wider),
                all.stream()
                        .filter(each -> each.isWithin(wider) && CandidateSections.isKnown(each))
                        .toList(),
                "without the subdivision of the section",
                given -> !given.position().equals(at)));
        if (!LESSER.contains(level)) {
            withoutTarget(ATTEMPT, all.stream().map(CodeSection::attempt), "with an attempt that does not say at what");
            withoutTarget(
                    CONSPIRACY,
                    all.stream().flatMap(each -> both(CONSPIRACY, each).stream()),
                    "with a conspiracy that does not say to do what");
        }
        if (!count.attempted()) {
            check(
                    Count.builder().codeSection(section).attemptedInWords(true),
                    List.of(section, section.attempt()),
                    "with an attempt that only the words state");
        }
        if (!trial.sample().sections().isEmpty()) {
            CodeSection other = trial.dice().oneOf(trial.sample().sections());
            inWords(section, other, "with another section in the words");
            inWords(other, section, "with the section in the words behind another");
        }
    }

    /**
     * An attempt or a conspiracy without its target may have been at any offense that bars relief. As a prior only: beside the
     * other counts of its case it was at one of these. What the rule set is about itself must be named.
     */
    private void withoutTarget(CodeSection alone, Stream<CodeSection> could, String what) {
        check(
                Count.builder().codeSection(alone),
                could.filter(each -> trial.determine(charging(trial.sheet(), of(each)), at)
                                .isEmpty())
                        .toList(),
                what,
                given -> given.position().cycle() != at.cycle());
    }

    /** What stands in the words is a part of the charge, or is not. */
    private void inWords(CodeSection stated, CodeSection further, String what) {
        both(stated, further)
                .ifPresent(both ->
                        check(Count.builder().codeSection(stated).otherSection(further), List.of(stated, both), what));
    }

    private void check(Count.Builder charge, List<CodeSection> values, String what) {
        check(charge, values, what, given -> true);
    }

    private void check(Count.Builder charge, List<CodeSection> values, String what, Predicate<Trial.Relief> some) {
        RapSheet unknown = charging(trial.sheet(), charge.build());
        List<UnaryOperator<RapSheet>> could = new ArrayList<>();
        for (CodeSection value : values) {
            RapSheet full = charging(trial.sheet(), of(value));
            // as another offense it may leave dispositions to other counts of its cycle, or take theirs
            if (Alternatives.standings(full).equals(Alternatives.standings(unknown))) {
                could.add(any -> full);
            }
        }
        new Alternatives(unknown, could).check(trial, MISREAD_CHARGE, what + ", the charge" + Facts.place(at), some);
    }

    private static Count of(CodeSection section) {
        return Count.builder().codeSection(section).build();
    }

    private RapSheet charging(RapSheet sheet, Count charge) {
        return RecordEdits.withCount(sheet, at, each -> RecordEdits.withCharge(each, charge));
    }

    /** Finds a number like that of the section, with more digits, that no code has. */
    private Optional<CodeSection> unknownSection() {
        Part part = section.parts().get(0);
        StringBuilder number = new StringBuilder(part.number());
        for (int digits = 0; digits < MOST_DIGITS; digits++) {
            number.append(trial.dice().between(1, 9));
            Optional<CodeSection> unknown = CodeSection.tryParse(part.code() + " " + number);
            if (unknown.isPresent() && !OffenseSections.standard().knows(unknown.get())) {
                return unknown;
            }
        }
        return Optional.empty();
    }

    private Optional<CodeSection> wider() {
        List<Part> parts = new ArrayList<>();
        boolean divided = false;
        for (Part part : section.parts()) {
            int more = part.subdivisions().size();
            divided |= more > 0;
            parts.add(
                    more == 0
                            ? part
                            : new Part(
                                    part.code(),
                                    part.number(),
                                    part.subdivisions().subList(0, more - 1)));
        }
        return divided ? Optional.of(CodeSection.of(parts, section.isAttempt())) : Optional.empty();
    }

    private static Optional<CodeSection> both(CodeSection one, CodeSection other) {
        List<Part> parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        boolean coded = parts.stream().noneMatch(part -> part.code().isEmpty());
        return coded && !one.equals(other) && one.isAttempt() == other.isAttempt()
                ? Optional.of(CodeSection.of(parts, one.isAttempt()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ChargeCheck[" + trial + "]";
    }
}
