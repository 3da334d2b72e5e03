package org.recordclearance.prop64.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.facts.OffenseKind.Said;
import org.recordclearance.prop64.law.CannabisWords;
import org.recordclearance.prop64.law.Descriptions;
import org.recordclearance.prop64.law.KnownSections;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.RelatedCharges;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.Truth;

/**
 * The offense of a count as a fact that may be missing: nothing is stated, or something is that can't be read, or that no code
 * has.
 *
 * <p>A section without code letters that is no Prop 64 offense, while the description names cannabis, counts as one that
 * can't be read: it is more likely a misprint than another offense. One that a policy covers as a section of some code may be covered.
 */
public final class OffenseFact {

    private static final Offense.Finding<Truth> READABLE = Offense.finding(OffenseFact::isReadable);
    private static final Predicate<CodeSection> ANY = section -> true;
    private static final Predicate<CodeSection> NONE = section -> false;

    private OffenseFact() {}

    /**
     * Asks whether a policy covers the offense of the conviction asked about. Unknown where nothing is stated, where cannabis
     * is named or a covered section may be meant and none can be read, where the subdivision stated is none of its section and
     * a slip of a covered one may have made it, and where a covered section stands only in the words, or one that would make
     * another offense of it, such as conspiracy; any other offense that can't be read is not covered. Nor is one that was
     * relieved under Proposition 64 already, as nothing is left to determine.
     */
    public static Answer covers(Inquiry inquiry, OffenseKind covered) {
        Answer offense = coversOffense(inquiry, covered);
        return offense.isNo() ? offense : offense.and(Prop64Relief.isLeft(inquiry));
    }

    private static Answer coversOffense(Inquiry inquiry, OffenseKind covered) {
        Conviction conviction = inquiry.conviction();
        Count count = conviction.count();
        Said said = covered.isCovered(count.offense());
        if (said == Said.BY_ITS_COUNT) {
            said = isReadable(count)
                    ? isCoveredAsRead(count.offense(), covered.sections())
                    : mayBeMeant(count.offense(), covered.sections()) || mayBeCovered(count, covered.sections())
                            ? Said.OPEN
                            : Said.NO;
        }
        return switch (said) {
            case YES -> inquiry.isOffense(conviction, ANY);
            case NO -> Answer.NO;
            case OPEN, BY_ITS_COUNT -> inquiry.undetermined(conviction, missing(count));
        };
    }

    /** Tells if an offense is one of those that are covered, by its sections. */
    static Said isCovered(Offense offense, Predicate<CodeSection> covered) {
        return READABLE.of(offense) == Truth.YES ? isCoveredAsRead(offense, covered) : Said.BY_ITS_COUNT;
    }

    private static Said isCoveredAsRead(Offense offense, Predicate<CodeSection> covered) {
        if (covered.test(offense.codeSection().orElseThrow())) {
            return saysSo(offense, covered) && !isOneOfNone(offense, covered) ? Said.YES : Said.OPEN;
        }
        return mayBeMeant(offense, covered) || isCoveredInSomeCode(offense, covered) ? Said.OPEN : Said.NO;
    }

    /** Checks if a section without code letters is covered as one of a code. */
    private static boolean isCoveredInSomeCode(Offense offense, Predicate<CodeSection> covered) {
        CodeSection section = offense.codeSection().orElseThrow();
        return !namesACode(section)
                && RelatedCharges.CODES.stream()
                        .anyMatch(code ->
                                covered.test(CodeSection.of(inCode(code, section.parts()), section.isAttempt())));
    }

    private static List<Part> inCode(String code, List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(code, part.number(), part.subdivisions()))
                .toList();
    }

    /** Checks if a covered section stands in the words of an offense, or among what it may be a misreading of. */
    private static boolean mayBeMeant(Offense offense, Predicate<CodeSection> covered) {
        return isOneOf(offense.otherSections(), covered) || isOneOf(offense.readings(), covered);
    }

    /** Checks if a section states a subdivision that it never had, where some that it has are not covered. */
    private static boolean isOneOfNone(Offense offense, Predicate<CodeSection> covered) {
        return StatuteSections.isOfNoSubdivision(offense)
                && StatuteSections.subdivisionsOf(Prop64Section.of(offense).orElseThrow()).stream()
                        .map(each -> CodeSection.of(List.of(new Part("HS", each.number(), each.subdivisions())), false))
                        .anyMatch(each -> !covered.test(each));
    }

    /** Checks if the charge of a count that can't be read may be covered. */
    private static boolean mayBeCovered(Count count, Predicate<CodeSection> covered) {
        return !Descriptions.isOffenseStated(count)
                || CannabisWords.isNamedBy(count)
                || count.codeSection().filter(covered).isPresent();
    }

    private static boolean isOneOf(List<CodeSection> sections, Predicate<CodeSection> covered) {
        for (CodeSection section : sections) {
            if (covered.test(section)) {
                return true;
            }
        }
        return false;
    }

    /** Asks if the offense of a conviction on the record is of a kind. Unknown where its section can't be read. */
    public static Answer ask(Inquiry inquiry, Conviction conviction, OffenseKind kind) {
        return switch (kind.isOne(conviction.count().offense())) {
            case YES -> inquiry.isOffense(conviction, ANY);
            case NO -> inquiry.isOffense(conviction, NONE);
            case OPEN, BY_ITS_COUNT -> ask(inquiry, conviction, kind.sections());
        };
    }

    /** Tells if an offense is one of some, by its sections. */
    static Said isOne(Offense offense, Predicate<CodeSection> holds) {
        if (READABLE.of(offense) != Truth.YES) {
            return Said.BY_ITS_COUNT;
        }
        if (!saysSo(offense, holds)) {
            return Said.OPEN;
        }
        return holds.test(offense.codeSection().orElseThrow()) ? Said.YES : Said.NO;
    }

    /** Asks something of the offense of a conviction on the record. Unknown where its section can't be read. */
    public static Answer ask(Inquiry inquiry, Conviction conviction, Predicate<CodeSection> holds) {
        Count count = conviction.count();
        return isReadable(count) && saysSo(count.offense(), holds)
                ? inquiry.isOffense(conviction, holds)
                : inquiry.undetermined(conviction, missing(count));
    }

    /** Checks if sections that only the words have make no difference to a question, each alone or as a part of the charge. */
    private static boolean saysSo(Offense offense, Predicate<CodeSection> holds) {
        if (offense.otherSections().isEmpty()) {
            return true;
        }
        boolean own = holds.test(offense.codeSection().orElseThrow());
        return own == holds.test(withWords(offense)) && (own || !isOneOf(offense.otherSections(), holds));
    }

    /** Gets the charge with the sections that only its words have as parts of it. */
    private static CodeSection withWords(Offense offense) {
        CodeSection own = offense.codeSection().orElseThrow();
        List<Part> parts = new ArrayList<>(own.parts());
        offense.otherSections().forEach(other -> parts.addAll(other.parts()));
        // in a charge without code letters the others are found without them too
        return CodeSection.of(namesACode(own) ? parts : inCode("", parts), own.isAttempt());
    }

    /** Asks something of the offense of a count, which need not be a conviction, in the cycle of the one asked about. */
    public static Answer ask(Inquiry inquiry, Count count, Predicate<CodeSection> holds) {
        return isReadable(count) && saysSo(count.offense(), holds)
                ? Answer.of(holds.test(count.codeSection().orElseThrow()))
                : inquiry.undetermined(inquiry.conviction(), missing(count));
    }

    /** Gets the fact to name where the section of a count is not known. */
    static MissingFact missing(Count count) {
        boolean stated = Descriptions.isOffenseStated(count);
        return new MissingFact("code section", stated ? Problem.UNREADABLE : Problem.MISSING);
    }

    /** Checks if the section of a count is known, and can be no misprint for a cannabis offense. */
    static boolean isReadable(Count count) {
        return switch (READABLE.of(count.offense())) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> !CannabisWords.isNamedBy(count);
        };
    }

    /** Unknown where it depends on whether cannabis is named. */
    private static Truth isReadable(Offense offense) {
        Optional<CodeSection> section = offense.codeSection();
        if (section.isEmpty() || !KnownSections.areOf(offense)) {
            return Truth.NO;
        }
        boolean isCertain =
                namesACode(section.get()) || Prop64Section.among(section.get()).isPresent();
        return isCertain ? Truth.YES : Truth.UNKNOWN;
    }

    /** Either all parts of a section name a code or none does. */
    private static boolean namesACode(CodeSection section) {
        return !section.parts().get(0).code().isEmpty();
    }
}
