package org.recordclearance.examples.automaticrelief;

import static org.recordclearance.examples.automaticrelief.CourtCase.felony;
import static org.recordclearance.examples.automaticrelief.CourtCase.infraction;
import static org.recordclearance.examples.automaticrelief.CourtCase.misdemeanor;
import static org.recordclearance.examples.automaticrelief.CourtCase.record;
import static org.recordclearance.examples.automaticrelief.ReliefAssert.assertThat;

import java.time.Period;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class AutomaticReliefTest {

    private static final String AS_OF = "2026-01-01";

    private static Term years(TermKind kind, int years) {
        return new Term(kind, ReportedLength.of(Period.ofYears(years)));
    }

    @Nested
    class PathOne {

        @Test
        void completed_probation_is_relieved_whatever_the_level() {
            assertThat(felony("2010-03-01").probation(3).jail(90), AS_OF)
                    .isEligible()
                    .because("Probation completed without revocation");
            assertThat(misdemeanor("2010-03-01").probation(3), AS_OF)
                    .isEligible()
                    .because("Probation completed without revocation");
        }

        @Test
        void probation_is_completed_on_the_day_it_ends() {
            assertThat(felony("2020-03-01").probation(3), "2023-02-28")
                    .isNotEligible()
                    .because("Currently serving a sentence");
            assertThat(felony("2020-03-01").probation(3), "2023-03-01").isEligible();
        }

        @Test
        void a_serious_felony_is_relieved_after_probation() {
            assertThat(felony("2010-03-01").under("PC 460(a)").probation(3), AS_OF)
                    .isEligible();
        }

        @Test
        void revoked_probation_is_no_completed_probation() {
            assertThat(
                            misdemeanor("2010-03-01")
                                    .probation(3)
                                    .then(DispositionType.PROBATION_REVOKED, "2011-01-01"),
                            AS_OF)
                    .isNotEligible()
                    .because("Probation revoked");
            assertThat(
                            felony("2010-03-01").probation(3).then(DispositionType.PROBATION_REVOKED, "2011-01-01"),
                            "2024-09-30")
                    .isNotEligible()
                    .because("Felony without completed probation, before 10/01/2024");
        }

        @Test
        void a_revocation_entered_as_a_count_of_its_own_is_one_of_the_only_conviction() {
            assertThat(
                            misdemeanor("2010-03-01")
                                    .probation(3)
                                    .beside(Count.builder()
                                            .disposition(CourtCase.disposition(
                                                    DispositionType.PROBATION_REVOKED, "2011-01-01"))),
                            AS_OF)
                    .isNotEligible()
                    .because("Probation revoked");
        }

        @Test
        void a_prison_term_beside_probation_is_no_completed_probation() {
            assertThat(felony("2010-03-01").probation(3).prison(2), "2024-09-30")
                    .isNotEligible()
                    .because("Felony without completed probation, before 10/01/2024");
        }
    }

    @Nested
    class PathTwo {

        @Test
        void an_infraction_or_a_misdemeanor_is_relieved_a_year_after_judgment() {
            assertThat(infraction("2023-03-01"), "2024-03-01")
                    .isEligible()
                    .because("Infraction or misdemeanor, sentence completed, one year since judgment");
            assertThat(misdemeanor("2023-03-01").jail(30), "2024-03-01").isEligible();
        }

        @Test
        void not_a_day_before() {
            assertThat(misdemeanor("2023-03-01").jail(30), "2024-02-29")
                    .isNotEligible()
                    .because("Less than one year since judgment");
        }

        @Test
        void the_year_of_29_february_ends_on_1_march() {
            assertThat(misdemeanor("2024-02-29"), "2025-02-28")
                    .isNotEligible()
                    .because("Less than one year since judgment");
            assertThat(misdemeanor("2024-02-29"), "2025-03-01").isEligible();
        }

        @Test
        void a_sentence_of_more_than_a_year_is_to_be_completed() {
            assertThat(misdemeanor("2023-01-01").jail(400), "2024-02-04")
                    .isNotEligible()
                    .because("Currently serving a sentence");
            assertThat(misdemeanor("2023-01-01").jail(400), "2024-02-05").isEligible();
        }

        @Test
        void a_felony_that_was_reduced_is_a_misdemeanor() {
            assertThat(
                            felony("2023-03-01").jail(30).then(DispositionType.REDUCED_TO_MISDEMEANOR, "2024-01-01"),
                            "2024-03-01")
                    .isEligible()
                    .because("Infraction or misdemeanor, sentence completed, one year since judgment");
        }

        @Test
        void a_prison_term_bars_it() {
            assertThat(misdemeanor("2010-03-01").prison(1), AS_OF)
                    .isNotEligible()
                    .because("Sentenced to state prison");
        }
    }

    @Nested
    class PathThree {

        private static final String RELIEVED =
                "Felony, everything completed, four years without a new felony conviction";

        @Test
        void another_felony_is_relieved_four_years_after_everything_was_completed() {
            assertThat(felony("2018-05-10").jail(1096), "2025-05-10")
                    .isEligible()
                    .because(RELIEVED);
            assertThat(felony("2018-05-10").jail(1096), "2025-05-09")
                    .isNotEligible()
                    .because("Less than four years since everything was completed");
        }

        @Test
        void after_prison_parole_and_supervision_are_unknown_until_the_longest_is_over() {
            CourtCase prison = felony("2010-05-10").prison(3);
            String unknown = "whether parole or supervision after prison is over";
            assertThat(felony("2015-05-10").prison(3), "2025-05-10").isUndecidedAs(unknown);
            assertThat(felony("2018-05-10").prison(3), "2025-05-09")
                    .isNotEligible()
                    .because("Less than four years since everything was completed");
            assertThat(prison, "2024-10-01").isEligible().because(RELIEVED);
            assertThat(felony("2016-05-10").prison(3), "2028-05-09").isUndecidedAs(unknown);
            assertThat(felony("2016-05-10").prison(3), "2028-05-10")
                    .isEligible()
                    .because(RELIEVED);
        }

        @Test
        void a_discharge_says_when_supervision_ended() {
            CourtCase discharged = felony("2015-05-10").prison(3).discharged("2020-02-01");
            assertThat(discharged, "2024-11-01").isEligible().because(RELIEVED);
            assertThat(felony("2015-05-10").prison(3).discharged("2021-02-01"), "2025-01-31")
                    .isNotEligible()
                    .because("Less than four years since everything was completed");
            assertThat(felony("2015-05-10").prison(3).discharged("2021-02-01"), "2025-02-01")
                    .isEligible();
        }

        @Test
        void supervision_after_another_prison_term_may_be_served_still() {
            CourtCase first = misdemeanor("2010-01-01");
            assertThat(record(first, felony("2019-01-01").prison(3)), "2026-12-31")
                    .isUndecidedAs("whether parole or supervision after prison is over");
            assertThat(record(first, felony("2019-01-01").prison(3)), "2027-01-01")
                    .isEligible();
        }

        @Test
        void a_new_felony_while_supervision_may_have_gone_on_leaves_it_open() {
            CourtCase first = felony("2000-01-01").prison(2);
            assertThat(record(first, felony("2005-12-31").jail(1)), AS_OF).isNotEligible();
            assertThat(record(first, felony("2006-01-01").jail(1)), AS_OF)
                    .isUndecidedAs("whether parole or supervision after prison is over");
            assertThat(record(first, felony("2011-01-01").jail(1)), AS_OF).isEligible();
        }

        @Test
        void it_begins_on_1_october_2024() {
            assertThat(felony("2000-05-10").jail(300), "2024-09-30")
                    .isNotEligible()
                    .because("Felony without completed probation, before 10/01/2024");
            assertThat(felony("2000-05-10").jail(300), "2024-10-01")
                    .isEligible()
                    .because(RELIEVED);
        }

        @Test
        void four_years_run_from_the_last_order_of_the_court() {
            CourtCase revoked = felony("2015-01-01")
                    .probation(3)
                    .then(DispositionType.PROBATION_REVOKED, "2017-06-01", years(TermKind.JAIL, 4));
            assertThat(revoked, "2025-05-31")
                    .isNotEligible()
                    .because("Less than four years since everything was completed");
            assertThat(revoked, "2025-06-01").isEligible().because(RELIEVED);
        }

        @Test
        void revoked_probation_without_a_later_sentence_is_not_completed() {
            CourtCase revoked = felony("2008-01-01").probation(3).then(DispositionType.PROBATION_REVOKED, "2009-06-01");
            assertThat(revoked, AS_OF).isUndecidedAs("sentence after probation was revoked is missing");
            CourtCase sentencedLater = felony("2008-01-01")
                    .probation(3)
                    .then(DispositionType.PROBATION_REVOKED, "2009-06-01")
                    .then(DispositionType.SENTENCE_MODIFIED, "2009-07-01", years(TermKind.JAIL, 1));
            assertThat(sentencedLater, AS_OF).isEligible().because(RELIEVED);
        }

        @Test
        void conspiracy_and_attempt_alone_may_be_to_commit_a_serious_felony() {
            assertThat(felony("2000-01-01").under("PC 182").jail(300), AS_OF)
                    .isUndecidedAs("whether PC 182 is a PC 290 offense; whether PC 182 is a serious felony;"
                            + " whether PC 182 is a violent felony");
            assertThat(felony("2000-01-01").under("PC 664").jail(300), AS_OF)
                    .isUndecidedAs("whether PC 664 is a PC 290 offense; whether PC 664 is a serious felony;"
                            + " whether PC 664 is a violent felony");
        }

        @Test
        void a_new_felony_conviction_within_four_years_bars_it() {
            CourtCase first = felony("2010-01-01").jail(365);
            assertThat(record(first, misdemeanor("2012-01-01").jail(10)), AS_OF).isEligible();
            assertThat(record(first, felony("2012-01-01").probation(2)), AS_OF)
                    .isNotEligible()
                    .because("New felony conviction within four years");
        }

        @Test
        void the_four_years_are_from_the_day_of_completion_to_the_day_before_its_fourth_anniversary() {
            CourtCase first = felony("2010-01-01").jail(365);
            assertThat(record(first, felony("2010-12-31").jail(1)), AS_OF).isEligible();
            assertThat(record(first, felony("2011-01-01").jail(1)), AS_OF).isNotEligible();
            assertThat(record(first, felony("2014-12-31").jail(1)), AS_OF).isNotEligible();
            assertThat(record(first, felony("2015-01-01").jail(1)), AS_OF).isEligible();
        }

        @Test
        void the_years_free_of_a_felony_run_from_the_last_order_too() {
            CourtCase first = felony("2010-01-01")
                    .jail(365)
                    .then(DispositionType.SENTENCE_MODIFIED, "2013-01-01", years(TermKind.JAIL, 1));
            assertThat(record(first, felony("2013-12-31").jail(1)), AS_OF).isEligible();
            assertThat(record(first, felony("2014-01-01").jail(1)), AS_OF).isNotEligible();
            assertThat(record(first, felony("2017-12-31").jail(1)), AS_OF).isNotEligible();
            assertThat(record(first, felony("2018-01-01").jail(1)), AS_OF).isEligible();
        }

        @Test
        void a_felony_of_the_same_day_is_no_new_one() {
            assertThat(felony("2010-01-01").jail(0).besideConvictedOf("PC 484(a)"), AS_OF)
                    .isEligible()
                    .because(RELIEVED);
        }

        @Test
        void a_serious_a_violent_and_a_pc_290_felony_are_left_out() {
            assertThat(felony("2000-01-01").under("PC 422").prison(2), AS_OF)
                    .isNotEligible()
                    .because("Serious felony");
            assertThat(felony("2000-01-01").under("PC 211").prison(2), AS_OF)
                    .isNotEligible()
                    .because("Serious felony");
            assertThat(felony("2000-01-01").under("PC 286(d)").prison(2), AS_OF)
                    .isNotEligible()
                    .because("Violent felony");
            assertThat(felony("2000-01-01").under("PC 311.11").prison(2), AS_OF)
                    .isNotEligible()
                    .because("PC 290 offense");
        }
    }

    @Nested
    class EveryPath {

        @Test
        void the_review_began_on_1_july_2022() {
            Assertions.assertThat(ReliefAssert.determination(misdemeanor("2010-01-01"), "2022-06-30"))
                    .isEmpty();
            assertThat(misdemeanor("2010-01-01"), "2022-07-01").isEligible();
            assertThat(misdemeanor("2010-01-01"), "2022-07-02").isEligible();
        }

        @Test
        void convictions_of_before_1973_are_left_out() {
            assertThat(misdemeanor("1972-12-31"), AS_OF).isNotEligible().because("Convicted before 01/01/1973");
            assertThat(misdemeanor("1973-01-01"), AS_OF).isEligible();
        }

        @Test
        void a_registration_under_pc_290_bars_every_conviction() {
            assertThat(RecordWith.registration("PC 290(a)"), AS_OF)
                    .isNotEligible()
                    .because("Registration under PC 290");
            assertThat(RecordWith.registration("PC 290.01"), AS_OF).isNotEligible();
        }

        @Test
        void other_registrations_do_not() {
            assertThat(RecordWith.registration("HS 11590"), AS_OF).isEligible();
            assertThat(RecordWith.registration("PC 457.1"), AS_OF).isEligible();
        }

        @Test
        void a_sentence_for_another_conviction_bars_it() {
            assertThat(
                            record(
                                    misdemeanor("2010-01-01"),
                                    misdemeanor("2025-01-01").probation(1)),
                            "2025-12-31")
                    .isNotEligible()
                    .because("Currently serving a sentence");
            assertThat(
                            record(
                                    misdemeanor("2010-01-01"),
                                    misdemeanor("2025-01-01").probation(1)),
                            AS_OF)
                    .isEligible();
        }

        @Test
        void a_later_order_makes_a_sentence_run_on() {
            CourtCase modified = misdemeanor("2010-01-01")
                    .jail(30)
                    .then(DispositionType.SENTENCE_MODIFIED, "2025-06-01", years(TermKind.JAIL, 1));
            assertThat(modified, "2026-05-31").isNotEligible().because("Currently serving a sentence");
            assertThat(modified, "2026-06-01").isEligible();
        }

        @Test
        void what_is_relieved_already_is_not_relieved_again() {
            assertThat(misdemeanor("2010-01-01").then(DispositionType.SET_ASIDE_1203_4, "2015-01-01"), AS_OF)
                    .isNotEligible()
                    .because("Already set aside or dismissed");
            // without a law that says why, a dismissal behind a conviction leaves open what became of it
            assertThat(misdemeanor("2010-01-01").then(DispositionType.DISMISSED, "2015-01-01"), AS_OF)
                    .isUndecidedAs("whether PC 496(a) still stands");
        }
    }
}
