package org.recordclearance.prop64.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.CannabisWords;
import org.recordclearance.prop64.law.Descriptions;
import org.recordclearance.prop64.law.KnownSections;
import org.recordclearance.prop64.law.Prop64Section;
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
 * can't be read: it is more likely a misprint than another offense.
 */
public final class OffenseFact {

    private static final Offense.Finding<Truth> READABLE = Offense.finding(OffenseFact::isReadable);

    private OffenseFact() {}

    /**
     * Asks whether a policy covers the offense of the conviction asked about. Unknown where nothing is stated, where cannabis
     * is named or a covered section may be meant and none can be read, where the subdivision stated is none of its section and
     * a slip of a covered one may have made it, and where a covered section stands only in the words, or one that would make
     * another offense of it, such as conspiracy; any other offense that can't be read is not covered. Nor is one that was
     * relieved under Proposition 64 already, as nothing is left to determine.
     */
    public static Answer covers(Inquiry inquiry, Predicate<CodeSection> covered) {
        Optional<CodeSection> section = inquiry.conviction().codeSection();
        return covers(inquiry, section.isPresent() && covered.test(section.get()), covered);
    }

    /**
     * Asks it as {@link #covers(Inquiry, Predicate)} does.
     *
     * @param own whether the policy covers the section of the offense
     * @param covered tells if it covers other sections
     */
    public static Answer covers(Inquiry inquiry, boolean own, Predicate<CodeSection> covered) {
        Answer offense = coversOffense(inquiry, own, covered);
        return offense.isNo() ? offense : offense.and(Prop64Relief.isLeft(inquiry));
    }

    private static Answer coversOffense(Inquiry inquiry, boolean own, Predicate<CodeSection> covered) {
        Conviction conviction = inquiry.conviction();
        Count count = conviction.count();
        boolean readable = isReadable(count);
        if (readable && own) {
            return saysSo(count, covered) && !isOneOfNone(conviction, covered)
                    ? inquiry.isOffense(conviction, section -> true)
                    : inquiry.undetermined(conviction, missing(count));
        }
        boolean mayBeCovered = isOneOf(count.otherSections(), covered)
                || isOneOf(count.readings(), covered)
                || (!readable && mayBeCovered(count, covered));
        return mayBeCovered ? inquiry.undetermined(conviction, missing(count)) : Answer.NO;
    }

    /** Checks if a section states a subdivision that it never had, where some that it has are not covered. */
    private static boolean isOneOfNone(Conviction conviction, Predicate<CodeSection> covered) {
        return StatuteSections.isOfNoSubdivision(conviction.count().offense())
                && StatuteSections.subdivisionsOf(Prop64Section.of(conviction).orElseThrow()).stream()
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

    /** Asks something of the offense of a conviction on the record. Unknown where its section can't be read. */
    public static Answer ask(Inquiry inquiry, Conviction conviction, Predicate<CodeSection> holds) {
        Count count = conviction.count();
        return isReadable(count) && saysSo(count, holds)
                ? inquiry.isOffense(conviction, holds)
                : inquiry.undetermined(conviction, missing(count));
    }

    /** Checks if sections that only the words have make no difference to a question, each alone or as a part of the charge. */
    private static boolean saysSo(Count count, Predicate<CodeSection> holds) {
        if (count.otherSections().isEmpty()) {
            return true;
        }
        boolean own = holds.test(count.codeSection().orElseThrow());
        return own == holds.test(withWords(count)) && (own || !isOneOf(count.otherSections(), holds));
    }

    /** Gets the charge with the sections that only its words have as parts of it. */
    private static CodeSection withWords(Count count) {
        CodeSection own = count.codeSection().orElseThrow();
        List<Part> parts = new ArrayList<>(own.parts());
        count.otherSections().forEach(other -> parts.addAll(other.parts()));
        // in a charge without code letters the others are found without them too
        return CodeSection.of(
                namesACode(own)
                        ? parts
                        : parts.stream()
                                .map(part -> new Part("", part.number(), part.subdivisions()))
                                .toList(),
                own.isAttempt());
    }

    /** Asks something of the offense of a count, which need not be a conviction, in the cycle of the one asked about. */
    public static Answer ask(Inquiry inquiry, Count count, Predicate<CodeSection> holds) {
        return isReadable(count) && saysSo(count, holds)
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
