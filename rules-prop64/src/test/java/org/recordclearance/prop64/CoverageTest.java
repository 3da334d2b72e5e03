package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** Which convictions the policies cover. */
class CoverageTest {

    private static final RuleSet ALL = Prop64.dismissAll("YOLO");

    private static Person convictedOf(Consumer<Count.Builder> count) {
        return born("1980-01-01")
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "YOLO",
                        event -> event.count(each -> {
                            count.accept(each);
                            each.disposition(conviction("2005-01-01", Level.FELONY));
                        })));
    }

    @ParameterizedTest
    @CsvSource({
        "11357 HS, 11357",
        "11357(A) HS, 11357",
        "11357A HS, 11357",
        "11357B2 HS, 11357",
        "11360(a)(3)(C) HS, 11360",
        "11359HS, 11359",
        "11358, 11358",
        "664/11358 HS, 11358",
        "11358-664 HS, 11358",
        "459 PC/11359 HS, 11359",
        "11360/11357 HS, 11360"
    })
    void a_Prop_64_offense_is_found(String section, String number) {
        assertThat(Prop64Offenses.prop64Section(CodeSection.parse(section))).contains(number);
        assertThat(convictedOf(count -> count.codeSection(section)).determination(ALL))
                .isDismissal();
    }

    @ParameterizedTest
    @CsvSource({
        "11357.5 HS",
        "11375.5 HS",
        "113570 PC",
        "113570 HS",
        "11357 PC",
        "11360 VC",
        "182/11359 HS",
        "32/11359 HS",
        "11361 HS",
        "11361.5 HS",
        "11362.5 HS",
        "11364 HS",
        "11366 HS",
        "11350 HS",
        "11377 HS",
        "11530 HS",
        "4573 PC",
        "23222(B) VC",
        "182 PC",
        "32 PC",
        "26037 BP",
        "11379.6 HS",
        "113570",
        "1135 HS"
    })
    void D1_what_only_looks_like_one_is_not(String section) {
        assertThat(Prop64Offenses.prop64Section(CodeSection.parse(section))).isEmpty();
        assertThat(convictedOf(count -> count.codeSection(section)).determination(ALL))
                .isNotCovered();
    }

    @ParameterizedTest
    @CsvSource({
        "POSSESS MARIJUANA",
        "SELL/FURNISH/ETC MARIHUANA",
        "CULTIVATE CANNABIS",
        "CONC CANNABIS/HASHISH",
        "POSS MARIJ FOR SALE",
        "CULT MARIJUAN",
        "possess hash"
    })
    void cannabis_without_a_section_that_can_be_read_is_reviewed(String description) {
        assertThat(convictedOf(count -> count.description(description)).determination(ALL))
                .isReview()
                .isUndecidedBecause("code section can't be read");
        assertThat(convictedOf(count -> count.comment(description)).determination(ALL))
                .isUndecidedBecause("code section can't be read");
    }

    @Test
    void a_section_without_a_code_that_is_another_counts_as_unread_when_cannabis_is_named() {
        assertThat(convictedOf(count -> count.codeSection("1136").description("POSSESS MARIJUANA"))
                        .determination(ALL))
                .isUndecidedBecause("code section can't be read");
        assertThat(convictedOf(count -> count.codeSection("1136").description("POSSESS A CANNON"))
                        .determination(ALL))
                .isNotCovered();
        assertThat(convictedOf(count -> count.codeSection("4573.6 PC").description("POSSESS MARIJUANA IN JAIL"))
                        .determination(ALL))
                .isNotCovered();
    }

    @Test
    void a_section_in_the_words_that_would_make_another_offense_of_it_leaves_coverage_unknown() {
        assertThat(convictedOf(count -> count.codeSection("11359 HS").otherSection(CodeSection.parse("182 PC")))
                        .determination(ALL))
                .isUndecidedBecause("code section can't be read");
        assertThat(convictedOf(count -> count.codeSection("11359").otherSection(CodeSection.parse("32 PC")))
                        .determination(ALL))
                .isUndecidedBecause("code section can't be read");
        assertThat(convictedOf(count -> count.codeSection("11359 HS").otherSection(CodeSection.parse("459 PC")))
                        .determination(ALL))
                .isDismissal();
    }

    @ParameterizedTest
    @CsvSource({"602", "148(A)(1)", "4060", "11550", "40508(A)"})
    void a_related_number_without_the_letters_of_a_code_may_be_the_charge(String section) {
        assertThat(convictedOf(count -> count.codeSection(section)).determination(Prop64.dismissAllAndRelated("YOLO")))
                .isUndecidedBecause("code section can't be read");
        assertThat(convictedOf(count -> count.codeSection(section)).determination(ALL))
                .isNotCovered();
    }

    @ParameterizedTest
    @CsvSource({"603", "1148", "602 WI", "148.5"})
    void a_number_that_is_related_in_no_code_is_not_covered(String section) {
        assertThat(convictedOf(count -> count.codeSection(section)).determination(Prop64.dismissAllAndRelated("YOLO")))
                .isNotCovered();
    }

    @Test
    void an_attempt_or_an_accessory_in_the_words_is_none_that_the_statute_reduces() {
        RuleSet statute = Prop64.statute();

        assertThat(convictedOf(count -> count.codeSection("11358 HS").otherSection(CodeSection.parse("664 PC")))
                        .determination(statute))
                .isUndecidedBecause("code section can't be read");
        assertThat(convictedOf(count -> count.codeSection("11358 HS").otherSection(CodeSection.parse("32 PC")))
                        .determination(statute))
                .isUndecidedBecause("code section can't be read");
    }

    @Test
    void a_related_charge_with_a_Prop_64_section_in_its_words_may_have_been_relieved_already() {
        Disposition reduced = new Disposition(
                DispositionType.REDUCED_TO_MISDEMEANOR,
                ReportedDate.of(LocalDate.of(2018, 1, 1)),
                Level.MISDEMEANOR,
                Sentence.NONE,
                "REDUCED TO MISDEMEANOR");
        Person person = convictedOf(count -> count.codeSection("11364 HS")
                .otherSection(CodeSection.parse("11357 HS"))
                .disposition(conviction("2005-01-01", Level.FELONY))
                .disposition(reduced));

        assertThat(person.determination(Prop64.dismissAllAndRelated("YOLO")))
                .isUndecidedBecause("whether HS 11364 still stands");
    }

    @Test
    void no_offense_stated_at_all_is_reviewed() {
        assertThat(convictedOf(count -> {}).determination(ALL)).isUndecidedBecause("code section is missing");
        assertThat(convictedOf(count -> count.description("SEE COMMENT FOR CHARGE"))
                        .determination(ALL))
                .isUndecidedBecause("code section is missing");
    }

    @ParameterizedTest
    @CsvSource({"ILLEGIBLE", "REHASHED CHARGE", "HASHTAG"})
    void any_other_offense_that_can_not_be_read_is_not_covered(String description) {
        assertThat(convictedOf(count -> count.description(description)).determination(ALL))
                .isNotCovered();
    }

    @Test
    void a_missing_county_is_reviewed_where_the_offense_is_covered() {
        assertThat(born("1980-01-01").in("").felony("2005-01-01", "HS 11358").determination(ALL))
                .isUndecidedBecause("county is missing");
        assertThat(born("1980-01-01").in("").felony("2005-01-01", "PC 459").determination(ALL))
                .isNotCovered();
        assertThat(born("1980-01-01")
                        .in("KERN")
                        .convictedOf("2005-01-01", "MARIJUANA", Level.FELONY)
                        .determination(ALL))
                .isNotCovered();
    }

    @ParameterizedTest
    @CsvSource({
        "'', county is missing",
        "LOS ANGELE5, county can't be read",
        "ZZZ, county can't be read",
        "ORANGE/YOLO, county is contradictory",
        "YOLO/MEXICO, county is contradictory"
    })
    void a_policy_of_every_county_reviews_what_may_be_in_none(String county, String missing) {
        for (RuleSet policy : List.of(Prop64.statute(), Prop64.auditOfRelief())) {
            assertThat(born("1980-01-01")
                            .in(county)
                            .felony("2005-01-01", "HS 11358")
                            .determination(policy))
                    .isUndecidedBecause(missing);
        }
        assertThat(born("1980-01-01")
                        .in("ARIZONA")
                        .felony("2005-01-01", "HS 11358")
                        .determination(Prop64.statute()))
                .isNotCovered();
    }

    @Test
    void what_is_only_maybe_covered_is_marked_so() {
        assertThat(born("1980-01-01")
                        .in("")
                        .felony("2005-01-01", "HS 11358")
                        .determination(ALL)
                        .orElseThrow()
                        .isCovered())
                .isFalse();
    }
}
