package org.recordclearance.examples.automaticrelief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.examples.automaticrelief.CourtCase.felony;
import static org.recordclearance.examples.automaticrelief.CourtCase.misdemeanor;
import static org.recordclearance.examples.automaticrelief.CourtCase.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class AutomaticReliefForecastTest {

    private static Optional<Forecast> forecast(RapSheet sheet, String asOf) {
        return ReliefAssert.POLICY.forecast(sheet.convictions().get(0), LocalDate.parse(asOf));
    }

    private static void assertRelief(RapSheet sheet, String asOf, String day) {
        Forecast forecast = forecast(sheet, asOf).orElseThrow();
        assertThat(forecast.date()).isEqualTo(day);
        assertThat(forecast.determination().outcome()).isEqualTo(AutomaticRelief.ELIGIBLE);
    }

    @Test
    void path_one_waits_for_the_end_of_probation() {
        assertRelief(record(felony("2024-02-29").probation(3)), "2025-01-01", "2027-03-01");
    }

    @Test
    void path_two_waits_for_a_year() {
        assertRelief(record(misdemeanor("2025-06-15")), "2026-01-01", "2026-06-15");
    }

    @Test
    void path_three_waits_for_1_october_2024_and_for_four_years() {
        assertRelief(record(felony("2010-01-01").jail(300)), "2024-01-01", "2024-10-01");
        assertRelief(record(felony("2020-01-01").jail(1096)), "2024-01-01", "2027-01-01");
    }

    @Test
    void after_prison_it_waits_for_what_may_follow_and_for_four_years_more() {
        RapSheet prison = record(felony("2017-01-01").prison(3));
        assertRelief(prison, "2025-01-01", "2029-01-01");
        Forecast open = forecast(prison, "2022-07-01").orElseThrow();
        assertThat(open.date()).isEqualTo("2024-10-01");
        assertThat(open.determination().missing()).hasSize(1);
    }

    @Test
    void it_waits_for_what_a_later_order_imposed() {
        Term year = new Term(TermKind.JAIL, ReportedLength.of(Period.ofYears(1)));
        CourtCase revoked =
                felony("2018-01-01").probation(3).then(DispositionType.PROBATION_REVOKED, "2020-06-01", year);
        assertRelief(record(revoked), "2024-01-01", "2025-06-01");
    }

    @Test
    void another_sentence_takes_nothing_away_when_it_has_ended() {
        assertRelief(record(misdemeanor("2010-01-01"), felony("2025-01-01").probation(2)), "2026-01-01", "2027-01-01");
    }

    @Test
    void what_is_barred_for_good_has_none() {
        assertThat(forecast(record(misdemeanor("1970-01-01")), "2026-01-01")).isEmpty();
        assertThat(forecast(record(felony("2010-01-01").under("PC 211").prison(2)), "2026-01-01"))
                .isEmpty();
    }
}
