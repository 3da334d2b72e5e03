package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/** Rule sets that each do one thing that a rule set must not do, and the check that finds it. */
class BrokenRuleSetsTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);

    private static Set<ContractCheck> failed(RuleSet ruleSet) {
        return RuleSetContract.of(ruleSet)
                .asOf(AS_OF)
                .sheets(Policies.SHEETS, 40)
                .check()
                .failed();
    }

    /** Checks one thing only: which others a rule set fails too does not matter. */
    private static Set<ContractCheck> failed(RuleSet ruleSet, ContractCheck only) {
        ContractCheck[] others = EnumSet.complementOf(EnumSet.of(only)).toArray(ContractCheck[]::new);
        return RuleSetContract.of(ruleSet)
                .asOf(AS_OF)
                .sheets(40, 3)
                .without(others)
                .check()
                .failed();
    }

    @Test
    void one_that_covers_nothing_leaves_nothing_to_judge() {
        RuleSet elsewhere = DecisionTable.named("elsewhere")
                .covers(Conditions.inCounty("YOLO"))
                .otherwise(DISMISS, "Always")
                .build();

        assertThat(failed(elsewhere)).containsExactly(ContractCheck.SOMETHING_TO_JUDGE);
    }

    @Test
    void one_that_changes_its_mind_is_not_deterministic() {
        AtomicInteger asked = new AtomicInteger();
        RuleSet fickle =
                Policies.dismissing("it is asked for an even time", inquiry -> asked.incrementAndGet() % 2 == 0);

        assertThat(failed(fickle, ContractCheck.DETERMINISTIC)).containsExactly(ContractCheck.DETERMINISTIC);
    }

    @Test
    void one_that_knows_records_by_their_identity_is_not_deterministic() {
        Map<RapSheet, Integer> seen = new IdentityHashMap<>();
        RuleSet byIdentity = Policies.dismissing(
                "the record is one of an even number",
                inquiry -> seen.computeIfAbsent(inquiry.rapSheet(), sheet -> seen.size()) % 2 == 0);

        assertThat(failed(byIdentity, ContractCheck.DETERMINISTIC)).containsExactly(ContractCheck.DETERMINISTIC);
    }

    @Test
    void one_whose_review_forgets_a_conviction_is_not_total() {
        RuleSet forgetful = new Altered(Policies.good()) {
            @Override
            public Review review(RapSheet rapSheet, LocalDate asOf) {
                Review all = super.review(rapSheet, asOf);
                List<Determination> fewer =
                        all.determinations().stream().skip(1).toList();
                return new Review(rapSheet, all.policy(), asOf, fewer);
            }
        };

        assertThat(failed(forgetful)).containsExactly(ContractCheck.TOTAL);
    }

    @Test
    void one_whose_review_repeats_a_conviction_is_not_total() {
        RuleSet repeating = new Altered(Policies.good()) {
            @Override
            public Review review(RapSheet rapSheet, LocalDate asOf) {
                Review once = super.review(rapSheet, asOf);
                List<Determination> twice = new ArrayList<>(once.determinations());
                twice.addAll(once.determinations());
                return new Review(rapSheet, once.policy(), asOf, twice);
            }
        };

        assertThat(failed(repeating)).containsExactly(ContractCheck.TOTAL);
    }

    @Test
    void one_that_fails_on_sparse_records_is_not_total() {
        RuleSet brittle = Policies.dismissing(
                "the conviction is before 2000",
                inquiry -> inquiry.conviction().date().day().orElseThrow().getYear() < 2000);

        assertThat(failed(brittle, ContractCheck.TOTAL)).containsExactly(ContractCheck.TOTAL);
    }

    @Test
    void one_that_explains_and_forecasts_what_it_does_not_cover_is_not_total() {
        RuleSet talkative = new Altered(Policies.good()) {
            @Override
            public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
                return super.explain(conviction, asOf)
                        .or(() -> Optional.of(new Explanation(anything(conviction, name()), List.of())));
            }

            @Override
            public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
                return determine(conviction, asOf).isPresent()
                        ? super.forecast(conviction, asOf)
                        : Optional.of(new Forecast(asOf.plusDays(1), anything(conviction, name())));
            }
        };

        assertThat(failed(talkative)).containsExactly(ContractCheck.TOTAL);
    }

    private static Determination anything(Conviction conviction, String policy) {
        return Determination.builder(conviction, DISMISS, "Anything")
                .policy(policy)
                .build();
    }

    @Test
    void one_that_goes_by_the_first_conviction_depends_on_the_order_of_cycles() {
        RuleSet byOrder = Policies.dismissing(
                "it is the first conviction of the record",
                inquiry -> inquiry.rapSheet().convictions().get(0).equals(inquiry.conviction()));

        assertThat(failed(byOrder, ContractCheck.ORDER_OF_CYCLES)).containsExactly(ContractCheck.ORDER_OF_CYCLES);
    }

    /** Conditions that take a missing fact for one in favour, by reading the record past the inquiry. */
    static List<RuleSet> optimists() {
        return List.of(
                Policies.dismissing("born 50 years ago", inquiry -> isReached(born(inquiry), 50, inquiry)),
                Policies.dismissing(
                        "convicted 10 years ago",
                        inquiry -> isReached(inquiry.conviction().date(), 10, inquiry)),
                Policies.dismissing(
                        "convicted before 2016-11-09",
                        inquiry -> inquiry.conviction().date().earliest().isBefore(LocalDate.of(2016, 11, 9))),
                Policies.dismissing("no felony", inquiry -> inquiry.conviction().level() != Level.FELONY),
                Policies.dismissing("served", BrokenRuleSetsTest::isServed),
                Policies.dismissing(
                        "younger than 21 at conviction",
                        inquiry -> Anniversary.of(born(inquiry).latest(), 21)
                                .isAfter(inquiry.conviction().date().earliest())),
                Policies.dismissing(
                        "no PC 207 on record",
                        inquiry -> inquiry.rapSheet().convictions().stream()
                                .noneMatch(other -> isRobbery(other.codeSection()))),
                assumingTheCounty());
    }

    @ParameterizedTest
    @MethodSource("optimists")
    void one_that_takes_a_missing_fact_for_a_good_one_grants_relief_on_it(RuleSet optimist) {
        assertThat(failed(optimist, ContractCheck.MISSING_FACTS)).containsExactly(ContractCheck.MISSING_FACTS);
    }

    private static ReportedDate born(Inquiry inquiry) {
        return inquiry.rapSheet().subject().dateOfBirth();
    }

    private static boolean isReached(ReportedDate date, int years, Inquiry inquiry) {
        return !Anniversary.of(date.earliest(), years).isAfter(inquiry.asOf());
    }

    private static boolean isServed(Inquiry inquiry) {
        LocalDate begin = inquiry.conviction().date().earliest();
        return inquiry.conviction().sentence().endOfKnownTerms(begin).isBefore(inquiry.asOf());
    }

    private static boolean isRobbery(Optional<CodeSection> section) {
        return section.filter(each -> each.isWithin(CodeSection.parse("PC 207")))
                .isPresent();
    }

    private static RuleSet assumingTheCounty() {
        return DecisionTable.named("assuming")
                .covers(Condition.of(
                        "the conviction is in MONO or nowhere",
                        inquiry -> Answer.of(List.of(Policies.COUNTY, "")
                                .contains(inquiry.conviction().county().text()))))
                .otherwise(DISMISS, "Always")
                .build();
    }

    /** Dismisses what is on one list or not on a longer one, as it never looks if there is a section at all. */
    @Test
    void one_that_asks_two_lists_past_the_inquiry_is_found_without_being_told_the_sections() {
        Set<CodeSection> dismissed = Set.of(CodeSection.parse("HS 11357"));
        Set<CodeSection> listed = Set.of(CodeSection.parse("HS 11357"), CodeSection.parse("HS 11358"));
        RuleSet naive = DecisionTable.named("naive")
                .covers(Condition.of("it is any conviction", inquiry -> Answer.YES))
                .step(
                        "one",
                        Condition.of(
                                "listed",
                                inquiry -> Answer.of(
                                        isAmong(dismissed, inquiry.conviction().codeSection()))))
                .then(DISMISS, "One")
                .step(
                        "other",
                        Condition.of(
                                        "listed",
                                        inquiry -> Answer.of(isAmong(
                                                listed, inquiry.conviction().codeSection())))
                                .not())
                .then(DISMISS, "Other")
                .otherwise(NOT_ELIGIBLE, "Else")
                .build();

        assertThat(RuleSetContract.of(naive).sheets(20, 1).check().toString())
                .contains("MISSING_FACTS")
                .contains("step \"other\": without code section of count ");
    }

    private static boolean isAmong(Set<CodeSection> sections, Optional<CodeSection> section) {
        return section.map(sections::contains).orElse(false);
    }

    @Test
    void one_that_takes_what_is_there_for_all_grants_relief_on_an_incomplete_record() {
        Predicate<Inquiry> only = inquiry -> inquiry.rapSheet().convictions().size() == 1;

        assertThat(failed(Policies.dismissing("there is one conviction", only), ContractCheck.INCOMPLETE_RECORD))
                .containsExactly(ContractCheck.INCOMPLETE_RECORD);
    }

    @Test
    void one_whose_explanation_stops_early_does_not_explain_its_determination() {
        RuleSet curt = new Altered(Policies.good()) {
            @Override
            public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
                return super.explain(conviction, asOf)
                        .map(all -> new Explanation(
                                all.determination(),
                                all.questions().subList(0, all.questions().size() - 1)));
            }
        };

        assertThat(failed(curt)).containsExactly(ContractCheck.EXPLANATION);
    }

    @Test
    void one_that_explains_another_determination_does_not_explain_its_own() {
        RuleSet other = new Altered(Policies.good()) {
            @Override
            public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
                return super.explain(conviction, asOf)
                        .map(it -> new Explanation(
                                of(conviction, it.determination(), NOT_ELIGIBLE.saying("No")), it.questions()));
            }
        };

        assertThat(failed(other, ContractCheck.EXPLANATION)).containsExactly(ContractCheck.EXPLANATION);
    }

    @Test
    void one_that_never_sees_a_change_has_no_forecast() {
        RuleSet blind = new Altered(Policies.good()) {
            @Override
            public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
                return Optional.empty();
            }
        };

        assertThat(failed(blind)).containsExactly(ContractCheck.FORECAST);
    }

    @Test
    void one_that_sees_a_change_a_day_late_has_a_wrong_forecast() {
        RuleSet late = new Altered(Policies.good()) {
            @Override
            public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
                return super.forecast(conviction, asOf)
                        .map(it -> it.date().plusDays(1))
                        .flatMap(day -> determine(conviction, day).map(then -> new Forecast(day, then)));
            }
        };

        assertThat(failed(late)).containsExactly(ContractCheck.FORECAST);
    }

    @Test
    void one_that_sees_no_change_of_a_person_has_a_wrong_forecast() {
        RuleSet still = new Altered(Policies.good()) {
            @Override
            public Optional<Review> nextChange(Review now) {
                return Optional.empty();
            }
        };

        assertThat(failed(still)).containsExactly(ContractCheck.FORECAST);
    }

    @Test
    void one_that_forecasts_today_has_a_wrong_forecast() {
        RuleSet hasty = new Altered(Policies.good()) {
            @Override
            public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
                return determine(conviction, asOf).map(now -> new Forecast(asOf, now));
            }
        };

        assertThat(failed(hasty)).containsExactly(ContractCheck.FORECAST);
    }

    @Test
    void one_whose_spans_end_a_day_late_has_a_wrong_timeline() {
        RuleSet late = new Altered(Policies.good()) {
            @Override
            public Timeline timeline(Conviction conviction, LocalDate first, LocalDate last) {
                List<Timeline.Span> spans = new ArrayList<>();
                LocalDate begin = first;
                for (Timeline.Span span :
                        super.timeline(conviction, first, last).spans()) {
                    LocalDate end = span.last().isBefore(last) ? span.last().plusDays(1) : last;
                    if (!begin.isAfter(end)) {
                        spans.add(Timeline.Span.of(
                                begin, end, span.determination().orElse(null)));
                        begin = end.plusDays(1);
                    }
                }
                return new Timeline(spans);
            }
        };

        assertThat(failed(late)).containsExactly(ContractCheck.TIMELINE);
    }

    @Test
    void one_that_leaves_out_days_has_a_wrong_timeline() {
        RuleSet lacking = new Altered(Policies.good()) {
            @Override
            public Timeline timeline(Conviction conviction, LocalDate first, LocalDate last) {
                return super.timeline(conviction, first.plusDays(1), last);
            }
        };

        assertThat(failed(lacking)).containsExactly(ContractCheck.TIMELINE);
    }

    @Test
    void one_that_compares_with_the_as_of_date_unseen_has_a_wrong_forecast() {
        RuleSet unseen = DecisionTable.named("unseen")
                .covers(Conditions.inCounty(Policies.COUNTY))
                .step(
                        "from 2030 on",
                        Condition.of(
                                "the as-of date is in 2030-01-01 or later",
                                inquiry -> Answer.of(inquiry.asOf().getYear() >= 2030)))
                .then(DISMISS, "Late enough")
                .otherwise(NOT_ELIGIBLE, "Too early")
                .build();

        assertThat(failed(unseen))
                .contains(ContractCheck.FORECAST)
                .isSubsetOf(ContractCheck.FORECAST, ContractCheck.TIMELINE, ContractCheck.KNOWN_ANSWERS);
    }

    @Test
    void one_that_determines_convictions_of_another_record_does_not_come_back_from_json() {
        RuleSet elsewhere = new Altered(Policies.good()) {
            @Override
            public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
                RapSheet sheet = RecordEdits.withGaps(conviction.rapSheet(), Set.of(Gap.values()));
                return super.determine(conviction, asOf)
                        .map(it -> of(sheet.conviction(conviction.position()), it, it.outcome()));
            }

            @Override
            public Review review(RapSheet rapSheet, LocalDate asOf) {
                List<Determination> all = rapSheet.convictions().stream()
                        .flatMap(conviction -> determine(conviction, asOf).stream())
                        .toList();
                return new Review(rapSheet, name(), asOf, all);
            }
        };

        assertThat(failed(elsewhere, ContractCheck.JSON_ROUND_TRIP)).containsExactly(ContractCheck.JSON_ROUND_TRIP);
    }
}
