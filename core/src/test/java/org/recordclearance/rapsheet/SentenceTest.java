package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 31);

    private static Term term(TermKind kind, String length) {
        return new Term(kind, ReportedLength.of(Period.parse(length)));
    }

    @Test
    void terms_are_served_one_after_another_by_the_calendar() {
        Sentence sentence = Sentence.of(term(TermKind.JAIL, "P1M"), term(TermKind.PROBATION, "P3Y"));

        assertThat(sentence.endOfKnownTerms(START)).isEqualTo("2018-03-01");
    }

    @Test
    void a_sentence_without_terms_ends_on_the_day_it_begins() {
        assertThat(Sentence.NONE.endOfKnownTerms(START)).isEqualTo(START);
        assertThat(new Sentence(List.of(), List.of("FINE")).endOfKnownTerms(START))
                .isEqualTo(START);
    }

    @Test
    void a_term_of_unknown_length_adds_nothing_to_the_known_ones() {
        Sentence sentence = Sentence.of(
                new Term(TermKind.PRISON, ReportedLength.unreadable()),
                term(TermKind.JAIL, "P10D"),
                new Term(TermKind.PROBATION, ReportedLength.missing()));

        assertThat(sentence.endOfKnownTerms(START)).isEqualTo("2015-02-10");
    }

    @Test
    void no_sentence_ends_after_the_last_day_there_is() {
        Term longest = term(TermKind.PRISON, "P999Y");

        assertThat(new Sentence(Collections.nCopies(20, longest), List.of()).endOfKnownTerms(START))
                .isEqualTo(ReportedDate.MAX);
        assertThat(new Sentence(Collections.nCopies(2_000_000, longest), List.of()).endOfKnownTerms(START))
                .isEqualTo(ReportedDate.MAX);
    }

    @Test
    void another_sentence_is_added_behind() {
        Sentence jail = new Sentence(List.of(term(TermKind.JAIL, "P10D")), List.of("FINE"));
        Sentence probation = new Sentence(List.of(term(TermKind.PROBATION, "P3Y")), List.of("RESTN"));

        assertThat(jail.plus(probation))
                .isEqualTo(new Sentence(
                        List.of(term(TermKind.JAIL, "P10D"), term(TermKind.PROBATION, "P3Y")),
                        List.of("FINE", "RESTN")));
        assertThat(Sentence.NONE.plus(jail)).isEqualTo(jail);
        assertThat(jail.plus(Sentence.NONE)).isEqualTo(jail);
    }

    @Test
    void a_length_is_known_missing_or_unreadable() {
        assertThat(ReportedLength.of(Period.ofYears(3)))
                .hasToString("P3Y")
                .isEqualTo(ReportedLength.of(Period.parse("P3Y")))
                .hasSameHashCodeAs(ReportedLength.of(Period.parse("P3Y")))
                .isNotEqualTo(ReportedLength.of(Period.ofMonths(36)))
                .isNotEqualTo("P3Y");
        assertThat(ReportedLength.missing().isMissing()).isTrue();
        assertThat(ReportedLength.unreadable().isMissing()).isFalse();
        assertThat(ReportedLength.missing()).isNotEqualTo(ReportedLength.unreadable());
        assertThat(ReportedLength.unreadable().period()).isEmpty();
        assertThat(ReportedLength.of(Period.ofDays(30)).period()).contains(Period.ofDays(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1D", "P1Y-1M", "P1000Y", "P12000M", "P365000D", "P998Y24M", "P999Y366D"})
    void a_length_that_cannot_be_is_refused(String length) {
        Period period = Period.parse(length);

        assertThatIllegalArgumentException().isThrownBy(() -> ReportedLength.of(period));
    }

    @Test
    void the_longest_length_is_allowed() {
        assertThat(ReportedLength.of(Period.ofYears(ReportedLength.MAX_YEARS)).period())
                .isPresent();
        assertThat(ReportedLength.of(Period.ofYears(0)).period()).contains(Period.ZERO);
    }
}
