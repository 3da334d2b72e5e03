package org.recordclearance.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.recordclearance.study.Grouping.ageGroup;
import static org.recordclearance.study.Grouping.codeSection;
import static org.recordclearance.study.Grouping.convictions;
import static org.recordclearance.study.Grouping.county;
import static org.recordclearance.study.Grouping.level;
import static org.recordclearance.study.Grouping.outcome;
import static org.recordclearance.study.Grouping.people;
import static org.recordclearance.study.Grouping.race;
import static org.recordclearance.study.Grouping.reason;
import static org.recordclearance.study.Grouping.sex;
import static org.recordclearance.study.Grouping.yearOfConviction;
import static org.recordclearance.study.StudiedSheets.AS_OF;
import static org.recordclearance.study.StudiedSheets.SHEETS;
import static org.recordclearance.study.StudiedSheets.policy;
import static org.recordclearance.study.StudiedSheets.reviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.impact.Population;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Subject;

/** The figures of a study are those of the reviews of its people, one by one. */
class PolicyStudyTest {

    private static final RuleSet POLICY = policy(50, 10);
    private static final ImpactReport IMPACT = reviews(POLICY, AS_OF).collect(ImpactReport.collector());

    private final PolicyStudy study =
            Study.of(Population.of(SHEETS)).asOf(AS_OF).under(POLICY);

    static List<Grouping> groupings() {
        return List.of(
                race(),
                sex(),
                ageGroup(),
                ageGroup(18, 19, 25),
                county(),
                yearOfConviction(),
                level(),
                codeSection(),
                outcome(),
                reason(),
                people("cycles", sheet -> Integer.toString(sheet.cycles().size())),
                people("born", (sheet, asOf) -> null),
                convictions("dated", conviction -> conviction.date().isDay() ? "to the day" : " "));
    }

    private static Stream<Determination> determinations() {
        return reviews(POLICY, AS_OF).flatMap(review -> review.determinations().stream());
    }

    private static long peopleWith(Predicate<Review> which) {
        return reviews(POLICY, AS_OF).filter(which).count();
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void however_people_are_grouped_all_of_them_are_those_of_the_impact_report(Grouping by) {
        StudyRow all = study.by(by).total().orElseThrow();

        assertThat(all.count("people")).isEqualTo(IMPACT.subjects());
        assertThat(all.count("covered")).isEqualTo(IMPACT.subjectsCovered());
        assertThat(all.count("relief")).isEqualTo(IMPACT.subjectsWithRelief());
        assertThat(all.count("convictions"))
                .isEqualTo(IMPACT.convictionsCoveredByLevel().values().stream()
                        .mapToLong(each -> each)
                        .sum());
        assertThat(all.count("convictions with relief"))
                .isEqualTo(determinations()
                        .filter(each -> each.outcome().kind().isRelief())
                        .count());
        assertThat(all.number("relief %")).isEqualTo(100.0 * IMPACT.subjectsWithRelief() / IMPACT.subjectsCovered());
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void what_adds_up_does_and_the_more_certain_is_never_more(Grouping by) {
        StudyTable table = study.by(by, by.name().equals("sex") ? race() : sex());

        for (String column : List.of("convictions", "convictions with relief", "convictions with possible relief")) {
            assertThat(table.rows().stream().mapToLong(row -> row.count(column)).sum())
                    .as(column)
                    .isEqualTo(table.total().orElseThrow().count(column));
        }
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.count("covered")).isLessThanOrEqualTo(row.count("people"));
            assertThat(row.count("relief")).isLessThanOrEqualTo(row.count("covered"));
            assertThat(row.count("relief")).isLessThanOrEqualTo(row.count("possible relief"));
            assertThat(row.count("convictions with relief"))
                    .isLessThanOrEqualTo(row.count("convictions with possible relief"));
        });
    }

    @Test
    void by_race_people_are_those_of_the_impact_report() {
        StudyTable table = study.by(race());
        Map<String, ImpactReport.Group> expected = new TreeMap<>();
        IMPACT.subjectsCoveredByRace()
                .forEach((race, group) -> expected.put(race.isBlank() ? Grouping.NOT_STATED : race.strip(), group));

        assertThat(expected).hasSizeGreaterThan(2);
        expected.forEach((race, group) -> {
            assertThat(table.row(race).count("covered")).isEqualTo(group.subjects());
            assertThat(table.row(race).count("relief")).isEqualTo(group.withRelief());
        });
    }

    @Test
    void a_person_is_in_the_age_group_that_every_day_of_birth_it_could_be_gives() {
        StudyTable table = study.by(ageGroup(40, 60));
        Map<String, Long> expected = SHEETS.stream()
                .collect(Collectors.groupingBy(
                        sheet -> {
                            Subject.Age age = sheet.subject().ageOn(AS_OF);
                            if (age.most() < 40) {
                                return "under 40";
                            }
                            if (age.least() >= 60) {
                                return "60 and older";
                            }
                            return age.least() >= 40 && age.most() < 60 ? "40 to 59" : Grouping.NOT_KNOWN;
                        },
                        Collectors.counting()));

        assertThat(table.rows())
                .extracting(StudyRow::classes)
                .containsExactly(
                        List.of("under 40"), List.of("40 to 59"), List.of("60 and older"), List.of("not known"));
        expected.forEach(
                (group, people) -> assertThat(table.row(group).count("people")).isEqualTo(people));
    }

    @Test
    void by_reason_convictions_are_those_of_the_impact_report() {
        StudyTable table = study.by(outcome(), reason());

        IMPACT.determinationsByOutcomeAndReason()
                .forEach((words, reasons) -> reasons.forEach((reason, count) -> {
                    if (!reason.startsWith("Undecided")) {
                        assertThat(table.row(words, reason).count("convictions"))
                                .isEqualTo(count);
                    }
                }));
        assertThat(table.row("not covered", "not covered").count("convictions")).isZero();
    }

    @Test
    void what_is_undecided_is_what_the_impact_report_has_and_who_may_gain_is_asked_of_the_policy() {
        StudyTable table = study.undecided();
        Predicate<Determination> mayGain = each -> !each.missing().isEmpty()
                && POLICY.possibleOutcomes(each.conviction(), AS_OF).stream()
                        .anyMatch(outcome -> outcome.kind().isRelief());

        assertThat(table.rows().stream()
                        .collect(Collectors.toMap(row -> row.classes().get(0), row -> row.count("convictions"))))
                .isEqualTo(IMPACT.undecidedByMissingFact());
        StudyRow all = table.total().orElseThrow();
        assertThat(all.count("convictions"))
                .isEqualTo(determinations()
                        .filter(each -> !each.missing().isEmpty())
                        .count());
        assertThat(all.count("convictions that may gain"))
                .isEqualTo(determinations().filter(mayGain).count())
                .isPositive();
        assertThat(all.count("people who may gain"))
                .isEqualTo(peopleWith(review -> review.determinations().stream().anyMatch(mayGain)));
        StudyRow relief = study.by(race()).total().orElseThrow();
        assertThat(relief.count("possible relief"))
                .isEqualTo(peopleWith(review ->
                        review.hasRelief() || review.determinations().stream().anyMatch(mayGain)));
        assertThat(relief.count("convictions with possible relief"))
                .isEqualTo(relief.count("convictions with relief") + all.count("convictions that may gain"));
    }

    @Test
    void by_year_people_are_those_of_the_impact_report_of_that_day() {
        StudyTable table = study.eligibleByYear(12);

        assertThat(table.rows()).hasSize(13);
        for (int year = 0; year <= 12; year++) {
            LocalDate day = Anniversary.of(AS_OF, year);
            StudyRow row = table.row(day.toString());
            assertThat(row.count("relief"))
                    .isEqualTo(reviews(POLICY, day)
                            .collect(ImpactReport.collector())
                            .subjectsWithRelief());
            if (year > 0) {
                assertThat(row.count("relief"))
                        .isEqualTo(
                                table.rows().get(year - 1).count("relief") + row.count("gained") - row.count("lost"));
            }
        }
        assertThat(table.rows().get(0).hasNumber("gained")).isFalse();
        assertThat(table.rows().stream()
                        .skip(1)
                        .mapToLong(row -> row.count("gained"))
                        .sum())
                .isPositive();
    }

    @Test
    void quantiles_are_between_the_numbers_in_order() {
        List<Double> years = determinations()
                .filter(Determination::isCovered)
                .flatMap(each -> each.conviction().date().day().stream())
                .filter(day -> !day.isAfter(AS_OF))
                .map(day -> ChronoUnit.DAYS.between(day, AS_OF) / 365.25)
                .sorted()
                .toList();
        StudyTable table = study.quantiles(Measure.yearsSinceConviction());
        StudyRow only = table.rows().get(0);

        assertThat(table.total()).isEmpty();
        assertThat(only.count("known")).isEqualTo(years.size());
        assertThat(only.number("least")).isEqualTo(years.get(0));
        assertThat(only.number("most")).isEqualTo(years.get(years.size() - 1));
        double place = 0.25 * (years.size() - 1);
        double below = years.get((int) place);
        assertThat(only.number("25%")).isEqualTo(below + (place - (int) place) * (years.get((int) place + 1) - below));
        assertThat(study.timeSinceConviction().total().orElseThrow().text("median"))
                .isEqualTo(only.text("median"));
        assertThat(study.quantiles(Measure.ageAtConviction(), level()).rows()).isNotEmpty();
        StudyRow odd = study.quantiles(Measure.of("odd", (conviction, asOf) -> OptionalDouble.of(Double.NaN)))
                .rows()
                .get(0);
        assertThat(odd.count("known")).isZero();
        assertThat(odd.text("median")).isEmpty();
    }

    /** Convictions that were felonies before relief made them less, so that the policy does not cover them any longer. */
    private static long coveredButForRelief(RapSheet sheet) {
        return sheet.convictions().stream()
                .filter(StudiedSheets::isCounted)
                .filter(each -> each.standing().kind() == Standing.Kind.RELIEVED)
                .filter(each -> POLICY.determine(each, AS_OF).isEmpty())
                .filter(each -> each.beforeRelief().level() == Level.FELONY)
                .count();
    }

    @Test
    void each_conviction_has_one_status_and_each_person_that_which_is_nearest_to_relief() {
        StudyTable table = study.gap();
        StudyRow all = table.total().orElseThrow();
        long butForRelief =
                SHEETS.stream().mapToLong(PolicyStudyTest::coveredButForRelief).sum();

        assertThat(butForRelief).isPositive();
        assertThat(all.count("convictions")).isEqualTo(determinations().count() + butForRelief);
        assertThat(all.count("people"))
                .isEqualTo(peopleWith(
                        review -> !review.determinations().isEmpty() || coveredButForRelief(review.rapSheet()) > 0));
        for (String column : List.of("people", "convictions", "relief by time alone")) {
            assertThat(table.rows().stream().mapToLong(row -> row.count(column)).sum())
                    .as(column)
                    .isEqualTo(all.count(column));
        }
        assertThat(table.rows().stream()
                        .filter(row -> row.classes().get(0).startsWith("eligible"))
                        .mapToLong(row -> row.count("people"))
                        .sum())
                .isEqualTo(IMPACT.subjectsWithRelief());
    }

    @Test
    void relief_on_the_record_is_the_status_of_no_conviction_that_may_have_more() {
        RuleSet later = DecisionTable.named("later")
                .covers(Condition.of("it is a conviction", inquiry -> Answer.YES))
                .step("age", Conditions.ageAtLeast(90))
                .then(Outcome.DISMISS, "Old enough")
                .otherwise(Outcome.NOT_ELIGIBLE, "Too early")
                .build();
        RuleSet person = DecisionTable.named("person")
                .covers(Condition.of("it is a conviction", inquiry -> Answer.YES))
                .otherwise(Outcome.REVIEW, "A person decides")
                .build();
        for (RuleSet each : List.of(later, person)) {
            StudyTable table = study.study().under(each).gap();
            assertThat(reviews(each, AS_OF).flatMap(review -> review.determinations().stream()))
                    .anyMatch(determination ->
                            determination.conviction().standing().kind() == Standing.Kind.RELIEVED);
            assertThat(table.rows())
                    .extracting(row -> row.classes().get(0))
                    .doesNotContain("relief on the record, eligible for no more");
        }
    }

    @Test
    void who_waits_has_no_relief_at_all_before_the_day_and_has_it_on_it() {
        StudyTable table = study.waits(sex());
        long waiting = 0;
        long people = 0;
        for (Review review : reviews(POLICY, AS_OF).toList()) {
            long ofPerson = review.determinations().stream()
                    .filter(each -> POLICY.timeline(each.conviction(), AS_OF, AS_OF.plusYears(100)).spans().stream()
                            .anyMatch(span -> span.determination()
                                    .filter(then -> then.outcome().kind().isRelief())
                                    .isPresent()))
                    .count();
            if (!review.hasRelief() && ofPerson > 0) {
                waiting += ofPerson;
                people++;
            }
        }

        assertThat(waiting).isPositive();
        StudyRow all = table.total().orElseThrow();
        assertThat(all.count("people"))
                .isEqualTo(people)
                .isEqualTo(study.gap().row("waits for a later day").count("people"));
        assertThat(all.count("convictions")).isEqualTo(waiting);
        assertThat(all.count("relief by time alone")).isEqualTo(waiting);
        assertThat(table.columns()).startsWith("waits for", "sex");
        assertThat(table.rows()).extracting(row -> row.classes().get(0)).containsOnly("Old enough", "Long ago");
    }

    @Test
    void policies_are_compared_by_the_figures_of_the_impact_report_the_most_relief_first() {
        List<RuleSet> policies = List.of(policy(70, 30), policy(40, 10), policy(60, 20));
        StudyTable table = study.study().compare(policies);

        assertThat(table.rows())
                .extracting(row -> row.count("relief"))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        for (RuleSet each : policies) {
            ImpactReport impact = reviews(each, AS_OF).collect(ImpactReport.collector());
            StudyRow row = table.row(each.name());
            assertThat(row.count("covered")).isEqualTo(impact.subjectsCovered());
            assertThat(row.count("relief")).isEqualTo(impact.subjectsWithRelief());
            assertThat(row.count("no felony")).isEqualTo(impact.cleared().withoutFelony());
            assertThat(row.count("no conviction")).isEqualTo(impact.cleared().withoutConviction());
            assertThat(row.count("none in 7 years")).isEqualTo(impact.cleared().withoutRecentConviction());
        }
    }

    @Test
    void nobody_gives_empty_tables() {
        PolicyStudy nobody = Study.of(List.of()).asOf("2019-07-01").under(POLICY);

        assertThat(nobody.by(race()).rows()).isEmpty();
        assertThat(nobody.by(race()).suppressed(10).rows()).isEmpty();
        assertThat(nobody.gap().rows()).isEmpty();
        assertThat(nobody.undecided().rows()).isEmpty();
        assertThat(nobody.timeSinceConviction().rows()).isEmpty();
        assertThat(nobody.eligibleByYear(1).rows())
                .extracting(row -> row.texts().subList(1, 5))
                .containsExactly(List.of("0", "", "", "0"), List.of("0", "0", "0", "0"));
        assertThat(nobody.study().compare(POLICY).row(POLICY.name()).count("people"))
                .isZero();
    }

    @Test
    void a_policy_that_is_for_few_of_the_people_says_so_below_its_figures() {
        RuleSet elsewhere = DecisionTable.named("elsewhere")
                .coversIn("MODOC", Conditions::inCounty)
                .otherwise(Outcome.DISMISS, "All")
                .build();
        RuleSet nowhere = DecisionTable.named("nowhere")
                .covers(Conditions.felony().and(Condition.not(Conditions.felony())))
                .otherwise(Outcome.DISMISS, "All")
                .build();
        String note =
                "elsewhere covers few of these people or none, and says nothing of the others: it is for convictions in MODOC."
                        + " By inCounty the same criteria are asked elsewhere.";
        PolicyStudy few = study.study().under(elsewhere);

        assertThat(few.by(race()).total().orElseThrow().count("covered")).isLessThan(15);
        assertThat(study.study().compare(POLICY, elsewhere, nowhere).notes())
                .contains(note, "nowhere covers few of these people or none, and says nothing of the others.");
        assertThat(List.of(
                        few.by(race()),
                        few.eligibleByYear(1),
                        few.undecided(),
                        few.gap(),
                        few.waits(),
                        few.timeSinceConviction(),
                        few.by(race()).suppressed(10)))
                .allSatisfy(table -> assertThat(table.notes()).contains(note));
        assertThat(study.by(race()).notes()).hasSize(1).noneMatch(each -> each.contains("covers few"));
        assertThat(study.study().compare(POLICY).notes()).hasSize(1).noneMatch(each -> each.contains("covers few"));
    }

    @Test
    void a_policy_of_a_law_that_there_is_not_yet_says_since_when_there_is() {
        RuleSet law = DecisionTable.named("law")
                .covers(Conditions.felony())
                .lawSince(LocalDate.of(2021, 1, 1))
                .otherwise(Outcome.DISMISS, "All")
                .build();
        String note =
                "law is of a law that there is since 2021-01-01: as of a day before, such as 2019-07-01, it covers nobody.";
        PolicyStudy before = study.study().under(law);

        assertThat(List.of(
                        before.by(race()),
                        before.eligibleByYear(3),
                        before.study().compare(law)))
                .allSatisfy(table -> assertThat(table.notes()).contains(note).noneMatch(each -> each.contains("few")));
        assertThat(study.study().asOf("2021-01-01").under(law).by(race()).notes())
                .noneMatch(each -> each.contains("law"));
    }

    @Test
    void a_policy_that_knows_other_counties_is_asked_there_and_another_says_that_it_is_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.inCounty("YOLO"))
                .withMessageContaining("does not tell its criteria");
        assertThatIllegalArgumentException().isThrownBy(() -> study.inCounty("NOWHERE"));
    }

    @Test
    void two_groupings_or_policies_of_one_name_and_odd_age_groups_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.study().compare(POLICY, policy(50, 10)))
                .withMessageContaining("two policies are named \"age 50, years 10\"")
                .withMessageContaining("DecisionTable.renamed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.by(race(), race()))
                .withMessageContaining("name of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.study().compare())
                .withMessageContaining("give the policies to compare");
        for (int years : new int[] {-1, 501, 100_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> study.eligibleByYear(years))
                    .withMessageContaining("from 0 to 500");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ageGroup(30, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> ageGroup(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ageGroup(new int[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> people(" ", sheet -> ""));
    }

    @Test
    void what_it_is_of_is_shown_and_nothing_of_a_record() {
        assertThat(study).hasToString("PolicyStudy[300 people, as of 2019-07-01, under age 50, years 10]");
        assertThat(study.study()).hasToString("Study[300 people, as of 2019-07-01]");
        assertThat(Study.of(SHEETS)).hasToString("People[300]");
        assertThat(race()).hasToString("Grouping[race]");
        assertThat(Measure.age()).hasToString("Measure[age]");
        assertThat(Map.ofEntries(entry(study.policy(), study.study().asOf()))).containsEntry(POLICY, AS_OF);
    }
}
