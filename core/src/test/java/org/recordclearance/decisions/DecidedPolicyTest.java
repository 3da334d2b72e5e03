package org.recordclearance.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.Outcome.REVIEW;
import static org.recordclearance.eligibility.RecordConditions.someSentenceRuns;
import static org.recordclearance.eligibility.RecordConditions.yearsSinceEveryConviction;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.decisions.DecisionCheck.Misfit;
import org.recordclearance.decisions.DecisionCheck.Overtaken;
import org.recordclearance.decisions.DecisionCheck.Overtaking;
import org.recordclearance.decisions.DecisionCheck.Reason;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** A policy with what persons decided of what it leaves open. */
class DecidedPolicyTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);
    private static final LocalDate TEN_YEARS = LocalDate.of(2021, 4, 11);

    private static final DecisionTable POLICY = DecisionTable.named("any")
            .covers(Condition.of("it is any", inquiry -> Answer.YES))
            .step("ten years", yearsSinceConviction(10))
            .then(DISMISS.saying("Dismiss and seal"), "Conviction occurred 10 or more years ago")
            .otherwise(REVIEW, "A person decides")
            .build();

    private static RapSheet person(String section) {
        return person("1", "", section);
    }

    private static RapSheet person(String id, String cii, String section) {
        return RapSheet.builder()
                .subject(person -> person.id(id).cii(cii).dateOfBirth("1985-05-01"))
                .cycle(cycle -> cycle.court(
                        "2011-04-11",
                        "YOLO",
                        event -> event.convicted(section, Level.FELONY).convicted(section, Level.FELONY)))
                .build();
    }

    private final RapSheet sheet = person("HS 11359");
    private final Conviction first = sheet.convictions().get(0);
    private final Conviction second = sheet.convictions().get(1);

    private static Fingerprint fingerprint(Conviction conviction) {
        return Fingerprints.of(POLICY, AS_OF).ofPerson(conviction.rapSheet()).of(conviction);
    }

    private static Decision decision(Conviction conviction, Outcome.Kind outcome) {
        return new Decision(fingerprint(conviction), outcome, "Jane Roe", AS_OF, "", "list line 2");
    }

    private static DecidedPolicy with(Decision... decisions) {
        return Decisions.of(List.of(decisions)).on(POLICY, AS_OF);
    }

    private static List<Reason> misfits(DecidedPolicy policy, LocalDate asOf, RapSheet... people) {
        return checked(policy, asOf, people).misfits().stream()
                .map(Misfit::reason)
                .toList();
    }

    private static List<Overtaking> overtaken(DecidedPolicy policy, LocalDate asOf, RapSheet... people) {
        return checked(policy, asOf, people).overtaken().stream()
                .map(Overtaken::by)
                .toList();
    }

    private static DecisionCheck checked(DecidedPolicy policy, LocalDate asOf, RapSheet... people) {
        DecisionCheck check = policy.check();
        for (RapSheet person : people) {
            check = check.merge(policy.check());
            DecisionCheck other = policy.check();
            other.add(policy.review(person, asOf));
            check = check.merge(other);
        }
        return check;
    }

    @Test
    void a_decision_is_of_one_of_two_equal_convictions() {
        DecidedPolicy policy = with(decision(second, Outcome.Kind.DISMISS));

        Review review = policy.review(sheet, AS_OF);

        assertThat(review.determinations())
                .extracting(Determination::outcome)
                .containsExactly(REVIEW, DISMISS.saying("Dismiss and seal"));
        assertThat(review.determinations().get(1).reason()).isEqualTo("Decided by Jane Roe, on 2020-07-01");
        assertThat(policy.determine(first, AS_OF))
                .contains(review.determinations().get(0));
        assertThat(policy.determine(second, AS_OF))
                .contains(review.determinations().get(1));
        assertThat(policy.possibleOutcomes(second, AS_OF)).isEqualTo(Set.of(DISMISS.saying("Dismiss and seal")));
        assertThat(misfits(policy, AS_OF, sheet)).isEmpty();
    }

    @Test
    void an_outcome_that_the_policy_has_no_words_for_is_in_the_usual_ones() {
        assertThat(with(decision(first, Outcome.Kind.REDUCE))
                        .determine(first, AS_OF)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(REDUCE);
    }

    @Test
    void a_forecast_goes_from_what_was_decided_to_what_the_policy_then_gives_by_itself() {
        DecidedPolicy denied = with(decision(first, Outcome.Kind.NOT_ELIGIBLE));
        DecidedPolicy granted = with(decision(first, Outcome.Kind.DISMISS));

        assertThat(denied.forecast(first, AS_OF).map(Forecast::date)).contains(TEN_YEARS);
        assertThat(granted.forecast(first, AS_OF)).isEmpty();
        assertThat(granted.forecast(second, AS_OF).map(Forecast::date)).contains(TEN_YEARS);
        assertThat(denied.determine(first, TEN_YEARS.minusDays(1)).orElseThrow().outcome())
                .isEqualTo(NOT_ELIGIBLE);
        Timeline timeline = denied.timeline(first, AS_OF, TEN_YEARS);
        assertThat(timeline.spans()).hasSize(2);
        assertThat(timeline.on(AS_OF).determination()).isEqualTo(denied.determine(first, AS_OF));
        assertThat(timeline.on(TEN_YEARS).determination()).isEqualTo(denied.determine(first, TEN_YEARS));
    }

    @Test
    void an_explanation_ends_with_who_decided() {
        DecidedPolicy policy = with(decision(first, Outcome.Kind.DISMISS));

        var explanation = policy.explain(first, AS_OF).orElseThrow();

        assertThat(explanation.determination())
                .isEqualTo(policy.determine(first, AS_OF).orElseThrow());
        assertThat(explanation.questions())
                .last()
                .satisfies(asked -> assertThat(asked.facts())
                        .containsEntry("decided by", "Jane Roe")
                        .containsEntry("decided on", "2020-07-01")
                        .containsEntry("left open by the policy as", "A person decides"));
        assertThat(policy.explain(second, AS_OF)).isEqualTo(POLICY.explain(second, AS_OF));
    }

    @Test
    void a_person_decides_only_what_the_policy_leaves_open() {
        DecidedPolicy policy = with(decision(first, Outcome.Kind.NOT_ELIGIBLE));

        assertThat(policy.determine(first, TEN_YEARS)).isEqualTo(POLICY.determine(first, TEN_YEARS));
        assertThat(misfits(policy, TEN_YEARS, sheet)).isEmpty();
        assertThat(overtaken(policy, TEN_YEARS, sheet)).containsExactly(Overtaking.DETERMINED);
        assertThat(misfits(policy, TEN_YEARS, sheet, sheet)).containsExactly(Reason.SEVERAL);
        assertThat(overtaken(policy, TEN_YEARS, sheet, sheet)).isEmpty();
    }

    @Test
    void what_was_never_open_on_the_day_of_its_list_was_not_overtaken() {
        Fingerprint certain = Fingerprints.of(POLICY, TEN_YEARS).ofPerson(sheet).of(first);
        DecidedPolicy policy = Decisions.of(
                        List.of(new Decision(certain, Outcome.Kind.DISMISS, "Jane Roe", TEN_YEARS, "", "list")))
                .on(POLICY, TEN_YEARS);

        assertThat(misfits(policy, TEN_YEARS, sheet)).containsExactly(Reason.NOT_OPEN);
        assertThat(overtaken(policy, TEN_YEARS, sheet)).isEmpty();
    }

    /** The record with what became of each of the two convictions, and a policy that does not cover what was dismissed. */
    private static RapSheet person(List<Disposition> ofFirst, List<Disposition> ofSecond) {
        return RapSheet.builder()
                .subject(person -> person.id("1").dateOfBirth("1985-05-01"))
                .cycle(cycle -> cycle.court(
                        "2011-04-11",
                        "YOLO",
                        event -> event.count(count(ofFirst)).count(count(ofSecond))))
                .build();
    }

    private static Count count(List<Disposition> since) {
        Count.Builder count = Count.builder().codeSection("HS 11359").description("HS 11359");
        count.disposition(new Disposition(
                DispositionType.CONVICTED, ReportedDate.parse("2011-04-11"), Level.FELONY, Sentence.NONE, ""));
        since.forEach(count::disposition);
        return count.build();
    }

    private static Disposition since(DispositionEffect effect, String day, String law) {
        return new Disposition(
                DispositionType.OTHER, ReportedDate.parse(day), Level.MISSING, Sentence.NONE, law, effect, law);
    }

    private static final Disposition DISMISSED = since(DispositionEffect.RELIEVED, "2020-09-01", "HS 11361.9");
    private static final Disposition SET_ASIDE = since(DispositionEffect.RELIEVED, "2015-09-01", "PC 1203.4");
    private static final Disposition REDUCED = since(DispositionEffect.REDUCED, "2020-09-01", "");

    private static final DecisionTable UNTIL_DISMISSED = DecisionTable.named("any")
            .covers(Condition.of(
                    "it was not dismissed",
                    inquiry -> inquiry.conviction().standing().isRelievedUnder(List.of("HS 11361.9"))
                            ? Answer.NO
                            : Answer.YES))
            .step(
                    "others",
                    Condition.of(
                            "another was dismissed",
                            inquiry -> inquiry.conviction().rapSheet().convictions().stream()
                                            .anyMatch(each -> each.standing().isRelievedUnder(List.of("HS 11361.9")))
                                    ? Answer.YES
                                    : Answer.NO))
            .then(REVIEW, "Another was dismissed")
            .otherwise(REVIEW, "A person decides")
            .build();

    private static DecidedPolicy decidedOf(RapSheet sheet, Outcome.Kind outcome) {
        Conviction first = sheet.convictions().get(0);
        Fingerprint about =
                Fingerprints.of(UNTIL_DISMISSED, AS_OF).ofPerson(sheet).of(first);
        return Decisions.of(List.of(new Decision(about, outcome, "Jane Roe", AS_OF, "", "list line 2")))
                .on(UNTIL_DISMISSED, AS_OF);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISMISS", "REDUCE", "NOT_ELIGIBLE"})
    void a_decision_is_overtaken_by_relief_that_was_given_whatever_was_decided(Outcome.Kind outcome) {
        DecidedPolicy policy = decidedOf(person(List.of(), List.of()), outcome);
        DecidedPolicy setAside = decidedOf(person(List.of(SET_ASIDE), List.of()), outcome);

        for (RapSheet now : List.of(
                person(List.of(DISMISSED), List.of()),
                person(List.of(DISMISSED), List.of(DISMISSED)),
                person(List.of(REDUCED), List.of()),
                person(List.of(REDUCED), List.of(DISMISSED)),
                person(List.of(SET_ASIDE), List.of()))) {
            assertThat(misfits(policy, AS_OF, now)).isEmpty();
            assertThat(overtaken(policy, AS_OF, now)).containsExactly(Overtaking.RELIEF_GIVEN);
            assertThat(policy.review(now, AS_OF)).isEqualTo(UNTIL_DISMISSED.review(now, AS_OF));
        }
        assertThat(overtaken(setAside, AS_OF, person(List.of(SET_ASIDE, DISMISSED), List.of())))
                .containsExactly(Overtaking.RELIEF_GIVEN);
    }

    /** Three cycles, of which the second has two counts, and the last a relief in an event of its own. */
    private static RapSheet shuffled(boolean isReversed, String id, String cii) {
        Term months = new Term(TermKind.JAIL, ReportedLength.of(Period.ofMonths(1)));
        Term days = new Term(TermKind.JAIL, ReportedLength.of(Period.ofDays(30)));
        List<Consumer<Event.Builder>> counts = List.of(
                event -> event.convicted("HS 11359", Level.FELONY, inOrder(isReversed, months, days)),
                event -> event.convicted("HS 11359", Level.MISDEMEANOR),
                event -> event.convicted("PC 459", Level.FELONY));
        List<Consumer<RapSheet.Builder>> cycles = List.of(
                person -> person.cycle(cycle -> cycle.court("2015-04-11", "YOLO", event -> {
                    event.caseNumbers(List.of(inOrder(isReversed, "A1", "B2")));
                    List.of(inOrder(isReversed, counts.get(0), counts.get(1), counts.get(2)))
                            .forEach(each -> each.accept(event));
                })),
                person -> person.cycle(
                        cycle -> cycle.court("2001-04-11", "YOLO", event -> event.convicted("PC 242", Level.FELONY))),
                person -> person.cycle(
                        cycle -> cycle.court("2018-04-11", "YOLO", event -> event.convicted("PC 243", Level.FELONY))));
        RapSheet.Builder person =
                RapSheet.builder().subject(subject -> subject.id(id).cii(cii).dateOfBirth("1985-05-01"));
        List.of(inOrder(isReversed, cycles.get(0), cycles.get(1), cycles.get(2)))
                .forEach(each -> each.accept(person));
        return person.build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> T[] inOrder(boolean isReversed, T... those) {
        List<T> all = new ArrayList<>(List.of(those));
        if (isReversed) {
            Collections.reverse(all);
        }
        return all.toArray(those);
    }

    /** Its questions are settled by the first conviction that does, and name that one. */
    private static final DecisionTable ORDERLY = DecisionTable.named("any")
            .covers(Condition.of("it is any", inquiry -> Answer.YES))
            .step("all ten years ago", yearsSinceEveryConviction(10))
            .then(DISMISS, "All is ten years ago")
            .step("serving", someSentenceRuns())
            .then(REVIEW, "Is serving")
            .otherwise(REVIEW, "A person decides")
            .build();

    private static Set<String> keys(RapSheet sheet) {
        Fingerprints.OfPerson person = Fingerprints.of(ORDERLY, AS_OF).ofPerson(sheet);
        return sheet.convictions().stream()
                .map(person::of)
                .map(each -> each.conviction() + " " + each.facts())
                .collect(Collectors.toSet());
    }

    @Test
    void keys_do_not_depend_on_the_order_of_the_record_nor_on_the_number_of_an_extract() {
        Set<String> keys = keys(shuffled(false, "1", "A12345678"));

        assertThat(keys).hasSize(5);
        assertThat(keys(shuffled(true, "2", "a 12345678 "))).isEqualTo(keys);
        assertThat(keys(shuffled(true, "2", "A\u00A01234-5678\u200B"))).isEqualTo(keys);
        assertThat(keys(shuffled(true, "1", "")))
                .isEqualTo(keys(shuffled(false, "1 ", "000000000")))
                .doesNotContainAnyElementsOf(keys);
        assertThat(keys(shuffled(false, "1", "A12345679"))).doesNotContainAnyElementsOf(keys);
    }

    @Test
    void two_records_of_one_cii_number_lay_claim_to_a_decision_on_a_conviction_that_both_have() {
        RapSheet one = person("1", "A12345678", "HS 11359");
        RapSheet other = person("2", "A12345678", "HS 11359");
        DecidedPolicy policy = with(decision(one.convictions().get(0), Outcome.Kind.DISMISS));

        assertThat(misfits(policy, AS_OF, one, other)).containsExactly(Reason.SEVERAL);
        assertThat(misfits(policy, AS_OF, one, person("2", "A12345678", "HS 11358")))
                .isEmpty();
        assertThat(misfits(policy, AS_OF, other)).isEmpty();
    }

    @Test
    void relief_that_stands_in_an_event_of_its_own_overtakes_too() {
        Count relief = Count.builder()
                .codeSection("HS 11359")
                .description("HS 11359")
                .disposition(DISMISSED)
                .build();
        RapSheet now = RapSheet.builder()
                .subject(person -> person.id("1").dateOfBirth("1985-05-01"))
                .cycle(cycle -> cycle.court(
                                "2020-09-01",
                                "YOLO",
                                event -> event.caseNumber("A1").count(relief))
                        .court(
                                "2011-04-11",
                                "YOLO",
                                event -> event.caseNumber("A1").count(count(List.of()))))
                .build();
        RapSheet then = RapSheet.builder()
                .subject(person -> person.id("1").dateOfBirth("1985-05-01"))
                .cycle(cycle -> cycle.court(
                        "2011-04-11", "YOLO", event -> event.caseNumber("A1").count(count(List.of()))))
                .build();
        assertThat(now.convictions().get(0).standing().isRelievedUnder(List.of("HS 11361.9")))
                .isTrue();

        assertThat(overtaken(decidedOf(then, Outcome.Kind.DISMISS), AS_OF, now))
                .containsExactly(Overtaking.RELIEF_GIVEN);
    }

    /** It looks at whatever is charged in the cycle, and leaves everything open. */
    private static final DecisionTable BY_CHARGES = DecisionTable.named("any")
            .covers(Condition.of("it is any", inquiry -> Answer.YES))
            .step("charges", Condition.of("nothing else is charged", inquiry -> {
                List<Count> charges = inquiry.conviction().cycle().events().stream()
                        .flatMap(event -> event.counts().stream())
                        .toList();
                inquiry.note("charges", charges.size());
                return charges.size() > 1 ? Answer.NO : Answer.YES;
            }))
            .then(REVIEW, "Nothing else is charged")
            .otherwise(REVIEW, "A person decides")
            .build();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reduction_in_an_event_of_its_own_overtakes_under_a_policy_that_looks_at_charges_too(boolean isFirst) {
        Consumer<Cycle.Builder> conviction = cycle -> cycle.court(
                "2011-04-11",
                "YOLO",
                event -> event.caseNumber("A1").count(count(List.of())).charged("PC 459"));
        Consumer<Cycle.Builder> reduction = cycle -> cycle.court(
                "2020-09-01",
                "YOLO",
                event -> event.caseNumber("A1")
                        .count(count -> count.codeSection("HS 11359").disposition(REDUCED)));
        RapSheet then = ofOneCycle(conviction);
        RapSheet now = isFirst ? ofOneCycle(reduction.andThen(conviction)) : ofOneCycle(conviction.andThen(reduction));
        Conviction open = then.convictions().get(0);
        assertThat(now.convictions().get(0).level()).isEqualTo(Level.MISDEMEANOR);
        DecidedPolicy policy = Decisions.of(List.of(new Decision(
                        Fingerprints.of(BY_CHARGES, AS_OF).ofPerson(then).of(open),
                        Outcome.Kind.REDUCE,
                        "Jane Roe",
                        AS_OF,
                        "",
                        "list line 2")))
                .on(BY_CHARGES, AS_OF);

        assertThat(misfits(policy, AS_OF.plusYears(1), now)).isEmpty();
        assertThat(overtaken(policy, AS_OF.plusYears(1), now)).containsExactly(Overtaking.RELIEF_GIVEN);
    }

    private static RapSheet ofOneCycle(Consumer<Cycle.Builder> events) {
        return RapSheet.builder()
                .subject(person -> person.id("1").dateOfBirth("1985-05-01"))
                .cycle(events)
                .build();
    }

    private static RapSheet two(List<Disposition> sinceFirst, List<Disposition> sinceSecond) {
        return ofOneCycle(cycle -> cycle.court(
                "2011-04-11", "YOLO", event -> event.count(count(sinceFirst)).count(count(sinceSecond))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_was_decided_of_a_conviction_that_was_undone_since_is_not_taken_for_its_equal(int undone) {
        List<Disposition> vacated = List.of(since(DispositionEffect.UNDONE, "2020-09-01", "PC 1473.7"));
        RapSheet then = two(List.of(), List.of());
        RapSheet now = undone == 0 ? two(vacated, List.of()) : two(List.of(), vacated);
        assertThat(now.convictions()).hasSize(1);
        DecidedPolicy ofUndone = with(decision(then.convictions().get(undone), Outcome.Kind.DISMISS));
        DecidedPolicy ofOther = with(decision(then.convictions().get(1 - undone), Outcome.Kind.DISMISS));

        assertThat(ofUndone.review(now, AS_OF).determinations())
                .extracting(Determination::outcome)
                .containsExactly(REVIEW);
        assertThat(misfits(ofUndone, AS_OF, now)).isEmpty();
        assertThat(overtaken(ofUndone, AS_OF, now)).containsExactly(Overtaking.UNDONE);
        assertThat(ofOther.review(now, AS_OF).hasRelief()).isTrue();
        assertThat(misfits(ofOther, AS_OF, now)).isEmpty();
        assertThat(overtaken(ofOther, AS_OF, now)).isEmpty();
    }

    @Test
    void what_was_undone_before_the_day_of_the_list_was_not_on_it() {
        RapSheet then = two(List.of(), List.of());
        RapSheet now = two(List.of(since(DispositionEffect.UNDONE, "2015-09-01", "PC 1473.7")), List.of());
        DecidedPolicy policy = with(decision(then.convictions().get(0), Outcome.Kind.DISMISS));

        assertThat(misfits(policy, AS_OF, now)).containsExactly(Reason.NOT_FOUND);
        assertThat(overtaken(policy, AS_OF, now)).isEmpty();
    }

    @Test
    void a_decision_on_a_conviction_that_was_undone_in_one_of_two_records_is_claimed_by_both() {
        RapSheet then = two(List.of(), List.of());
        RapSheet now = two(List.of(since(DispositionEffect.UNDONE, "2020-09-01", "PC 1473.7")), List.of());
        DecidedPolicy policy = with(decision(then.convictions().get(0), Outcome.Kind.DISMISS));

        assertThat(misfits(policy, AS_OF, then, now)).containsExactly(Reason.SEVERAL);
        assertThat(overtaken(policy, AS_OF, then, now)).isEmpty();
    }

    @Test
    void relief_for_another_conviction_or_a_relief_that_is_gone_overtakes_nothing() {
        DecidedPolicy policy = decidedOf(person(List.of(), List.of()), Outcome.Kind.DISMISS);
        DecidedPolicy setAside = decidedOf(person(List.of(SET_ASIDE), List.of()), Outcome.Kind.DISMISS);

        assertThat(misfits(policy, AS_OF, person(List.of(), List.of(DISMISSED))))
                .containsExactly(Reason.FACTS_CHANGED);
        assertThat(misfits(setAside, AS_OF, person(List.of(), List.of()))).containsExactly(Reason.FACTS_CHANGED);
        assertThat(misfits(setAside, AS_OF, person(List.of(SET_ASIDE), List.of(DISMISSED))))
                .containsExactly(Reason.FACTS_CHANGED);
    }

    @Test
    void a_decision_whose_facts_are_others_holds_no_more() {
        Fingerprint now = fingerprint(first);
        Fingerprint other = fingerprint(person("HS 11358").convictions().get(0));
        DecidedPolicy policy = with(new Decision(
                new Fingerprint(now.conviction(), other.facts(), now.policy(), AS_OF),
                Outcome.Kind.DISMISS,
                "Jane Roe",
                AS_OF,
                "",
                ""));

        assertThat(policy.determine(first, AS_OF)).isEqualTo(POLICY.determine(first, AS_OF));
        assertThat(misfits(policy, AS_OF, sheet)).containsExactly(Reason.FACTS_CHANGED);
    }

    @Test
    void nobody_decides_before_the_day_of_the_conviction() {
        LocalDate day = LocalDate.of(2011, 4, 11);

        assertThat(misfits(
                        with(new Decision(fingerprint(first), Outcome.Kind.DISMISS, "Jane Roe", day, "", "")),
                        AS_OF,
                        sheet))
                .isEmpty();
        assertThat(misfits(
                        with(new Decision(
                                fingerprint(first), Outcome.Kind.DISMISS, "Jane Roe", day.minusDays(1), "", "")),
                        AS_OF,
                        sheet))
                .containsExactly(Reason.TOO_EARLY);
    }

    @Test
    void a_decision_that_was_said_of_another_conviction_does_not_fit() {
        DecidedPolicy policy = with(decision(first, Outcome.Kind.DISMISS), decision(second, Outcome.Kind.REDUCE));
        DecisionCheck check = policy.check((decision, conviction) -> conviction.equals(first));
        check.add(policy.review(sheet, AS_OF));

        assertThat(check.misfits())
                .containsExactly(new Misfit(decision(second, Outcome.Kind.REDUCE), Reason.OTHER_CONVICTION));
    }

    @Test
    void a_decision_of_nobody_here_of_two_at_once_of_another_policy_or_a_later_day_does_not_fit() {
        DecidedPolicy policy = with(decision(first, Outcome.Kind.DISMISS));

        assertThat(misfits(policy, AS_OF)).containsExactly(Reason.NOT_FOUND);
        assertThat(misfits(policy, AS_OF, person("HS 11358"))).containsExactly(Reason.NOT_FOUND);
        assertThat(misfits(policy, AS_OF, sheet, sheet)).containsExactly(Reason.SEVERAL);
    }

    @Test
    void decisions_of_another_policy_or_a_later_day_can_not_be_taken() {
        Decisions decisions = Decisions.of(List.of(decision(first, Outcome.Kind.DISMISS)));
        DecisionTable other = POLICY.renamed("other");

        assertThat(decisions.misfits(other, AS_OF)).extracting(Misfit::reason).containsExactly(Reason.OTHER_POLICY);
        assertThat(decisions.misfits(POLICY, AS_OF.minusDays(1)))
                .extracting(Misfit::reason)
                .containsExactly(Reason.LATER_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decisions.on(other, AS_OF))
                .withMessageStartingWith("list line 2: the decision does not fit: it was made under another policy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decisions.on(POLICY, AS_OF.minusDays(1)))
                .withMessageContaining("later as-of date");
        Decisions both = Decisions.of(
                List.of(decision(first, Outcome.Kind.DISMISS), decision(second, Outcome.Kind.NOT_ELIGIBLE)));
        assertThat(both.misfits(other, AS_OF)).hasSize(2);
        assertThat(decisions.on(POLICY, AS_OF.plusDays(1)).determine(first, AS_OF.plusDays(1)))
                .map(Determination::step)
                .contains(DecidedPolicy.STEP);
    }

    @Test
    void a_decision_holds_from_the_day_of_its_list_on() {
        DecidedPolicy policy = with(decision(first, Outcome.Kind.NOT_ELIGIBLE));
        LocalDate before = AS_OF.minusDays(1);

        assertThat(policy.determine(first, before)).isEqualTo(POLICY.determine(first, before));
        assertThat(policy.explain(first, before)).isEqualTo(POLICY.explain(first, before));
        assertThat(policy.review(sheet, before).determinations())
                .extracting(Determination::outcome)
                .containsOnly(REVIEW);
        assertThat(policy.timeline(first, before, TEN_YEARS).spans())
                .extracting(span -> span.first() + " "
                        + span.determination().orElseThrow().outcome().kind())
                .containsExactly("2020-06-30 REVIEW", "2020-07-01 NOT_ELIGIBLE", "2021-04-11 DISMISS");
        assertThat(policy.forecast(first, before))
                .contains(new Forecast(AS_OF, policy.determine(first, AS_OF).orElseThrow()));
        assertThat(policy.forecast(second, before)).isEqualTo(POLICY.forecast(second, before));
    }

    @Test
    void a_policy_that_decides_by_itself_before_the_day_of_the_list_is_not_overruled() {
        Fingerprint later =
                Fingerprints.of(POLICY, TEN_YEARS.plusDays(1)).ofPerson(sheet).of(first);
        Decision late = new Decision(later, Outcome.Kind.NOT_ELIGIBLE, "Jane Roe", TEN_YEARS.plusDays(1), "", "list");
        DecidedPolicy policy = Decisions.of(List.of(late)).on(POLICY, TEN_YEARS.plusDays(1));

        assertThat(policy.forecast(first, AS_OF)).isEqualTo(POLICY.forecast(first, AS_OF));
    }

    @Test
    void nothing_is_decided_of_a_record_that_does_not_say_whose_it_is() {
        RapSheet nobody = person(" ", " ", "HS 11359");
        RapSheet somebody = person("", "A1", "HS 11359");
        Conviction ofNobody = nobody.convictions().get(0);
        Conviction ofSomebody = somebody.convictions().get(0);

        DecidedPolicy policy =
                with(decision(ofNobody, Outcome.Kind.DISMISS), decision(ofSomebody, Outcome.Kind.DISMISS));

        assertThat(policy.determine(ofNobody, AS_OF)).isEqualTo(POLICY.determine(ofNobody, AS_OF));
        assertThat(policy.determine(ofSomebody, AS_OF))
                .map(Determination::outcome)
                .contains(DISMISS.saying("Dismiss and seal"));
        assertThat(misfits(policy, AS_OF, nobody, somebody)).containsExactly(Reason.NOT_FOUND);
    }

    @Test
    void decisions_of_one_conviction_agree() {
        Decision one = decision(first, Outcome.Kind.DISMISS);

        assertThat(Decisions.of(List.of(one, one)).all()).containsExactly(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decisions.of(List.of(one, decision(first, Outcome.Kind.REDUCE))))
                .withMessage(
                        "list line 2 decides of the same conviction as list line 2, and differs: keep one of them");
        assertThatIllegalArgumentException().isThrownBy(() -> decision(first, Outcome.Kind.REVIEW));
    }

    @Test
    void keys_stay_the_same_when_something_is_added_to_the_record_and_differ_between_convictions() {
        RapSheet more = RapSheet.builder()
                .subject(person -> person.id("1 ").dateOfBirth("1985-05-01"))
                .cycle(cycle -> cycle.arrest("1999-01-01", "YOLO", event -> event.charged("PC 459")))
                .cycle(cycle -> cycle.court(
                        "2011-04-11",
                        "YOLO",
                        event -> event.convicted("HS 11359", Level.FELONY).convicted("HS 11359", Level.FELONY)))
                .build();

        assertThat(more.convictions())
                .hasSize(2)
                .extracting(DecidedPolicyTest::fingerprint)
                .containsExactly(fingerprint(first), fingerprint(second));
        assertThat(fingerprint(first).conviction())
                .isNotEqualTo(fingerprint(second).conviction());
        assertThat(fingerprint(first).toString())
                .doesNotContain(fingerprint(first).conviction());
    }
}
