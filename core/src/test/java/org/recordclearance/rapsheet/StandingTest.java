package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.rapsheet.DispositionEffect.ACQUITS;
import static org.recordclearance.rapsheet.DispositionEffect.CONVICTS;
import static org.recordclearance.rapsheet.DispositionEffect.MAY_CONVICT;
import static org.recordclearance.rapsheet.DispositionEffect.NOT_KNOWN;
import static org.recordclearance.rapsheet.DispositionEffect.NO_CONVICTION;
import static org.recordclearance.rapsheet.DispositionEffect.REDUCED;
import static org.recordclearance.rapsheet.DispositionEffect.RELIEVED;
import static org.recordclearance.rapsheet.DispositionEffect.SAYS_NOTHING;
import static org.recordclearance.rapsheet.DispositionEffect.STANDS;
import static org.recordclearance.rapsheet.DispositionEffect.UNDONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Standing.GivenRelief;
import org.recordclearance.rapsheet.Standing.Kind;
import org.recordclearance.testkit.RandomRapSheets;

class StandingTest {

    private static Disposition on(String day, DispositionEffect effect) {
        return on(day, effect, "");
    }

    private static Disposition on(String day, DispositionEffect effect, String law) {
        return new Disposition(
                effect == CONVICTS ? DispositionType.CONVICTED : DispositionType.OTHER,
                day.isEmpty() ? ReportedDate.missing() : ReportedDate.parse(day),
                effect == CONVICTS ? Level.FELONY : Level.MISSING,
                Sentence.NONE,
                "words",
                effect,
                law);
    }

    private static RapSheet sheet(Consumer<Cycle.Builder> cycle) {
        return RapSheet.builder().cycle(cycle).build();
    }

    private static RapSheet burglary(Disposition... dispositions) {
        return sheet(cycle -> cycle.court(
                "1991-05-06",
                "YOLO",
                event -> event.count(count -> {
                    count.codeSection("PC 459");
                    List.of(dispositions).forEach(count::disposition);
                })));
    }

    private static Standing standing(Disposition... dispositions) {
        return burglary(dispositions).convictions().get(0).standing();
    }

    private static Kind becomes(Disposition... dispositions) {
        RapSheet sheet = burglary(dispositions);
        return sheet.undoneConvictions().isEmpty()
                ? sheet.knownOrPossibleConvictions().get(0).standing().kind()
                : Kind.UNDONE;
    }

    @Test
    void a_conviction_stands_until_something_is_said_of_it() {
        assertThat(standing(on("1991-05-06", CONVICTS))).isEqualTo(new Standing(Kind.STANDING, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVICTS", "MAY_CONVICT", "STANDS", "SAYS_NOTHING"})
    void what_goes_on_with_a_conviction_leaves_it_standing(DispositionEffect effect) {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1993-01-01", effect)))
                .isEqualTo(Kind.STANDING);
    }

    @Test
    void a_conviction_that_was_reversed_is_none_any_longer() {
        RapSheet sheet = burglary(on("1991-05-06", CONVICTS), on("1993-01-01", UNDONE));

        assertThat(sheet.convictions()).isEmpty();
        assertThat(sheet.knownOrPossibleConvictions()).isEmpty();
        assertThat(sheet.undoneConvictions()).hasSize(1);
    }

    @Test
    void an_acquittal_on_retrial_undoes_it() {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1993-01-01", ACQUITS)))
                .isEqualTo(Kind.UNDONE);
    }

    @Test
    void an_undone_conviction_stands_again_by_a_later_one() {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1993-01-01", UNDONE), on("1994-01-01", CONVICTS)))
                .isEqualTo(Kind.STANDING);
    }

    @Test
    void an_undone_conviction_that_was_dismissed_then_stays_undone() {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1993-01-01", UNDONE), on("1994-01-01", NO_CONVICTION)))
                .isEqualTo(Kind.UNDONE);
    }

    @Test
    void a_plea_after_it_was_undone_may_be_a_new_conviction() {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1993-01-01", UNDONE), on("1994-01-01", MAY_CONVICT)))
                .isEqualTo(Kind.NOT_KNOWN);
    }

    @Test
    void relief_says_under_which_law_and_when() {
        Standing standing = standing(on("1991-05-06", CONVICTS), on("1999-01-01", RELIEVED, "PC 1203.4"));

        assertThat(standing)
                .isEqualTo(new Standing(
                        Kind.RELIEVED, List.of(new GivenRelief("PC 1203.4", ReportedDate.parse("1999-01-01")))));
        assertThat(standing.isCertain()).isTrue();
        assertThat(standing.isRelievedUnder(List.of("PC 1203.4"))).isTrue();
        assertThat(standing.isRelievedUnder(List.of("PC 1203.41"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RELIEVED", "NO_CONVICTION", "NOT_KNOWN"})
    void what_does_not_say_what_it_does_leaves_open_whether_it_stands(DispositionEffect effect) {
        RapSheet sheet = burglary(on("1991-05-06", CONVICTS), on("2018-01-01", effect));

        assertThat(sheet.convictions()).singleElement().satisfies(conviction -> {
            assertThat(conviction.standing().kind()).isEqualTo(Kind.NOT_KNOWN);
            assertThat(conviction.standing().isCertain()).isFalse();
        });
    }

    @Test
    void dispositions_count_in_the_order_of_their_dates_and_those_of_a_day_in_that_of_the_record() {
        assertThat(becomes(on("1993-01-01", UNDONE), on("1991-05-06", CONVICTS)))
                .isEqualTo(Kind.UNDONE);
        assertThat(becomes(on("1991-05-06", UNDONE), on("1991-05-06", CONVICTS)))
                .isEqualTo(Kind.STANDING);
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1991-05-06", UNDONE)))
                .isEqualTo(Kind.UNDONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDONE", "ACQUITS", "RELIEVED", "NO_CONVICTION", "NOT_KNOWN"})
    void what_has_no_date_may_be_earlier_or_later(DispositionEffect effect) {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("", effect, ""))).isEqualTo(Kind.NOT_KNOWN);
        assertThat(becomes(on("1991-05-06", CONVICTS), on("1991", effect, ""))).isEqualTo(Kind.NOT_KNOWN);
    }

    @Test
    void what_changes_nothing_needs_no_date() {
        assertThat(becomes(on("1991-05-06", CONVICTS), on("", STANDS), on("", SAYS_NOTHING)))
                .isEqualTo(Kind.STANDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAY_CONVICT", "STANDS", "REDUCED", "RELIEVED", "UNDONE", "NOT_KNOWN"})
    void what_speaks_of_a_conviction_that_is_not_there_says_that_there_may_have_been_one(DispositionEffect effect) {
        RapSheet sheet = burglary(on("1991-05-06", effect));

        assertThat(sheet.convictions()).isEmpty();
        assertThat(sheet.possibleConvictions()).singleElement().satisfies(possible -> {
            assertThat(possible.standing().kind()).isEqualTo(Kind.POSSIBLE);
            assertThat(possible.standing().isCertain()).isFalse();
            assertThat(sheet.conviction(possible.position())).isEqualTo(possible);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_CONVICTION", "ACQUITS", "SAYS_NOTHING"})
    void what_ends_a_charge_is_no_conviction(DispositionEffect effect) {
        assertThat(burglary(on("1991-05-06", effect)).knownOrPossibleConvictions())
                .isEmpty();
    }

    @Test
    void words_that_are_not_known_may_convict_only_of_a_charge_in_court() {
        RapSheet arrested = sheet(cycle -> cycle.arrest(
                "1991-05-06",
                "YOLO",
                event -> event.count(count -> count.codeSection("PC 459").disposition(on("1991-05-06", NOT_KNOWN)))));
        RapSheet ofNothing = sheet(cycle -> cycle.court(
                "1991-05-06", "YOLO", event -> event.count(count -> count.disposition(on("1991-05-06", NOT_KNOWN)))));

        assertThat(arrested.possibleConvictions()).isEmpty();
        assertThat(ofNothing.possibleConvictions()).isEmpty();
    }

    @Test
    void a_possible_conviction_has_the_date_of_what_may_have_convicted_but_none_of_what_came_later() {
        assertThat(burglary(on("1991-05-06", MAY_CONVICT))
                        .possibleConvictions()
                        .get(0)
                        .date())
                .isEqualTo(ReportedDate.parse("1991-05-06"));
        assertThat(burglary(on("1991-05-06", STANDS))
                        .possibleConvictions()
                        .get(0)
                        .date())
                .isEqualTo(ReportedDate.missing());
    }

    @ParameterizedTest
    @EnumSource(names = {"CUSTODY", "PROBATION"})
    void custody_or_probation_for_an_offense_may_tell_of_a_conviction_where_its_cycle_has_none(EventType type) {
        Consumer<Cycle.Builder> custody = cycle -> cycle.event(type, "1991-08-01", event -> event.charged("PC 459"));
        Consumer<Cycle.Builder> both = cycle -> {
            cycle.court("1991-05-06", "YOLO", event -> event.convicted("PC 470", Level.FELONY));
            custody.accept(cycle);
        };

        assertThat(sheet(custody).possibleConvictions()).hasSize(1);
        assertThat(sheet(both).possibleConvictions()).isEmpty();
        assertThat(sheet(cycle -> cycle.event(type, "1991-08-01", event -> event.count(count -> count.comment("none"))))
                        .possibleConvictions())
                .isEmpty();
    }

    @Test
    void possible_convictions_stand_among_the_others_in_the_order_of_the_record() {
        RapSheet sheet = sheet(cycle -> cycle.court(
                "1991-05-06",
                "YOLO",
                event -> event.convicted("PC 470", Level.FELONY)
                        .count(count -> count.codeSection("PC 459").disposition(on("1991-05-06", MAY_CONVICT)))
                        .convicted("PC 484", Level.MISDEMEANOR)));

        assertThat(sheet.knownOrPossibleConvictions())
                .extracting(conviction -> conviction.count().asWritten())
                .containsExactly("PC 470", "PC 459", "PC 484");
        assertThat(sheet.convictions()).hasSize(2);
    }

    @Test
    void a_reduction_lowers_the_level_from_its_day_on() {
        assertThat(burglary(on("1991-05-06", CONVICTS), on("1994-01-01", REDUCED))
                        .convictions()
                        .get(0)
                        .level())
                .isEqualTo(Level.MISDEMEANOR);
        assertThat(burglary(on("1991-05-06", CONVICTS), on("1990-01-01", REDUCED))
                        .convictions()
                        .get(0)
                        .level())
                .isEqualTo(Level.FELONY);
        assertThat(burglary(on("1991-05-06", CONVICTS), on("", REDUCED))
                        .convictions()
                        .get(0)
                        .level())
                .isEqualTo(Level.CONTRADICTORY);
    }

    /** A burglary convicted in the first step, and what another step of the cycle says. */
    private static RapSheet inAnotherStep(
            String section, String number, String otherNumber, String day, DispositionEffect effect) {
        return sheet(cycle -> {
            cycle.court(
                    "1991-05-06",
                    "YOLO",
                    event -> event.caseNumber(number)
                            .count(count -> count.codeSection("PC 459").disposition(on("1991-05-06", CONVICTS))));
            cycle.court(
                    day,
                    "YOLO",
                    event -> event.caseNumber(otherNumber)
                            .count(count -> count.codeSection(section).disposition(on(day, effect))));
        });
    }

    @Test
    void a_disposition_in_another_step_with_the_same_offense_and_case_number_belongs_to_the_conviction() {
        RapSheet undone = inAnotherStep("PC 459(a)", "A1", "A1", "1993-01-01", UNDONE);

        assertThat(undone.knownOrPossibleConvictions()).isEmpty();
        assertThat(undone.undoneConvictions()).hasSize(1);
        assertThat(inAnotherStep("PC 459", "A1", "A1", "1990-01-01", UNDONE).convictions())
                .extracting(conviction -> conviction.standing().kind())
                .containsExactly(Kind.STANDING);
    }

    @Test
    void where_only_the_offense_is_the_same_it_is_not_known_whether_it_still_stands() {
        assertThat(inAnotherStep("PC 459", "A1", "B2", "1993-01-01", UNDONE).convictions())
                .extracting(conviction -> conviction.standing().kind())
                .containsExactly(Kind.NOT_KNOWN);
        assertThat(inAnotherStep("PC 470", "A1", "A1", "1993-01-01", NO_CONVICTION)
                        .convictions())
                .extracting(conviction -> conviction.standing().kind())
                .containsExactly(Kind.STANDING);
    }

    @Test
    void a_plea_in_another_case_of_the_same_offense_may_be_another_conviction() {
        assertThat(inAnotherStep("PC 459", "A1", "B2", "1993-01-01", MAY_CONVICT)
                        .possibleConvictions())
                .hasSize(1);
        assertThat(inAnotherStep("PC 459", "A1", "A1", "1991-01-01", MAY_CONVICT)
                        .possibleConvictions())
                .isEmpty();
    }

    @Test
    void of_too_many_orders_it_is_not_known_what_became_of_the_count() {
        Disposition[] charge = IntStream.range(0, 20)
                .mapToObj(i -> on("", i % 2 == 0 ? MAY_CONVICT : ACQUITS))
                .toArray(Disposition[]::new);
        Disposition[] conviction = Stream.concat(Stream.of(charge), Stream.of(on("1991-05-06", CONVICTS)))
                .toArray(Disposition[]::new);

        assertThat(becomes(charge)).isEqualTo(Kind.POSSIBLE);
        assertThat(becomes(conviction)).isEqualTo(Kind.NOT_KNOWN);
    }

    @Test
    void without_a_conviction_no_order_of_dismissals_makes_one() {
        Disposition[] dismissals =
                Stream.generate(() -> on("", NO_CONVICTION)).limit(200).toArray(Disposition[]::new);

        assertThat(burglary(dismissals).knownOrPossibleConvictions()).isEmpty();
    }

    @Test
    void what_happened_after_many_others_is_known_where_their_days_are() {
        Disposition[] many = Stream.concat(
                        Stream.of(on("1991-05-06", CONVICTS)),
                        Stream.concat(
                                Stream.generate(() -> on("1993-01-01", STANDS)).limit(5_000),
                                Stream.of(on("1994-01", NOT_KNOWN), on("1994-01", CONVICTS), on("1995-01-01", UNDONE))))
                .toArray(Disposition[]::new);

        assertThat(becomes(many)).isEqualTo(Kind.UNDONE);
    }

    @ParameterizedTest
    @CsvSource({"PC 1170.18, MISDEMEANOR", "PC 1203.4, FELONY"})
    void relief_under_a_law_that_makes_a_misdemeanor_of_a_felony_leaves_a_misdemeanor(String law, Level level) {
        RapSheet sheet = burglary(on("1991-05-06", CONVICTS), on("2016-01-02", RELIEVED, law));

        assertThat(sheet.convictions()).singleElement().satisfies(relieved -> {
            assertThat(relieved.level()).isEqualTo(level);
            assertThat(relieved.beforeRelief().level()).isEqualTo(Level.FELONY);
            assertThat(relieved.standing().kind()).isEqualTo(Kind.RELIEVED);
        });
    }

    @Test
    void relief_under_such_a_law_raises_no_level() {
        RapSheet sheet = burglary(
                on("1991-05-06", CONVICTS),
                new Disposition(
                        DispositionType.OTHER,
                        ReportedDate.parse("1995-01-02"),
                        Level.MISSING,
                        Sentence.NONE,
                        "REDUCED TO INFRACTION",
                        REDUCED,
                        ""),
                on("2016-01-02", RELIEVED, "PC 1170.18"));

        assertThat(sheet.convictions()).singleElement().returns(Level.INFRACTION, Conviction::level);
    }

    @Test
    void before_relief_it_is_as_it_was_and_everything_else_is_as_it_is() {
        Disposition convicted = on("1991-05-06", CONVICTS);
        Disposition probation = on("1993-01-02", STANDS);
        RapSheet sheet =
                burglary(convicted, on("1995-02-03", REDUCED), probation, on("1997-04-05", RELIEVED, "PC 1203.4"));
        Conviction relieved = sheet.convictions().get(0);

        Conviction before = relieved.beforeRelief();

        assertThat(before.standing()).isEqualTo(Standing.AS_IT_WAS);
        assertThat(before.position()).isEqualTo(relieved.position());
        assertThat(before.count().dispositions()).containsExactly(convicted, probation);
        assertThat(before.rapSheet()).isEqualTo(burglary(convicted, probation));
        assertThat(before.beforeRelief()).isSameAs(before);
    }

    @Test
    void before_relief_that_another_step_tells_of_it_is_as_it_was_too() {
        RapSheet sheet = sheet(cycle -> cycle.court(
                        "1991-05-06", "YOLO", event -> event.caseNumber("12345").convicted("PC 459", Level.FELONY))
                .court(
                        "1997-04-05",
                        "YOLO",
                        event -> event.caseNumber("12345")
                                .count(count -> count.codeSection("PC 459")
                                        .disposition(on("1997-04-05", RELIEVED, "PC 1203.4")))));
        Conviction relieved = sheet.convictions().get(0);

        assertThat(relieved.standing().kind()).isEqualTo(Kind.RELIEVED);
        assertThat(relieved.beforeRelief().standing()).isEqualTo(Standing.AS_IT_WAS);
    }

    private static final Consumer<Cycle.Builder> ARREST = cycle ->
            cycle.event(EventType.ARREST, "1991-05-01", event -> event.step(1).charged("PC 459"));
    private static final Consumer<Cycle.Builder> CONVICTION = cycle -> cycle.court(
            "1991-05-06",
            "YOLO",
            event -> event.step(2)
                    .caseNumber("12345")
                    .convicted("PC 459", Level.FELONY)
                    .charged("PC 484"));

    /** A court's action on the case of {@link #CONVICTION}. */
    private static Consumer<Cycle.Builder> action(int step, String day, Consumer<Event.Builder> counts) {
        return cycle ->
                cycle.court(day, "YOLO", event -> counts.accept(event.step(step).caseNumber("12345")));
    }

    private static Consumer<Event.Builder> count(String section, Disposition... dispositions) {
        return event -> event.count(count -> {
            count.codeSection(section);
            List.of(dispositions).forEach(count::disposition);
        });
    }

    private static RapSheet inOneCycle(List<Consumer<Cycle.Builder>> events) {
        return sheet(cycle -> events.forEach(each -> each.accept(cycle.date(ReportedDate.parse("1991-05-01")))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void an_event_that_gave_relief_and_nothing_else_leaves_nothing_behind_wherever_it_stands(int place) {
        List<Consumer<Cycle.Builder>> events = new ArrayList<>(List.of(ARREST, CONVICTION));
        RapSheet then = inOneCycle(events);
        events.add(place, action(3, "1997-04-05", count("PC 459", on("1997-04-05", REDUCED))));
        Conviction reduced = inOneCycle(events).convictions().get(0);
        assertThat(reduced.level()).isEqualTo(Level.MISDEMEANOR);

        assertThat(reduced.beforeRelief()).isEqualTo(then.convictions().get(0));
        assertThat(reduced.beforeReliefSince(LocalDate.of(1997, 4, 5)))
                .contains(then.convictions().get(0));
        assertThat(reduced.beforeReliefSince(LocalDate.of(1997, 4, 6))).contains(reduced);
        assertThat(reduced.rapSheet().beforeReliefSince(LocalDate.of(1997, 4, 5)))
                .isEqualTo(then);
    }

    @Test
    void of_an_event_that_gave_relief_all_else_is_left() {
        Consumer<Event.Builder> relief = count("PC 459", on("1997-04-05", RELIEVED, "PC 1203.4"));
        Consumer<Event.Builder> other = count("PC 484", on("1997-04-05", NO_CONVICTION));
        RapSheet now = inOneCycle(List.of(action(3, "1997-04-05", relief.andThen(other)), CONVICTION));
        RapSheet then = inOneCycle(List.of(action(3, "1997-04-05", other), CONVICTION));

        assertThat(now.convictions().get(0).beforeRelief())
                .isEqualTo(then.convictions().get(0));
        assertThat(now.beforeReliefSince(LocalDate.of(1997, 4, 5))).isEqualTo(then);
    }

    @Test
    void relief_in_a_cycle_of_its_own_leaves_no_cycle_behind() {
        RapSheet then = inOneCycle(List.of(CONVICTION));
        RapSheet now = RapSheet.builder()
                .cycle(cycle -> action(1, "1997-04-05", count("PC 459", on("1997-04-05", RELIEVED, "PC 1203.4")))
                        .accept(cycle))
                .cycle(cycle -> CONVICTION.accept(cycle.date(ReportedDate.parse("1991-05-01"))))
                .build();

        assertThat(now.beforeReliefSince(LocalDate.of(1997, 4, 5))).isEqualTo(then);
        assertThat(now.convictions().get(0).beforeReliefSince(LocalDate.of(1997, 4, 5)))
                .contains(then.convictions().get(0));
        assertThat(now.possibleConvictions())
                .singleElement()
                .satisfies(each -> assertThat(each.beforeReliefSince(LocalDate.of(1997, 4, 5)))
                        .isEmpty());
    }

    @Test
    void a_charge_of_before_stays_one_without_the_relief_that_its_row_tells_of() {
        Disposition sealed = on("1997-04-05", RELIEVED, "PC 851.8");
        Consumer<Cycle.Builder> arrest =
                cycle -> cycle.event(EventType.ARREST, "1991-05-01", count("PC 459", sealed)::accept);
        Consumer<Cycle.Builder> arrestOnThatDay =
                cycle -> cycle.event(EventType.ARREST, "1997-04-05", count("PC 459", sealed)::accept);
        Consumer<Cycle.Builder> hearing = action(3, "1991-05-09", count("PC 459", sealed));
        Consumer<Cycle.Builder> again = action(
                3,
                "1997-04-05",
                count("PC 459", sealed).andThen(event -> event.convicted("PC 242", Level.MISDEMEANOR)));

        for (Consumer<Cycle.Builder> each : List.of(arrest, arrestOnThatDay, hearing, again)) {
            RapSheet before = inOneCycle(List.of(each, CONVICTION)).beforeReliefSince(LocalDate.of(1997, 4, 5));
            Count charge = before.cycles().get(0).events().get(0).counts().get(0);

            assertThat(charge.codeSection()).hasToString("Optional[PC 459]");
            assertThat(charge.dispositions()).isEmpty();
        }
    }

    @Test
    void before_relief_every_relieved_conviction_stands_and_the_others_are_what_they_are() {
        int relieved = 0;
        for (RapSheet sheet : RandomRapSheets.ofSeed(5).stream(3_000).toList()) {
            for (Conviction each : sheet.convictions()) {
                if (each.standing().kind() == Kind.RELIEVED) {
                    relieved++;
                    assertThat(each.beforeRelief().standing()).isEqualTo(Standing.AS_IT_WAS);
                } else {
                    assertThat(each.beforeRelief()).isSameAs(each);
                }
            }
        }
        assertThat(relieved).isGreaterThan(20);
    }

    @Test
    void before_relief_since_a_day_is_without_what_may_have_been_given_on_it_or_later() {
        Disposition convicted = on("1991-05-06", CONVICTS);
        Disposition probation = on("1993-01-02", STANDS);
        Disposition reduced = on("1995-02-03", REDUCED);
        Disposition dismissed = on("1997-04-05", RELIEVED, "PC 1203.4");
        RapSheet sheet = burglary(convicted, reduced, probation, dismissed);

        assertThat(sheet.beforeReliefSince(LocalDate.of(1997, 4, 6))).isSameAs(sheet);
        assertThat(sheet.beforeReliefSince(LocalDate.of(1997, 4, 5)))
                .isEqualTo(burglary(convicted, reduced, probation));
        assertThat(sheet.beforeReliefSince(LocalDate.of(1990, 1, 1))).isEqualTo(burglary(convicted, probation));
        assertThat(burglary(convicted, on("missing", RELIEVED, "PC 1203.4"))
                        .beforeReliefSince(LocalDate.of(2020, 1, 1)))
                .isEqualTo(burglary(convicted));
    }

    @Test
    void before_relief_whatever_may_be_a_conviction_may_be_one() {
        for (RapSheet sheet : RandomRapSheets.ofSeed(6).stream(3_000).toList()) {
            for (Conviction each : sheet.knownOrPossibleConvictions()) {
                assertThat(each.beforeRelief().position()).isEqualTo(each.position());
            }
        }
        RapSheet reliefAlone = burglary(on("1997-04-05", RELIEVED, "PC 1203.4"));
        for (Conviction each : reliefAlone.knownOrPossibleConvictions()) {
            assertThat(each.beforeRelief()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void before_relief_the_same_dates_cant_be_believed_wherever_it_was_recorded(int place) {
        List<Consumer<Cycle.Builder>> events = new ArrayList<>(List.of(
                ARREST,
                CONVICTION,
                cycle ->
                        cycle.court("1991-04-01", "YOLO", event -> event.step(4).convicted("PC 484", Level.FELONY))));
        events.add(place, action(3, "1997-04-05", count("PC 459", on("1997-04-05", RELIEVED, "PC 1203.4"))));
        RapSheet sheet = inOneCycle(events).believable();
        Conviction relieved = sheet.convictions().get(0);

        RapSheet before = relieved.beforeRelief().rapSheet();

        assertThat(before.cycles().get(0).events()).hasSize(3);
        assertThat(before.convictions())
                .extracting(Conviction::date)
                .isEqualTo(sheet.convictions().stream().map(Conviction::date).toList())
                .contains(ReportedDate.contradictory());
        assertThat(relieved.beforeReliefSince(LocalDate.parse("1995-01-01"))
                        .orElseThrow()
                        .rapSheet())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1997", "1997-04"})
    void a_charge_whose_day_is_not_known_stays(String day) {
        RapSheet sheet =
                inOneCycle(List.of(CONVICTION, action(3, day, count("PC 459", on(day, RELIEVED, "PC 1203.4")))));

        assertThat(sheet.convictions()
                        .get(0)
                        .beforeRelief()
                        .rapSheet()
                        .cycles()
                        .get(0)
                        .events())
                .hasSize(2);
    }
}
