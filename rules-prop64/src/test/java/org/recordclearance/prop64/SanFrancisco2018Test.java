package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;
import static org.recordclearance.prop64.Person.later;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;
import static org.recordclearance.prop64.Person.unreadable;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** The table of san-francisco-2018, step by step, judged on 2020-07-01. */
class SanFrancisco2018Test {

    private static final DecisionTable POLICY = Prop64.sanFrancisco2018();
    private static final String SF = "SAN FRANCISCO";

    private static Person somebody() {
        return born("1980-01-01").in(SF);
    }

    /** Convicted of a section, arrested for another, with what became of that count. */
    private static Consumer<Cycle.Builder> bargain(String arrest, DispositionType became, String section) {
        return cycle -> cycle.arrest(
                        "2004-12-01",
                        SF,
                        event -> event.count(
                                count -> count.codeSection(arrest).disposition(later(became, "2004-12-02"))))
                .court("2005-01-01", SF, event -> event.convicted(section, Level.FELONY));
    }

    @Test
    void a_Prop_64_felony_is_dismissed() {
        assertThat(somebody().felony("2005-01-01", "HS 11359").determination(POLICY))
                .isDismissal()
                .because("Prop 64 conviction");
    }

    @Test
    void the_explanation_says_what_made_it_covered() {
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11359")
                        .explanation(POLICY)
                        .questions()
                        .get(0)
                        .facts())
                .containsEntry("set aside under PC 1203.4", "no");
    }

    @ParameterizedTest
    @CsvSource({"HS 11359(c)(3)", "HS 11359(d)", "HS 11360(a)(3)(C)", "HS 11360(a)(3)(D)", "HS 11357.5", "HS 11364"})
    void what_is_not_covered(String section) {
        assertThat(somebody().felony("2005-01-01", section).determination(POLICY))
                .isNotCovered();
    }

    @Test
    void lesser_levels_and_other_counties_are_not_covered() {
        assertThat(somebody()
                        .convicted("2005-01-01", "HS 11357(b)", Level.MISDEMEANOR)
                        .determination(POLICY))
                .isNotCovered();
        assertThat(somebody()
                        .convicted("2005-01-01", "HS 11357(b)", Level.INFRACTION)
                        .determination(POLICY))
                .isNotCovered();
        assertThat(somebody().in("KERN").felony("2005-01-01", "HS 11359").determination(POLICY))
                .isNotCovered();
    }

    @Test
    void only_the_count_that_was_set_aside_is_not_covered() {
        Person person = somebody()
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        SF,
                        event -> event.count(count -> count.codeSection("HS 11359")
                                        .disposition(conviction("2005-01-01", Level.FELONY))
                                        .disposition(later(DispositionType.SET_ASIDE_1203_4, "2010-01-01")))
                                .convicted("HS 11358", Level.FELONY)));
        var convictions = person.sheet().convictions();
        assertThat(POLICY.determine(convictions.get(0), Person.AS_OF)).isNotCovered();
        assertThat(POLICY.determine(convictions.get(1), Person.AS_OF)).isDismissal();
    }

    @Test
    void a_PC_290_registration_bars_relief_whenever_it_was() {
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11359")
                        .registered("2019-01-01", "PC 290")
                        .determination(POLICY))
                .isNotEligible()
                .because("PC 290 registration");
    }

    @Test
    void a_super_strike_bars_relief_whenever_it_was() {
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11359")
                        .felony("2019-01-01", "PC 187")
                        .determination(POLICY))
                .isNotEligible()
                .because("Super strike");
    }

    @Test
    void three_events_with_a_conviction_of_the_section_are_two_priors() {
        Person person = somebody().felony("2005-01-01", "HS 11359").felony("2006-01-01", "HS 11359(b)");
        assertThat(person.determination(POLICY)).isDismissal();
        assertThat(person.in("KERN").felony("2007-01-01", "HS 11359").determination(POLICY))
                .isNotEligible()
                .because("Two priors");
    }

    @Test
    void three_counts_of_one_event_are_one_event() {
        assertThat(somebody()
                        .cycle(cycle ->
                                cycle.court("2005-01-01", SF, Person.felonies("HS 11359", "HS 11359", "HS 11359")))
                        .determination(POLICY))
                .isDismissal();
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11357(a)")
                        .felony("2006-01-01", "HS 11357(a)")
                        .felony("2007-01-01", "HS 11357(a)")
                        .determination(POLICY))
                .isDismissal();
    }

    @ParameterizedTest
    @CsvSource({"PC 32", "PC 32-HS 11359", "HS 11364", "HS 11366"})
    void a_plea_bargain_of_nothing_but_Prop_64_charges_is_dismissed(String section) {
        assertThat(somebody()
                        .cycle(bargain("HS 11359", DispositionType.DISMISSED, section))
                        .determination(POLICY))
                .isDismissal()
                .because("Plea bargain of a Prop 64 charge");
    }

    @Test
    void a_plea_bargain_with_a_Prop_64_section_in_its_words_may_be_of_that_section() {
        Person person = somebody()
                .cycle(cycle -> cycle.arrest("2004-12-01", SF, event -> event.charged("HS 11359"))
                        .court(
                                "2005-01-01",
                                SF,
                                event -> event.count(count -> count.codeSection("HS 11364")
                                        .otherSection(CodeSection.parse("HS 11358"))
                                        .disposition(Person.conviction("2005-01-01", Level.FELONY)))));

        assertThat(person.determination(POLICY)).isUndecidedBecause("code section can't be read");
    }

    @Test
    void a_plea_bargain_of_other_charges_as_well_is_maybe_one() {
        Person person = somebody().cycle(cycle -> {
            bargain("HS 11359", DispositionType.DISMISSED, "HS 11366").accept(cycle);
            cycle.arrest("2004-12-01", SF, event -> event.charged("PC 459"));
        });
        assertThat(person.determination(POLICY)).isReview("Maybe").because("Possible plea bargain of a Prop 64 charge");
    }

    @Test
    void counts_that_the_prosecutor_rejected_are_left_out() {
        assertThat(somebody()
                        .cycle(bargain("HS 11359", DispositionType.PROSECUTOR_REJECTED, "HS 11366"))
                        .determination(POLICY))
                .isNotCovered();
        Person person = somebody().cycle(cycle -> {
            bargain("PC 459", DispositionType.PROSECUTOR_REJECTED, "HS 11366").accept(cycle);
            cycle.arrest("2004-12-01", SF, event -> event.charged("HS 11360(a)"));
        });
        assertThat(person.determination(POLICY)).isDismissal();
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, REDESIGNATION", "2017-07-01, REDESIGNATION", "2017-07-02, RESENTENCING"})
    void the_remedy_is_resentencing_while_the_longest_sentence_of_the_event_runs(String date, Remedy remedy) {
        Term term = date.startsWith("2020") ? null : probation(3);
        Person person = somebody()
                .cycle(cycle -> cycle.court(date, SF, event -> {
                    event.convicted("HS 11359", Level.FELONY);
                    if (term != null) {
                        event.convicted("PC 459", Level.FELONY, term);
                    }
                }));
        assertThat(person.determination(POLICY).orElseThrow().remedy()).isEqualTo(remedy);
    }

    @Test
    void the_remedy_is_unknown_where_a_sentence_has_no_readable_length() {
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11359", unreadable(TermKind.JAIL))
                        .determination(POLICY)
                        .orElseThrow()
                        .remedy())
                .isEqualTo(Remedy.UNKNOWN);
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11359", unreadable(TermKind.JAIL), prison(20))
                        .determination(POLICY)
                        .orElseThrow()
                        .remedy())
                .isEqualTo(Remedy.RESENTENCING);
    }

    @Test
    void a_missing_level_leaves_open_whether_it_is_covered() {
        assertThat(somebody().convicted("2005-01-01", "HS 11359", Level.MISSING).determination(POLICY))
                .isReview("Maybe")
                .isUndecidedBecause("level is missing");
    }

    @Test
    void a_lost_row_may_hold_a_super_strike_or_the_charge_of_a_plea_bargain() {
        assertThat(somebody().felony("2005-01-01", "HS 11359").withARowLost().determination(POLICY))
                .isReview("Maybe")
                .isUndecidedBecause("a row of the record could not be read");
        assertThat(somebody().felony("2005-01-01", "HS 11366").withARowLost().determination(POLICY))
                .isUndecidedBecause("a row of the record could not be read");
    }
}
