package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;
import static org.recordclearance.prop64.Person.jail;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;
import static org.recordclearance.prop64.Person.unreadable;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Sentences that a later order on the count imposed: what ends with them has not ended before. */
class SentencesOfLaterOrdersTest {

    private static final RuleSet LOS_ANGELES = Prop64.losAngeles();

    /** Convicted in 2014 of an offense that only time or a completed sentence lets be dismissed; probation ended in 2016. */
    private static Person ordered(String county, DispositionType type, String date, Term... terms) {
        return born("1985-01-01")
                .cycle(cycle -> cycle.court(
                        "2014-01-01",
                        county,
                        event -> event.count(count -> count.codeSection("HS 11358")
                                .disposition(conviction("2014-01-01", Level.FELONY, probation(2)))
                                .disposition(new Disposition(
                                        type,
                                        ReportedDate.parse(date),
                                        Level.MISSING,
                                        Sentence.of(terms),
                                        type.toString())))));
    }

    private static Person revoked(String date, Term... terms) {
        return ordered("LOS ANGELES", DispositionType.PROBATION_REVOKED, date, terms);
    }

    @ParameterizedTest
    @CsvSource({"2015-07-01, Only has 11357-60 charges and completed sentence", "2015-07-02, Currently serving sentence"
    })
    void probation_that_was_revoked_is_followed_by_the_sentence_imposed_then(String date, String reason) {
        assertThat(revoked(date, prison(5)).determination(LOS_ANGELES)).because(reason);
        assertThat(ordered("LOS ANGELES", DispositionType.SENTENCE_MODIFIED, date, probation(5))
                        .determination(LOS_ANGELES))
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({"2015-07-01, Only has 11357-60 charges and completed sentence", "2015-07-02, ''"})
    void what_can_not_be_read_of_another_conviction_may_have_imposed_one(String date, String reason) {
        Disposition unread = new Disposition(
                DispositionType.OTHER,
                ReportedDate.parse(date),
                Level.MISSING,
                Sentence.of(prison(5)),
                "GARBLED",
                DispositionEffect.NOT_KNOWN,
                "");
        Person person = born("1985-01-01")
                .felony("2014-01-01", "HS 11358")
                .cycle(cycle -> cycle.court(
                        "2014-02-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11359")
                                .disposition(conviction("2014-02-01", Level.FELONY))
                                .disposition(unread))));
        if (reason.isEmpty()) {
            assertThat(person.determination(LOS_ANGELES)).isUndecidedBecause("whether HS 11359 still stands");
        } else {
            assertThat(person.determination(LOS_ANGELES)).isDismissal().because(reason);
        }
    }

    @Test
    void without_a_sentence_nothing_is_said_to_run() {
        assertThat(revoked("2019-01-01").determination(LOS_ANGELES)).isDismissal();
    }

    @Test
    void what_came_with_relief_is_the_sentence_told_again() {
        assertThat(ordered("LOS ANGELES", DispositionType.SET_ASIDE_1203_4, "2019-01-01", probation(2))
                        .determination(LOS_ANGELES))
                .isDismissal();
    }

    @ParameterizedTest
    @CsvSource({"2015-06-30, Sentence Completed", "2015-07-01, Sentence not Completed"})
    void on_its_last_day_it_is_not_completed(String date, String reason) {
        assertThat(ordered("SAN JOAQUIN", DispositionType.PROBATION_REVOKED, date, prison(5))
                        .determination(Prop64.sanJoaquin()))
                .because(reason);
        assertThat(ordered("SACRAMENTO", DispositionType.PROBATION_REVOKED, date, prison(5))
                        .determination(Prop64.sacramento()))
                .because(reason);
    }

    @Test
    void its_end_may_be_unknown() {
        assertThat(revoked("2016-01-01", unreadable(TermKind.PRISON)).determination(LOS_ANGELES))
                .isUndecidedBecause("sentence length can't be read");
        assertThat(revoked("2015", prison(5)).determination(LOS_ANGELES))
                .isUndecidedBecause("date of a later order is incomplete");
        assertThat(revoked("2014", prison(5)).determination(LOS_ANGELES)).isDismissal();
        assertThat(revoked("missing", jail(Period.ofDays(1))).determination(LOS_ANGELES))
                .isUndecidedBecause("date of a later order is missing");
    }

    @Test
    void a_forecast_knows_its_last_day() {
        Person person = revoked("2018-03-01", prison(4));
        assertThat(LOS_ANGELES.forecast(person.sheet().convictions().get(0), Person.AS_OF))
                .hasValueSatisfying(change -> {
                    assertThat(change.date()).isEqualTo(LocalDate.of(2022, 3, 1));
                    assertThat(change.determination().outcome().words()).isEqualTo("Eligible for Dismissal");
                });
    }
}
