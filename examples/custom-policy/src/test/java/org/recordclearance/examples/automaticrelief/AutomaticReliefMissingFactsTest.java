package org.recordclearance.examples.automaticrelief;

import static org.recordclearance.examples.automaticrelief.CourtCase.felony;
import static org.recordclearance.examples.automaticrelief.CourtCase.incomplete;
import static org.recordclearance.examples.automaticrelief.CourtCase.misdemeanor;
import static org.recordclearance.examples.automaticrelief.CourtCase.record;
import static org.recordclearance.examples.automaticrelief.CourtCase.withoutLevel;
import static org.recordclearance.examples.automaticrelief.ReliefAssert.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class AutomaticReliefMissingFactsTest {

    private static final String AS_OF = "2026-01-01";

    @Nested
    class PendingCharge {

        @Test
        void an_arrest_without_a_disposition_may_be_one() {
            assertThat(RecordWith.arrest("2012-01-01"), AS_OF).isUndecidedAs("disposition of an arrest is missing");
        }

        @Test
        void a_supplemental_arrest_without_a_disposition_may_be_one() {
            assertThat(
                            RecordWith.cycle(cycle -> cycle.event(
                                    EventType.SUPPLEMENTAL_ARREST, "2012-01-01", event -> event.charged("PC 496"))),
                            AS_OF)
                    .isUndecidedAs("disposition of an arrest is missing");
        }

        @Test
        void a_court_action_without_a_disposition_may_be_one() {
            assertThat(
                            RecordWith.cycle(
                                    cycle -> cycle.court("2012-01-01", "YOLO", event -> event.charged("PC 496(a)"))),
                            AS_OF)
                    .isUndecidedAs("disposition of a court action is missing");
        }

        @Test
        void an_arrest_whose_counts_have_a_disposition_is_none() {
            assertThat(
                            RecordWith.arrest(
                                    "2012-01-01",
                                    CourtCase.disposition(DispositionType.PROSECUTOR_REJECTED, "2012-01-03")),
                            AS_OF)
                    .isEligible();
        }

        @Test
        void a_court_disposition_of_the_same_day_or_later_ends_it() {
            assertThat(RecordWith.arrestAndCourt("2012-01-01", "2012-01-01"), AS_OF)
                    .isEligible();
            assertThat(RecordWith.arrestAndCourt("2012-01-01", "2013-01-01"), AS_OF)
                    .isEligible();
            assertThat(RecordWith.arrestAndCourt("2012-01", "2012-02-01"), AS_OF)
                    .isEligible();
        }

        @Test
        void one_that_is_or_may_be_of_before_the_arrest_does_not() {
            assertThat(RecordWith.arrestAndCourt("2012-01-02", "2012-01-01"), AS_OF)
                    .isUndecidedAs("disposition of an arrest is missing");
            assertThat(RecordWith.arrestAndCourt("2012-01-02", "2012"), AS_OF)
                    .isUndecidedAs("whether an arrest has a later disposition");
            assertThat(RecordWith.arrestAndCourt("missing", "2012-01-01"), AS_OF)
                    .isUndecidedAs("whether an arrest has a later disposition");
        }

        @Test
        void a_disposition_in_unknown_words_may_be_no_end() {
            assertThat(RecordWith.arrest("2012-01-01", RecordWith.other("BENCH WARRANT ISSUED")), AS_OF)
                    .isUndecidedAs("disposition of an arrest can't be read");
            assertThat(RecordWith.arrest("2012-01-01", RecordWith.other("Acquitted")), AS_OF)
                    .isEligible();
        }

        @Test
        void it_does_not_matter_where_another_requirement_fails() {
            assertThat(
                            RapSheet.builder()
                                    .cycle(misdemeanor("1970-01-01").cycle())
                                    .cycle(cycle ->
                                            cycle.arrest("2012-01-01", "YOLO", event -> event.charged("PC 496")))
                                    .build(),
                            AS_OF)
                    .isNotEligible()
                    .because("Convicted before 01/01/1973");
            assertThat(
                            RapSheet.builder()
                                    .cycle(misdemeanor("2025-06-01").cycle())
                                    .cycle(cycle ->
                                            cycle.arrest("2012-01-01", "YOLO", event -> event.charged("PC 496")))
                                    .build(),
                            AS_OF)
                    .isNotEligible()
                    .because("Less than one year since judgment");
        }
    }

    @Nested
    class Registration {

        @Test
        void a_conviction_that_requires_it_leaves_open_if_it_still_does() {
            assertThat(
                            record(
                                    misdemeanor("2010-01-01"),
                                    misdemeanor("2000-01-01").under("PC 647.6")),
                            AS_OF)
                    .isUndecidedAs("whether registration under PC 290 is still required");
        }

        @Test
        void a_conviction_that_may_require_it_leaves_it_open() {
            assertThat(
                            record(
                                    misdemeanor("2010-01-01"),
                                    felony("2000-01-01").under("PC 207").jail(90)),
                            AS_OF)
                    .isUndecidedAs("whether PC 207 is a PC 290 offense");
            assertThat(
                            record(
                                    misdemeanor("2010-01-01"),
                                    misdemeanor("2000-01-01").under(null)),
                            AS_OF)
                    .isUndecidedAs("code section is missing");
        }

        @Test
        void a_registration_that_does_not_say_what_it_is_for_may_be_one() {
            assertThat(RecordWith.cycle(cycle -> cycle.event(EventType.REGISTRATION, "2011-01-01", event -> {})), AS_OF)
                    .isUndecidedAs("code section of a registration is missing");
        }
    }

    @Nested
    class SentenceAndLevel {

        @Test
        void a_length_that_is_missing_leaves_completion_open() {
            assertThat(misdemeanor("2010-01-01").term(TermKind.PROBATION, ReportedLength.missing()), AS_OF)
                    .isUndecidedAs("sentence length is missing");
            assertThat(
                            record(
                                    misdemeanor("2010-01-01"),
                                    misdemeanor("2011-01-01").term(TermKind.JAIL, ReportedLength.unreadable())),
                            AS_OF)
                    .isUndecidedAs("sentence length can't be read");
        }

        @Test
        void a_kind_that_is_not_stated_leaves_prison_open() {
            assertThat(misdemeanor("2010-01-01").term(TermKind.NOT_STATED, ReportedLength.of(Period.ofDays(30))), AS_OF)
                    .isUndecidedAs("kind of a sentence is missing");
        }

        @Test
        void a_felony_always_has_a_sentence_so_one_that_is_not_stated_is_missing() {
            assertThat(felony("2010-01-01"), AS_OF).isUndecidedAs("sentence is missing");
        }

        @Test
        void a_level_that_is_missing_matters_only_where_the_paths_differ() {
            assertThat(withoutLevel("2010-01-01").probation(3), AS_OF).isEligible();
            assertThat(withoutLevel("2021-06-01").jail(90), "2025-01-01").isUndecidedAs("level is missing");
            assertThat(withoutLevel("2024-06-01").jail(90), "2025-01-01").isNotEligible();
        }

        @Test
        void a_level_that_is_missing_is_not_inferred_from_a_prison_term() {
            assertThat(withoutLevel("2000-01-01").prison(2), AS_OF).isUndecidedAs("level is missing");
        }

        @Test
        void a_date_in_part_is_enough_where_all_its_days_agree() {
            assertThat(misdemeanor("2010"), AS_OF).isEligible();
            assertThat(misdemeanor("2025-01"), AS_OF).isUndecidedAs("conviction date is incomplete");
            assertThat(misdemeanor("missing"), AS_OF)
                    .isUndecidedAs("conviction date is missing; whether an arrest has a later disposition");
        }

        @Test
        void an_order_whose_date_or_length_is_missing_leaves_completion_open() {
            Term life = new Term(TermKind.JAIL, ReportedLength.unreadable());
            assertThat(misdemeanor("2010-01-01").jail(5).then(DispositionType.SENTENCE_MODIFIED, "missing"), AS_OF)
                    .isUndecidedAs("date of a later order is missing");
            assertThat(misdemeanor("2010-01-01").jail(5).then(DispositionType.SENTENCE_MODIFIED, "2011", life), AS_OF)
                    .isUndecidedAs("date of a later order is incomplete");
            assertThat(
                            misdemeanor("2010-01-01")
                                    .jail(5)
                                    .then(DispositionType.SENTENCE_MODIFIED, "2011-01-01", life),
                            AS_OF)
                    .isUndecidedAs("sentence length can't be read");
            assertThat(misdemeanor("2010-01-01").jail(5).then(DispositionType.SENTENCE_MODIFIED, "2011"), AS_OF)
                    .isEligible();
        }

        @Test
        void a_revocation_that_may_be_of_another_conviction_of_the_cycle_leaves_it_open() {
            assertThat(
                            misdemeanor("2010-01-01")
                                    .probation(1)
                                    .besideConvictedOf("PC 484(a)")
                                    .beside(Count.builder()
                                            .disposition(CourtCase.disposition(
                                                    DispositionType.PROBATION_REVOKED, "2010-06-01"))),
                            AS_OF)
                    .isUndecidedAs(
                            "code section is missing; whether a charge was a conviction;"
                                    + " sentence after probation was revoked is missing; which conviction of a cycle a later order is for");
        }

        @Test
        void a_row_that_could_not_be_read_may_hold_anything() {
            assertThat(incomplete(misdemeanor("2010-01-01")), AS_OF)
                    .isUndecidedAs("a row of the record could not be read");
            assertThat(incomplete(misdemeanor("1970-01-01")), AS_OF).isNotEligible();
        }
    }

    @Nested
    class FelonyOffenses {

        @Test
        void a_section_that_does_not_settle_it_leaves_it_open() {
            assertThat(felony("2010-01-01").under("PC 459").prison(2), AS_OF)
                    .isUndecidedAs("whether PC 459 is a serious felony; whether PC 459 is a violent felony");
        }

        @Test
        void a_section_that_is_missing_leaves_it_open() {
            assertThat(felony("2010-01-01").under(null).prison(2), AS_OF).isUndecidedAs("code section is missing");
        }

        @Test
        void an_enhancement_of_the_same_case_may_make_any_felony_serious() {
            assertThat(felony("2010-01-01").jail(90).besideConvictedOf("PC 12022.7(a)"), AS_OF)
                    .isUndecidedAs("whether PC 496(a) is a serious felony; whether PC 496(a) is a violent felony");
        }

        @Test
        void a_new_conviction_of_an_unknown_level_or_date_may_be_a_felony_within_four_years() {
            CourtCase first = felony("2010-01-01").jail(365);
            assertThat(record(first, withoutLevel("2012-01-01")), AS_OF).isUndecidedAs("level is missing");
            assertThat(record(first, felony("2014").jail(1)), AS_OF).isNotEligible();
            assertThat(record(first, felony("2015").jail(1)), AS_OF).isEligible();
            assertThat(record(first, felony("missing").probation(1)), "2026-01-01")
                    .isUndecidedAs("date of another conviction is missing; whether an arrest has a later disposition");
        }

        @Test
        void a_new_conviction_near_an_order_whose_date_is_missing_may_be_within_four_years() {
            CourtCase first = felony("2010-01-01").jail(365).then(DispositionType.SENTENCE_MODIFIED, "2012");
            assertThat(record(first, felony("2013-01-01").jail(1)), AS_OF)
                    .isUndecidedAs("date of a later order is incomplete");
        }
    }
}
