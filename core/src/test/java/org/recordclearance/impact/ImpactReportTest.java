package org.recordclearance.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** What determinations do to people, counted in one go or in parts. */
class ImpactReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final RuleSet POLICY = DecisionTable.named("felonies")
            .covers(felony())
            .step("age", ageAtLeast(50))
            .then(DISMISS, "50 years or older")
            .step("years", yearsSinceConviction(10))
            .then(REDUCE, "10 or more years ago")
            .otherwise(NOT_ELIGIBLE, "Nothing applies")
            .build();

    private static final ImpactReport NOBODY = Stream.<Review>empty().collect(ImpactReport.collector());

    private static Review somebody(Random random) {
        String[] births = {"1950-01-01", "1990-01-01", "1969", "missing"};
        String[] races = {"", "WHITE", "BLACK", "OTHER"};
        Level[] levels = {Level.FELONY, Level.MISDEMEANOR, Level.MISSING};
        RapSheet.Builder sheet = RapSheet.builder()
                .subject(subject -> subject.dateOfBirth(births[random.nextInt(births.length)])
                        .race(races[random.nextInt(races.length)]));
        for (int i = random.nextInt(4); i > 0; i--) {
            int year = 2000 + random.nextInt(19);
            Level level = levels[random.nextInt(levels.length)];
            sheet.cycle(cycle -> cycle.court(year + "-05-01", "YOLO", event -> event.convicted("HS 11359", level)));
        }
        return POLICY.review(sheet.build(), AS_OF);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void however_people_are_split_the_merged_report_is_the_same(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int parts) {
        Random random = new Random(seed);
        List<Review> people = Stream.generate(() -> somebody(random)).limit(30).toList();
        List<List<Review>> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            split.add(new ArrayList<>());
        }
        people.forEach(each -> split.get(random.nextInt(parts)).add(each));

        ImpactReport whole = people.stream().collect(ImpactReport.collector());
        ImpactReport merged = split.stream()
                .map(part -> part.stream().collect(ImpactReport.collector()))
                .reduce(NOBODY, ImpactReport::merge);
        ImpactReport inThreads = people.parallelStream().collect(ImpactReport.collector());

        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
        assertThat(inThreads).isEqualTo(whole).hasToString(whole.toString());
        assertThat(ImpactReport.of(whole.figures())).isEqualTo(whole);
        assertThat(whole.subjects()).isEqualTo(30);
        assertThat(whole).isNotEqualTo(NOBODY);
    }

    @Test
    void a_report_prints_its_figures() {
        Review two = POLICY.review(
                RapSheet.builder()
                        .subject(subject -> subject.dateOfBirth("1950-01-01").race("WHITE"))
                        .cycle(cycle -> cycle.court(
                                "2001-05-01",
                                "YOLO",
                                event -> event.convicted("HS 11359", Level.FELONY)
                                        .convicted("HS 11358", Level.FELONY)))
                        .build(),
                AS_OF);

        assertThat(Stream.of(two).collect(ImpactReport.collector()))
                .hasToString("ImpactReport{subjects=1, subjectsCovered=1, subjectsWithRelief=1,"
                        + " cleared={withoutFelony=1, withoutConviction=1, withoutRecentConviction=0},"
                        + " possible={withoutFelony=1, withoutConviction=1, withoutRecentConviction=0},"
                        + " convictionsCoveredByLevel={FELONY=2},"
                        + " determinationsByOutcomeAndReason={Eligible for Dismissal={50 years or older=2}},"
                        + " undecidedByMissingFact={}, subjectsCoveredByRace={WHITE={subjects=1, withRelief=1}}}");
    }

    private static List<String> warnings(int covered, int others) {
        return Stream.concat(
                        Stream.generate(() -> Level.FELONY).limit(covered),
                        Stream.generate(() -> Level.MISDEMEANOR).limit(others))
                .map(level -> RapSheet.builder()
                        .cycle(cycle -> cycle.court("2001-05-01", "YOLO", event -> event.convicted("HS 11359", level)))
                        .build())
                .map(sheet -> POLICY.review(sheet, AS_OF))
                .collect(ImpactReport.collector())
                .warnings("felonies");
    }

    @Test
    void it_warns_where_the_policy_covers_nobody_or_few_of_the_people() {
        assertThat(warnings(0, 3)).singleElement().asString().contains("felonies covers no conviction");
        assertThat(warnings(1, 20))
                .containsExactly(
                        "The policy felonies covers fewer than one in 20 of the people in these files, and says"
                                + " nothing of the others: is it the right policy, for the right county?");
        assertThat(warnings(1, 19)).isEmpty();
        assertThat(warnings(3, 0)).isEmpty();
        assertThat(NOBODY.warnings("felonies")).hasSize(1);
        assertThat(NOBODY.warnings(POLICY, AS_OF)).isEqualTo(NOBODY.warnings("felonies"));
    }

    @Test
    void it_says_where_a_policy_covers_nobody_as_there_is_no_such_law_yet() {
        DecisionTable law = DecisionTable.named("law")
                .covers(felony())
                .lawSince(AS_OF)
                .step("age", ageAtLeast(50))
                .then(DISMISS, "50 years or older")
                .otherwise(NOT_ELIGIBLE, "Nothing applies")
                .build();
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("2001-05-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .build();
        LocalDate before = AS_OF.minusDays(1);

        assertThat(Stream.of(law.review(sheet, before))
                        .collect(ImpactReport.collector())
                        .warnings(law, before))
                .containsExactly(
                        "law is of a law that there is since 2019-07-01: as of a day before, such as 2019-06-30, it covers nobody.");
        assertThat(Stream.of(law.review(sheet, AS_OF))
                        .collect(ImpactReport.collector())
                        .warnings(law, AS_OF))
                .isEmpty();
    }
}
