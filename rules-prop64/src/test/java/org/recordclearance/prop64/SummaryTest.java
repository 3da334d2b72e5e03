package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.Person.AS_OF;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.prison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.ReviewLayout.Reviewed;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** The figures of the summary. */
class SummaryTest {

    private static final ReviewLayout LAYOUT = Prop64.layout("YOLO");
    private static final RuleSet POLICY = Prop64.configurable(
            "YOLO",
            Prop64Options.builder()
                    .dismiss("11357", "11358")
                    .reduce("11359")
                    .subjectAgeThreshold(50)
                    .build());

    private static Person somebody(String birth) {
        return born(birth).in("YOLO");
    }

    private static Map<String, Object> figures(RuleSet policy, Person... people) {
        return plain(
                Arrays.stream(people).map(person -> reviewed(policy, person)).collect(LAYOUT.summary(policy)));
    }

    private static Reviewed reviewed(RuleSet policy, Person person) {
        RapSheet sheet = person.sheet();
        List<Review> hypothetical = LAYOUT.hypotheticals().stream()
                .map(each -> each.review(sheet, AS_OF))
                .toList();
        return new Reviewed(policy.review(sheet, AS_OF), hypothetical);
    }

    /** The figures as plain values, to compare whole groups with. */
    private static Map<String, Object> plain(Figure.Group group) {
        Map<String, Object> plain = new LinkedHashMap<>();
        group.byName()
                .forEach(
                        (name, figure) -> plain.put(name, figure.in(new Plain()).orElse(null)));
        return plain;
    }

    private static final class Plain implements Figure.Form<Optional<Object>> {

        @Override
        public Optional<Object> ofNone() {
            return Optional.empty();
        }

        @Override
        public Optional<Object> ofText(String text) {
            return Optional.of(text);
        }

        @Override
        public Optional<Object> ofWhole(long number) {
            return Optional.of(number);
        }

        @Override
        public Optional<Object> ofDecimal(double number) {
            return Optional.of(number);
        }

        @Override
        public Optional<Object> ofList(List<Figure> figures) {
            return Optional.of(figures);
        }

        @Override
        public Optional<Object> ofGroup(Figure.Group group) {
            return Optional.of(plain(group));
        }
    }

    @Test
    void of_nobody_every_figure_is_there_and_nothing_is_earliest() {
        Map<String, Object> figures = figures(POLICY);
        assertThat(figures)
                .containsEntry("county", "YOLO")
                .containsEntry("earliestConviction", null)
                .containsEntry("subjectsWithSomeReliefCount", 0L)
                .containsEntry("prop64ConvictionsCountInCountyByCodeSection", Map.of())
                .containsEntry("convictionDismissalCountByCodeSection", Map.of("11357", 0L, "11358", 0L))
                .containsEntry("convictionReductionCountByCodeSection", Map.of("11359", 0L));
    }

    @Test
    void Prop_64_convictions_of_the_county_are_counted_whatever_the_policy() {
        Map<String, Object> figures = figures(
                POLICY,
                somebody("1980-01-01")
                        .felony("2005-01-01", "HS 11358")
                        .convicted("1999-05-02", "HS 11358", Level.MISDEMEANOR)
                        .convicted("missing", "HS 11360(a)", Level.MISSING)
                        .convicted("2001-01-01", "HS 11357(a)", Level.MISSING, prison(1))
                        .in("KERN")
                        .felony("1980-01-01", "HS 11359"),
                somebody("1980-01-01").felony("2005-01-01", "PC 602"));
        assertThat(figures)
                .containsEntry("earliestConviction", "1999-05-02T00:00:00Z")
                .containsEntry(
                        "prop64ConvictionsCountInCountyByCodeSection", Map.of("11357", 1L, "11358", 2L, "11360", 1L))
                .containsEntry("subjectsWithProp64ConvictionCountInCounty", 1L)
                .containsEntry("prop64FelonyConvictionsCountInCounty", 2L)
                .containsEntry("prop64NonFelonyConvictionsCountInCounty", 2L);
    }

    @Test
    void relief_is_counted_by_what_it_was_given_for() {
        Map<String, Object> figures = figures(
                POLICY,
                somebody("1980-01-01")
                        .felony("2005-01-01", "HS 11357(a)")
                        .convicted("2005-01-01", "HS 11358", Level.MISSING)
                        .convicted("2005-01-01", "HS 11358", Level.MISDEMEANOR)
                        .felony("2005-01-01", "HS 11359")
                        .felony("2005-01-01", "HS 11360(a)"),
                somebody("1950-01-01").felony("2005-01-01", "HS 11360(a)"),
                somebody("1980-01-01").felony("2005-01-01", "HS 11360(a)"));
        assertThat(figures)
                .containsEntry("convictionDismissalCountByCodeSection", Map.of("11357", 1L, "11358", 1L))
                .containsEntry("convictionReductionCountByCodeSection", Map.of("11359", 1L))
                .containsEntry("convictionDismissalCountByAdditionalRelief", Map.of("50 years or older", 1L))
                .containsEntry(
                        "convictionDismissalCountByLevel",
                        Map.of("INFRACTION", 0L, "MISDEMEANOR", 1L, "FELONY", 2L, "UNKNOWN", 1L))
                .containsEntry("subjectsWithSomeReliefCount", 2L);
    }

    @Test
    void policies_without_choices_of_sections_have_none_to_count() {
        Map<String, Object> figures =
                figures(Prop64.dismissAll("YOLO"), somebody("1980-01-01").felony("2005-01-01", "HS 11358"));
        assertThat(figures)
                .containsEntry("convictionDismissalCountByCodeSection", Map.of())
                .containsEntry("convictionReductionCountByCodeSection", Map.of())
                .containsEntry("convictionDismissalCountByAdditionalRelief", Map.of("Dismiss all Prop 64 charges", 1L));
    }

    @Test
    void D8_what_becomes_of_people_is_compared_with_dismissing_everything() {
        Map<String, Object> figures = figures(
                POLICY,
                // reduced by the policy, dismissed by the hypotheticals
                somebody("1980-01-01").felony("2005-01-01", "HS 11359"),
                // a related misdemeanor within seven years of the as-of date stays but for the second hypothetical
                somebody("1980-01-01")
                        .felony("2005-01-01", "HS 11358")
                        .convicted("2013-07-02", "PC 602", Level.MISDEMEANOR),
                somebody("1980-01-01").felony("2013-07-02", "HS 11358"),
                somebody("1980-01-01").felony("2013-07-01", "HS 11358"));
        assertThat(figures)
                .containsEntry("reliefWithCurrentEligibilityChoices", people(4L, 2L, 1L))
                .containsEntry("reliefWithDismissAllProp64", people(4L, 3L, 1L))
                .containsEntry("reliefWithDismissAllProp64AndRelated", people(4L, 4L, 2L));
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_unknown_counts_in_what_is_possible_alone_for_the_policy_and_the_hypotheticals() {
        Map<String, Object> figures = figures(
                POLICY,
                somebody("1980-01-01").felony("2013-07-02", "HS 11358"),
                somebody("1980-01-01").convicted("missing", "HS 11358", Level.MISSING),
                // a related conviction without a level stays but for the second hypothetical
                somebody("1980-01-01")
                        .felony("2005-01-01", "HS 11358")
                        .convicted("2005-01-01", "PC 602", Level.MISSING));
        assertThat(figures)
                .containsEntry("reliefWithCurrentEligibilityChoices", people(1L, 2L, 1L))
                .containsEntry("reliefWithDismissAllProp64", people(1L, 2L, 1L))
                .containsEntry("reliefWithDismissAllProp64AndRelated", people(2L, 3L, 1L));
        assertThat((Map<String, Object>) figures.get("possible"))
                .containsAllEntriesOf(people(3L, 2L, 2L))
                .containsEntry("reliefWithDismissAllProp64", people(3L, 2L, 2L))
                .containsEntry("reliefWithDismissAllProp64AndRelated", people(3L, 3L, 2L))
                .hasSize(5);
    }

    @Test
    void a_prison_sentence_makes_a_felony_certain() {
        assertThat(figures(
                        POLICY,
                        somebody("1980-01-01").convicted("2001-01-01", "HS 11357(a)", Level.MISSING, prison(1))))
                .containsEntry("reliefWithCurrentEligibilityChoices", people(1L, 1L, 0L));
    }

    private static Map<String, Object> people(long noFelony, long noConviction, long noneLast7Years) {
        return Map.of(
                "CountSubjectsNoFelony", noFelony,
                "CountSubjectsNoConviction", noConviction,
                "CountSubjectsNoConvictionLast7Years", noneLast7Years);
    }

    @Test
    void relief_is_broken_down_by_race() {
        Map<String, Object> figures = figures(
                POLICY,
                somebody("1980-01-01").ofRace("BLACK").felony("2005-01-01", "HS 11358"),
                somebody("1980-01-01").ofRace(" black ").felony("2005-01-01", "HS 11360(a)"),
                somebody("1980-01-01").felony("2005-01-01", "HS 11358"),
                somebody("1980-01-01").ofRace("WHITE").felony("2005-01-01", "PC 459"));
        assertThat(figures)
                .containsEntry(
                        "prop64ReliefByRace",
                        Map.of(
                                "BLACK", Map.of("subjectsWithProp64Conviction", 2L, "subjectsWithSomeRelief", 1L),
                                "not stated",
                                        Map.of("subjectsWithProp64Conviction", 1L, "subjectsWithSomeRelief", 1L)));
    }

    @Test
    void what_is_only_maybe_covered_is_in_no_figure_of_the_county() {
        assertThat(figures(POLICY, born("1980-01-01").in("").felony("2005-01-01", "HS 11358")))
                .isEqualTo(figures(POLICY));
        assertThat(figures(POLICY, somebody("1980-01-01").convictedOf("2005-01-01", "MARIJUANA", Level.FELONY)))
                .isEqualTo(figures(POLICY));
    }

    @Test
    void tallies_merge_in_any_order() {
        Person one = somebody("1950-01-01").ofRace("WHITE").felony("1999-01-01", "HS 11360(a)");
        Person two = somebody("1980-01-01").ofRace("BLACK").felony("2005-01-01", "HS 11358");
        assertThat(merged(LAYOUT.summary(POLICY), one, two))
                .isEqualTo(figures(POLICY, one, two))
                .isEqualTo(figures(POLICY, two, one));
    }

    private static <A> Map<String, Object> merged(
            Collector<Reviewed, A, Figure.Group> summary, Person one, Person two) {
        A left = summary.supplier().get();
        A right = summary.supplier().get();
        summary.accumulator().accept(left, reviewed(POLICY, one));
        summary.accumulator().accept(right, reviewed(POLICY, two));
        return plain(summary.finisher().apply(summary.combiner().apply(left, right)));
    }
}
