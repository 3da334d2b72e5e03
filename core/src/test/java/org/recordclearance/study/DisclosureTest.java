package org.recordclearance.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** Whoever tries all populations that a suppressed table could be of finds no small number of people. */
class DisclosureTest {

    private static final int MOST = 2;
    private static final int SEEDS = 40;
    /** How many people the attacker thinks of where the table does not say how many there are. */
    private static final int LARGEST = 14;

    private static final RuleSet POLICY = policy("ten years", 10);

    private static RuleSet policy(String name, int years) {
        return DecisionTable.named(name)
                .covers(felony())
                .step("years", yearsSinceConviction(years))
                .then(Outcome.DISMISS, "Long ago")
                .otherwise(Outcome.NOT_ELIGIBLE, "Too early")
                .build();
    }

    /** A conviction. */
    private record Count(String county, String date, Level level) {}

    private static final Count OLD = new Count("YOLO", "2000-01-01", Level.FELONY);
    private static final Count LATE = new Count("YOLO", "2018-01-01", Level.FELONY);
    private static final Count NO_DATE = new Count("YOLO", "missing", Level.FELONY);
    private static final Count LESS = new Count("YOLO", "2000-01-01", Level.MISDEMEANOR);
    private static final Count NO_LEVEL = new Count("YOLO", "2000-01-01", Level.MISSING);

    private static Count in(String county, Count count) {
        return new Count(county, count.date(), count.level());
    }

    private static RapSheet person(String race, List<Count> counts) {
        RapSheet.Builder sheet = RapSheet.builder().subject(person -> person.race(race));
        counts.forEach(each -> sheet.cycle(
                cycle -> cycle.court(each.date(), each.county(), event -> event.convicted("HS 11359", each.level()))));
        return sheet.build();
    }

    /** Kinds of people: with none of some convictions, with one, with two, and with more of the same. */
    private static List<RapSheet> people(List<String> races, List<Count> counts) {
        List<RapSheet> people = new ArrayList<>();
        for (String race : races) {
            people.add(person(race, List.of()));
            for (int one = 0; one < counts.size(); one++) {
                people.add(person(race, List.of(counts.get(one))));
                for (int other = one; other < counts.size(); other++) {
                    people.add(person(race, List.of(counts.get(one), counts.get(other))));
                    people.add(person(race, List.of(counts.get(one), counts.get(other), counts.get(other))));
                    people.add(person(
                            race, List.of(counts.get(one), counts.get(one), counts.get(other), counts.get(other))));
                    if (other > one) {
                        people.add(person(race, List.of(counts.get(one), counts.get(one), counts.get(other))));
                    }
                }
            }
        }
        return people;
    }

    private static List<Count> inCounties(List<Count> counts, String... counties) {
        return Stream.of(counties)
                .flatMap(county -> counts.stream().map(each -> in(county, each)))
                .toList();
    }

    private static List<Count> years() {
        return Stream.of("2000", "2009", "2010", "2011", "2012", "2018")
                .map(year -> new Count("YOLO", year + "-06-01", Level.FELONY))
                .toList();
    }

    private enum Question {
        RECORDS_BY_COUNTY(
                people(List.of("WHITE"), inCounties(List.of(OLD), "YOLO", "KERN", "NAPA")),
                study -> study.by(Grouping.county())),
        RELIEF_BY_COUNTY(
                people(List.of("WHITE"), inCounties(List.of(OLD, LATE, LESS), "YOLO", "KERN")),
                study -> study.under(POLICY).by(Grouping.county())),
        POSSIBLE_RELIEF_BY_COUNTY(
                people(List.of("WHITE"), inCounties(List.of(OLD, NO_DATE, NO_LEVEL), "YOLO", "KERN")),
                study -> study.under(POLICY).by(Grouping.county())),
        RELIEF_BY_OUTCOME(
                people(List.of("WHITE"), List.of(OLD, LATE, NO_DATE)),
                study -> study.under(POLICY).by(Grouping.outcome())),
        RELIEF_BY_RACE(
                people(List.of("WHITE", "BLACK"), List.of(OLD, LATE, NO_DATE)),
                study -> study.under(POLICY).by(Grouping.race())),
        RELIEF_BY_COUNTY_AND_RACE(
                people(List.of("WHITE", "BLACK"), inCounties(List.of(OLD, LATE), "YOLO", "KERN")),
                study -> study.under(POLICY).by(Grouping.county(), Grouping.race())),
        UNDECIDED(
                people(List.of("WHITE"), List.of(OLD, NO_DATE, NO_LEVEL)),
                study -> study.under(POLICY).undecided()),
        WAITS(
                people(List.of("WHITE"), inCounties(List.of(LATE), "YOLO", "KERN", "NAPA")),
                study -> study.under(POLICY).waits(Grouping.county())),
        GAP(
                people(List.of("WHITE"), List.of(OLD, LATE, NO_DATE)),
                study -> study.under(POLICY).gap()),
        BY_YEAR(people(List.of("WHITE"), years()), study -> study.under(POLICY).eligibleByYear(3)),
        COMPARED(
                people(List.of("WHITE"), years()),
                study -> study.compare(policy("eight", 8), policy("nine", 9), policy("ten", 10)));

        private final List<RapSheet> kinds;
        private final Function<Study, StudyTable> asked;

        Question(List<RapSheet> kinds, Function<Study, StudyTable> asked) {
            this.kinds = kinds;
            this.asked = asked;
        }

        StudyTable of(List<RapSheet> people) {
            return asked.apply(Study.of(people).asOf("2020-01-01"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_small_number_of_people_is_told(Question question) {
        Attacker attacker = new Attacker(
                question.kinds.stream().map(each -> question.of(List.of(each))).toList(), LARGEST);
        int notTriedWholly = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            int[] truth = truth(question.kinds, random);
            StudyTable table = question.of(IntStream.range(0, truth.length)
                    .boxed()
                    .flatMap(kind -> Collections.nCopies(truth[kind], question.kinds.get(kind)).stream())
                    .toList());
            StudyTable shown = table.suppressed(MOST);

            Map<String, Integer> told = attacker.told(shown, truth, MOST, random);

            if (attacker.isComplete()) {
                assertThat(told).as("seed " + seed + "\n" + table + shown).isEmpty();
            } else {
                notTriedWholly++;
            }
        }
        assertThat(notTriedWholly)
                .as("tables of which some populations were not tried")
                .isLessThan(SEEDS / 4);
    }

    /** How many people there are of each kind: few kinds, of few convictions, so that more of them are thought of than there are. */
    private static int[] truth(List<RapSheet> kinds, Random random) {
        int few = 2 + random.nextInt(8);
        int[] some = random.ints(0, kinds.size())
                .filter(kind -> kinds.get(kind).cycles().size() <= 2)
                .limit(few)
                .toArray();
        int[] truth = new int[kinds.size()];
        random.ints(3 + random.nextInt(8), 0, few).forEach(each -> truth[some[each]]++);
        return truth;
    }

    @Test
    void the_attacker_finds_what_a_table_tells() {
        Question question = Question.RECORDS_BY_COUNTY;
        Attacker attacker = new Attacker(
                question.kinds.stream().map(each -> question.of(List.of(each))).toList(), LARGEST);
        RapSheet yolo = person("WHITE", List.of(OLD));
        RapSheet kern = person("WHITE", List.of(in("KERN", OLD)));
        StudyTable table = question.of(List.of(yolo, yolo, yolo, yolo, kern));
        int[] truth = question.kinds.stream()
                .mapToInt(each -> question.of(List.of(each)).equals(question.of(List.of(yolo)))
                        ? 4
                        : question.of(List.of(each)).equals(question.of(List.of(kern))) ? 1 : 0)
                .toArray();

        assertThat(attacker.told(table, truth, MOST, new Random(1)))
                .as("everything stands there")
                .containsValue(1);
        assertThat(attacker.isComplete()).isTrue();
        assertThat(attacker.told(table.suppressed(MOST), truth, MOST, new Random(1)))
                .isEmpty();
    }

    @Test
    void where_people_are_in_several_classes_nobody_computes_who_is_not_in_one() {
        List<RapSheet> people = new ArrayList<>(Collections.nCopies(35, person("WHITE", List.of(OLD))));
        people.addAll(Collections.nCopies(5, person("WHITE", List.of(in("KERN", OLD)))));

        StudyTable shown =
                Study.of(people).asOf("2020-01-01").by(Grouping.county()).suppressed(10);

        assertThat(shown.rows()).noneMatch(row -> row.hasNumber("people") || row.hasNumber("convictions"));
        assertThat(shown.total().orElseThrow().count("people")).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_suppressed_can_be_suppressed_further(Question question) {
        StudyTable table = question.of(question.kinds).suppressed(1);

        assertThat(table.suppressed(3).toString().chars().filter(each -> each == '*'))
                .hasSizeGreaterThanOrEqualTo((int)
                        table.toString().chars().filter(each -> each == '*').count());
    }

    @Test
    void nobody_computes_what_several_years_together_bring() {
        List<RapSheet> people = new ArrayList<>(Collections.nCopies(40, person("WHITE", List.of(OLD))));
        people.addAll(Collections.nCopies(4, person("WHITE", List.of(years().get(2)))));
        people.addAll(Collections.nCopies(3, person("WHITE", List.of(years().get(3)))));
        people.addAll(Collections.nCopies(12, person("WHITE", List.of(years().get(4)))));
        StudyTable table = Study.of(people).asOf("2020-01-01").under(POLICY).eligibleByYear(3);

        assertThat(table.rows()).extracting(row -> row.count("relief")).containsExactly(40L, 44L, 47L, 59L);
        assertThat(table.suppressed(10).rows())
                .filteredOn(row -> row.hasNumber("relief"))
                .extracting(row -> row.count("relief"))
                .as("of 40, 44 and 47 only one")
                .hasSize(2)
                .contains(59L);
    }
}
