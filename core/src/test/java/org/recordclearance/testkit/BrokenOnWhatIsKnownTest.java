package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.testkit.ContractCheck.CONTRADICTION;
import static org.recordclearance.testkit.ContractCheck.MISREAD_CHARGE;
import static org.recordclearance.testkit.ContractCheck.STANDING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Truth;

/**
 * Rule sets that take care of every missing fact, and grant relief on what was misread, can't be true or was undone. Each is
 * found by the check of that, which names the step and what was changed; whether others find it too does not matter.
 */
class BrokenOnWhatIsKnownTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
    private static final MissingFact SECTION = new MissingFact("code section", Problem.UNREADABLE);
    private static final CodeSection BAR = CodeSection.parse("PC 207");

    /** Gets what one check finds, each once. */
    private static Set<String> found(RuleSet ruleSet, ContractCheck only) {
        ContractCheck[] others = EnumSet.complementOf(EnumSet.of(only)).toArray(ContractCheck[]::new);
        return RuleSetContract.of(ruleSet).asOf(AS_OF).sheets(40, 3).without(others).check().failures().stream()
                .map(failure -> "step " + failure.step() + ": "
                        + failure.what().replaceAll(", the (charge|conviction) of count .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RuleSet withoutPrior(Function<Inquiry, Iterable<Conviction>> of, Asked isBar) {
        return Policies.dismissing(Condition.of(
                "no PC 207 is on record",
                inquiry -> inquiry.some(of.apply(inquiry), each -> isBar.ask(inquiry, each))
                        .not()));
    }

    /** Asks if a conviction is a bar. */
    private interface Asked {
        Answer ask(Inquiry inquiry, Conviction conviction);
    }

    /** Leaves out no missing section, and reads no more of the charge than that. */
    private static Answer byItsSection(Inquiry inquiry, Conviction conviction) {
        return conviction
                .codeSection()
                .map(section -> Answer.of(section.isWithin(BAR)))
                .orElseGet(() -> inquiry.undetermined(conviction, SECTION));
    }

    @Test
    void one_that_believes_a_section_that_no_code_has() {
        RuleSet credulous = withoutPrior(Inquiry::convictions, BrokenOnWhatIsKnownTest::byItsSection);

        assertThat(found(credulous, MISREAD_CHARGE)).contains("step only step: with a section that no code has");
    }

    @Test
    void one_that_passes_over_a_section_in_the_words() {
        RuleSet shortSighted = withoutPrior(
                Inquiry::convictions,
                (inquiry, each) ->
                        isKnown(each.count()) ? byItsSection(inquiry, each) : inquiry.undetermined(each, SECTION));

        assertThat(found(shortSighted, MISREAD_CHARGE)).contains("step only step: with another section in the words");
    }

    private static boolean isKnown(Count count) {
        return count.codeSection().isPresent() && count.isSectionKnown();
    }

    @Test
    void one_that_takes_an_attempt_in_the_words_for_granted() {
        RuleSet lenient = withoutPrior(
                Inquiry::convictions,
                (inquiry, each) -> each.count().attemptedInWords()
                        ? Answer.NO
                        : inquiry.offense(each, section -> Answer.of(section.isWithin(BAR) && !section.isAttempt())));

        assertThat(found(lenient, MISREAD_CHARGE))
                .contains("step only step: with an attempt that only the words state");
    }

    @Test
    void one_that_looks_for_a_subdivision_where_none_is_stated() {
        CodeSection subdivision = CodeSection.parse("VC 23152(a)");
        RuleSet literal = withoutPrior(
                Inquiry::convictions,
                (inquiry, each) -> inquiry.offense(each, section -> Answer.of(section.isWithin(subdivision))));

        assertThat(found(literal, MISREAD_CHARGE)).contains("step only step: without the subdivision of the section");
    }

    private static boolean isWithoutTarget(Conviction conviction) {
        return conviction.codeSection().filter(CodeSection::isWithoutTarget).isPresent();
    }

    @Test
    void one_that_takes_an_attempt_or_a_conspiracy_without_a_target_for_harmless() {
        RuleSet harmless = DecisionTable.named("harmless")
                .covers(Condition.of(
                        "the charge is VC 23152",
                        inquiry -> inquiry.offense(
                                inquiry.conviction(),
                                section -> Answer.of(section.isWithin(CodeSection.parse("VC 23152"))))))
                .step(
                        "only step",
                        Condition.of(
                                "no PC 207 is on record",
                                inquiry -> inquiry.some(
                                                inquiry.convictions(),
                                                each -> isWithoutTarget(each)
                                                        ? Answer.NO
                                                        : inquiry.offense(
                                                                each, section -> Answer.of(section.isWithin(BAR))))
                                        .not()))
                .then(DISMISS, "Clean")
                .otherwise(Outcome.NOT_ELIGIBLE, "Barred")
                .build();

        assertThat(found(harmless, MISREAD_CHARGE))
                .contains("step only step: with an attempt that does not say at what")
                .contains("step only step: with a conspiracy that does not say to do what");
    }

    @Test
    void one_that_believes_a_conviction_that_is_still_to_come() {
        RuleSet prophet = Policies.dismissing(Condition.of("convicted in this century", inquiry -> {
            var date = inquiry.conviction().disposition().date();
            return date.isDay() && date.earliest().isAfter(inquiry.asOf())
                    ? Answer.YES
                    : inquiry.convictionDate()
                            .isBefore(LocalDate.of(2000, 1, 1))
                            .not();
        }));

        assertThat(found(prophet, CONTRADICTION)).contains("step only step: convicted after the as-of date");
    }

    @Test
    void one_that_believes_a_date_of_birth_that_can_not_be() {
        RuleSet trusting = Policies.dismissing(Condition.of("younger than 21 at conviction", inquiry -> {
            boolean doubtful = inquiry.rapSheet().contradictions().contains(Contradiction.DATE_OF_BIRTH);
            var birth = inquiry.rapSheet().subject().dateOfBirth();
            return doubtful && birth.isDay()
                    ? Answer.of(birth.earliest().plusYears(21).isAfter(AS_OF.minusYears(30)))
                    : inquiry.convictionDate().isBefore(inquiry.dateOfBirth().plusYears(21));
        }));

        assertThat(found(trusting, CONTRADICTION)).contains("step only step: convicted at an age that can't be");
    }

    @Test
    void one_that_believes_a_cycle_that_begins_behind_its_conviction() {
        RuleSet trusting = Policies.dismissing(Condition.of("convicted before the cycle began", inquiry -> {
            var begin = inquiry.conviction().cycle().date();
            var convicted = inquiry.conviction().date();
            return Answer.of(convicted.isDay() && begin.isAfter(convicted.earliest()) == Truth.YES);
        }));

        assertThat(found(trusting, CONTRADICTION)).contains("step only step: convicted before its cycle began");
    }

    @Test
    void one_that_believes_a_death_before_a_conviction() {
        RuleSet mourning = Policies.dismissing(Condition.of(
                "the subject is deceased",
                inquiry -> inquiry.rapSheet().subject().deceased() ? Answer.YES : inquiry.isDeceased()));

        assertThat(found(mourning, CONTRADICTION)).contains("step only step: convicted after death");
    }

    @Test
    void one_that_does_not_mind_whose_record_it_is() {
        RuleSet careless = new Altered(Policies.good()) {
            @Override
            public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
                RapSheet sheet = conviction.rapSheet();
                Set<Contradiction> others = EnumSet.copyOf(List.of(Contradiction.values()));
                others.retainAll(sheet.contradictions());
                others.remove(Contradiction.IDENTITY);
                return super.determine(sheet.withContradictions(others).conviction(conviction.position()), asOf)
                        .map(it -> of(conviction, it, it.outcome()));
            }
        };

        assertThat(found(careless, CONTRADICTION)).contains("step age: where the record may be of two people");
    }

    @Test
    void one_that_takes_a_contradictory_level_for_a_low_one() {
        RuleSet mild = Policies.dismissing(Condition.of(
                "no felony",
                inquiry -> inquiry.conviction().level() == Level.CONTRADICTORY
                        ? Answer.YES
                        : inquiry.isLevelFromTo(inquiry.conviction(), Level.FELONY, Level.FELONY)
                                .not()));

        assertThat(found(mild, ContractCheck.MISSING_FACTS))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("step only step: without ") && each.contains("level of count "));
    }

    @Test
    void one_that_takes_what_may_have_been_undone_for_gone() {
        RuleSet hopeful = withoutPrior(
                Inquiry::convictions,
                (inquiry, each) -> each.standing().kind() == Standing.Kind.NOT_KNOWN
                        ? Answer.NO
                        : inquiry.offense(each, section -> Answer.of(section.isWithin(BAR))));

        assertThat(found(hopeful, STANDING)).contains("step only step: not known whether it still stands");
    }

    @Test
    void one_that_passes_over_what_may_be_a_conviction() {
        RuleSet blind = withoutPrior(
                inquiry -> inquiry.rapSheet().convictions(),
                (inquiry, each) -> inquiry.offense(each, section -> Answer.of(section.isWithin(BAR))));

        assertThat(found(blind, STANDING))
                .contains(
                        "step only step: with a count that may be a conviction, of COURT_ACTION",
                        "step only step: with a count that may be a conviction, of CUSTODY");
    }

    @Test
    void one_that_dismisses_what_may_be_dismissed_already() {
        RuleSet busy = new Altered(Policies.good()) {
            @Override
            public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
                return super.determine(conviction, asOf)
                        .map(it -> conviction.standing().isCertain() ? it : of(conviction, it, DISMISS));
            }

            @Override
            public Review review(RapSheet rapSheet, LocalDate asOf) {
                List<Determination> all = rapSheet.knownOrPossibleConvictions().stream()
                        .flatMap(conviction -> determine(conviction, asOf).stream())
                        .toList();
                return new Review(rapSheet, name(), asOf, all);
            }
        };

        assertThat(found(busy, STANDING)).contains("step : not known whether it still stands");
    }
}
