package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RapSheetTest {

    private static final Term THREE_YEARS = new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(3)));

    /** A person's whole history in fifteen lines. */
    private static RapSheet threeCycles() {
        return RapSheet.builder()
                .subject(person ->
                        person.id("1").name("01", "SKYWALKER,LUKE JAY").dateOfBirth("1966-01-19"))
                .cycle(cycle -> cycle.arrest("1984-07-25", "LOS ANGELES", event -> event.charged("11357 HS"))
                        .court("1984-09-18", "LOS ANGELES", event -> event.convicted("11357(C) HS", Level.MISDEMEANOR)))
                .cycle(cycle -> cycle.court(
                        "1991",
                        "SACRAMENTO",
                        event -> event.caseNumber("111111")
                                .convicted("11359 HS", Level.FELONY, THREE_YEARS)
                                .convicted("459 PC", Level.FELONY)))
                .cycle(cycle -> cycle.event(EventType.REGISTRATION, "missing", event -> event.charged("290 PC")))
                .build();
    }

    @Test
    void three_cycles_are_built_in_fifteen_lines() {
        RapSheet sheet = threeCycles();

        assertThat(sheet).hasToString("RapSheet[3 cycles, 3 convictions]");
        assertThat(sheet.subject().dateOfBirth()).isEqualTo(ReportedDate.parse("1966-01-19"));
        assertThat(sheet.subject().names()).containsEntry("01", "SKYWALKER,LUKE JAY");
        assertThat(sheet.subject().deceased()).isFalse();
        assertThat(sheet.cycles())
                .extracting(Cycle::date)
                .extracting(ReportedDate::toString)
                .containsExactly("1984-07-25", "1991", "missing");
        assertThat(sheet.cycles().get(0).events()).extracting(Event::step).containsExactly(1, 2);
        assertThat(sheet.convictions())
                .extracting(conviction -> conviction.codeSection().orElseThrow())
                .extracting(CodeSection::toString)
                .containsExactly("HS 11357(c)", "HS 11359", "PC 459");
        assertThat(sheet.gaps()).isEmpty();
        assertThat(sheet.warnings()).isEmpty();
    }

    @Test
    void a_conviction_is_seen_in_its_place() {
        RapSheet sheet = threeCycles();
        Conviction conviction = sheet.conviction(new CountPosition(1, 0, 0));

        assertThat(conviction)
                .hasToString("Conviction[cycle 1, event 0, count 0]")
                .isSameAs(sheet.convictions().get(1));
        assertThat(conviction.rapSheet()).isSameAs(sheet);
        assertThat(conviction.cycle()).isEqualTo(sheet.cycles().get(1));
        assertThat(conviction.event().caseNumbers()).containsExactly("111111");
        assertThat(conviction.count().asWritten()).isEqualTo("HS 11359");
        assertThat(conviction.date()).hasToString("1991");
        assertThat(conviction.isDatedByEvent()).isTrue();
        assertThat(conviction.county()).isEqualTo(ReportedCounty.of(County.of("Sacramento")));
        assertThat(conviction.level()).isEqualTo(Level.FELONY);
        assertThat(conviction.sentence()).isEqualTo(Sentence.of(THREE_YEARS));
        assertThat(conviction.disposition().type()).isEqualTo(DispositionType.CONVICTED);
        assertThat(conviction.isSetAside()).isFalse();
    }

    @Test
    void there_is_no_conviction_where_nobody_was_convicted() {
        RapSheet sheet = threeCycles();

        assertThatIllegalArgumentException().isThrownBy(() -> sheet.conviction(new CountPosition(0, 0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> sheet.conviction(new CountPosition(9, 0, 0)));
    }

    @Test
    void sheets_are_equal_when_all_they_hold_is() {
        assertThat(threeCycles()).isEqualTo(threeCycles()).hasSameHashCodeAs(threeCycles());
        assertThat(threeCycles().convictions()).isEqualTo(threeCycles().convictions());

        RapSheet sheet = threeCycles();
        Subject other = Subject.builder().id("2").build();
        Warning warning = new Warning(7, Warning.Kind.TEXT_LEFT_OVER);
        assertThat(sheet)
                .isNotEqualTo(RapSheet.of(other, sheet.cycles(), Set.of(), List.of()))
                .isNotEqualTo(RapSheet.of(sheet.subject(), List.of(), Set.of(), List.of()))
                .isNotEqualTo(RapSheet.of(sheet.subject(), sheet.cycles(), Set.of(Gap.REJECTED_ROW), List.of()))
                .isNotEqualTo(RapSheet.of(sheet.subject(), sheet.cycles(), Set.of(), List.of(warning)))
                .isNotEqualTo("a sheet");
        assertThat(RapSheet.of(sheet.subject(), sheet.cycles(), Set.of(), List.of()))
                .isEqualTo(sheet);
    }

    @Test
    void two_equal_counts_of_an_event_are_two_convictions() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "1999-01-01",
                        "NAPA",
                        event -> event.convicted("11359 HS", Level.FELONY).convicted("11359 HS", Level.FELONY)))
                .build();
        Conviction first = sheet.convictions().get(0);
        Conviction second = sheet.convictions().get(1);

        assertThat(first.count()).isEqualTo(second.count()).hasSameHashCodeAs(second.count());
        assertThat(first).isNotEqualTo(second);
        assertThat(Set.of(first, second)).hasSize(2);
    }

    @Test
    void equal_positions_in_sheets_that_differ_are_not_the_same_conviction() {
        RapSheet sheet = threeCycles();
        RapSheet incomplete = RapSheet.of(sheet.subject(), sheet.cycles(), Set.of(Gap.UNREADABLE_TEXT), List.of());

        assertThat(sheet.convictions().get(0))
                .isNotEqualTo(incomplete.convictions().get(0));
        assertThat(sheet.convictions().get(0))
                .isNotEqualTo(sheet.convictions().get(1))
                .isNotEqualTo("a conviction")
                .hasSameHashCodeAs(threeCycles().convictions().get(0));
    }

    @Test
    void a_sheet_knows_what_is_missing_in_an_order_of_its_own() {
        RapSheet sheet = RapSheet.builder()
                .gap(Gap.UNREADABLE_TEXT)
                .gap(Gap.REJECTED_ROW)
                .gap(Gap.REJECTED_ROW)
                .warning(new Warning(3, Warning.Kind.COUNT_RANGE))
                .build();

        assertThat(sheet.gaps())
                .containsExactly(Gap.REJECTED_ROW, Gap.UNREADABLE_TEXT)
                .isUnmodifiable();
        assertThat(sheet.warnings()).containsExactly(new Warning(3, Warning.Kind.COUNT_RANGE));
        assertThat(sheet).hasToString("RapSheet[0 cycles, 0 convictions]");
    }

    @Test
    void convictions_are_in_the_order_of_the_source_where_it_has_one_of_its_own() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "1999", "NAPA", event -> event.count(placed(3)).count(placed(1))))
                .cycle(cycle -> cycle.court("2000", "NAPA", event -> event.count(placed(2))))
                .build();

        assertThat(sheet.convictions())
                .extracting(conviction -> conviction.count().place())
                .containsExactly(1, 2, 3);
        assertThat(sheet.convictions())
                .extracting(Conviction::position)
                .containsExactly(new CountPosition(0, 0, 1), new CountPosition(1, 0, 0), new CountPosition(0, 0, 0));
    }

    private static Count placed(int place) {
        return Count.builder()
                .place(place)
                .disposition(new Disposition(
                        DispositionType.CONVICTED, ReportedDate.parse("1999"), Level.FELONY, Sentence.NONE, ""))
                .build();
    }

    @Test
    void a_cycle_has_the_date_of_its_first_event_unless_it_is_given() {
        Cycle.Builder dated = Cycle.builder().date(ReportedDate.parse("1984"));
        dated.court("1985-01-01", "NAPA", event -> event.agency("CASC").nameCode("01"));

        assertThat(dated.build().date()).hasToString("1984");
        assertThat(dated.build().events().get(0).agency()).isEqualTo("CASC");
        assertThat(dated.build().events().get(0).nameCode()).isEqualTo("01");
        assertThat(Cycle.builder().build().date()).isEqualTo(ReportedDate.missing());
    }

    @Test
    void events_of_a_step_are_kept_together_and_others_are_steps_of_their_own() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                                "1999", "NAPA", event -> event.step(4).convicted("11359 HS", Level.FELONY))
                        .court("1999", "NAPA", event -> event.convicted("11358 HS", Level.FELONY))
                        .court("1999", "NAPA", event -> event.step(4).convicted("11357 HS", Level.FELONY)))
                .cycle(cycle ->
                        cycle.court("1999", "NAPA", event -> event.step(4).convicted("11360 HS", Level.FELONY)))
                .build();
        List<Conviction> all = sheet.convictions();

        assertThat(sheet.cycles().get(0).events()).extracting(Event::step).containsExactly(4, 5, 4);
        assertThat(all.get(0).isInStepOf(all.get(2))).isTrue();
        assertThat(all.get(0).isInStepOf(all.get(0))).isTrue();
        assertThat(all.get(0).isInStepOf(all.get(1))).isFalse();
        assertThat(all.get(0).isInStepOf(all.get(3))).isFalse();
    }

    @Test
    void events_of_which_no_step_is_stated_share_none() {
        Event.Builder event = Event.builder(EventType.COURT_ACTION, ReportedDate.parse("1999"))
                .convicted("11359 HS", Level.FELONY)
                .convicted("11358 HS", Level.FELONY);
        Cycle cycle = new Cycle(ReportedDate.missing(), List.of(event.build(), event.build()));
        List<Conviction> all = RapSheet.builder().cycle(cycle).build().convictions();

        assertThat(all.get(0).isInStepOf(all.get(1))).isTrue();
        assertThat(all.get(0).isInStepOf(all.get(2))).isFalse();
    }

    @Test
    void positions_are_in_the_order_of_the_record() {
        CountPosition position = new CountPosition(1, 2, 3);

        assertThat(position)
                .isEqualByComparingTo(new CountPosition(1, 2, 3))
                .isLessThan(new CountPosition(1, 2, 4))
                .isLessThan(new CountPosition(1, 3, 0))
                .isLessThan(new CountPosition(2, 0, 0))
                .isGreaterThan(new CountPosition(0, 9, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountPosition(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountPosition(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountPosition(0, 0, -1));
    }

    @Test
    void wrong_arguments_fail_at_the_door() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Warning(0, Warning.Kind.COUNT_RANGE));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.builder().place(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Event.builder(EventType.ARREST, ReportedDate.missing()).step(-1));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Subject.builder().dateOfBirth("19 JAN 66"));
        assertThatNullPointerException().isThrownBy(() -> RapSheet.of(null, List.of(), Set.of(), List.of()));
    }

    @Test
    void lists_handed_out_cannot_be_changed() {
        RapSheet sheet = threeCycles();

        assertThat(sheet.cycles()).isUnmodifiable();
        assertThat(sheet.convictions()).isUnmodifiable();
        assertThat(sheet.warnings()).isUnmodifiable();
        assertThat(sheet.subject().names()).isUnmodifiable();
        assertThat(sheet.cycles().get(0).events()).isUnmodifiable();
        assertThat(sheet.cycles().get(0).events().get(0).counts()).isUnmodifiable();
    }
}
