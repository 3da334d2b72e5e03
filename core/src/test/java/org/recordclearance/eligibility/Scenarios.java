package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;

/** Random tables and records, with dates close to where answers turn, and the end of February among them. */
final class Scenarios {

    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.DISMISS,
            Outcome.REDUCE,
            Outcome.NOT_ELIGIBLE,
            Outcome.REVIEW,
            Outcome.DISMISS.saying("dismiss too"));

    private static final List<LocalDate> AS_OF_DATES = List.of(
            LocalDate.of(2019, 7, 1), LocalDate.of(2020, 2, 29), LocalDate.of(2021, 2, 28), LocalDate.of(2021, 3, 1));

    private static final List<ReportedDate> CLOSE_DAYS = Stream.of(
                    "2015-12-31", "2016-02-28", "2016-02-29", "2016-03-01", "2016-11-08", "2016-11-09", "2017-01-01")
            .map(ReportedDate::parse)
            .toList();

    private Scenarios() {}

    /** Scenarios in which all is known. */
    static Arbitrary<Scenario> known() {
        return Arbitraries.of(AS_OF_DATES).flatMap(asOf -> scenarios(asOf, days(asOf)));
    }

    /** Scenarios in which some facts are unknown: facts of any kind, or dates close to each other. */
    static Arbitrary<Scenario> blurred(int fewest, int most) {
        Arbitrary<Scenario> close =
                Arbitraries.of(AS_OF_DATES).flatMap(asOf -> scenarios(asOf, Arbitraries.of(CLOSE_DAYS)));
        return Arbitraries.oneOf(
                blurred(known(), fewest, most, fact -> true),
                blurred(close, fewest, most, fact -> fact.kind() == DraftFact.Kind.DATE));
    }

    private static Arbitrary<Scenario> blurred(
            Arbitrary<Scenario> known, int fewest, int most, Predicate<DraftFact> these) {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 100);
        Arbitrary<Integer> how = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        known,
                        which.list().ofMinSize(fewest).ofMaxSize(most),
                        how.list().ofSize(most))
                .as((scenario, facts, ways) -> {
                    Scenario blurred = scenario;
                    for (int i = 0; i < facts.size(); i++) {
                        blurred = blurred.blurred(these, facts.get(i), ways.get(i));
                    }
                    return blurred;
                });
    }

    private static Arbitrary<Scenario> scenarios(LocalDate asOf, Arbitrary<ReportedDate> days) {
        return Combinators.combine(
                        probes().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(OUTCOMES).list().ofSize(5),
                        drafts(days))
                .as((steps, outcomes, draft) -> new Scenario(steps, outcomes, draft, asOf));
    }

    private static Arbitrary<Probe> probes() {
        Arbitrary<Probe> leaves = Arbitraries.of(Probe.all());
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> leaves,
                () -> probes().map(Probe::not),
                () -> Combinators.combine(probes(), probes()).as(Probe::and),
                () -> Combinators.combine(probes(), probes()).as(Probe::or));
    }

    private static Arbitrary<Draft> drafts(Arbitrary<ReportedDate> days) {
        Arbitrary<List<Draft.Charge>> charges =
                charges(days).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<Draft.Entry> court = Combinators.combine(days, Arbitraries.of("YOLO", "NAPA"), charges)
                .as(Draft.Entry::new);
        Arbitrary<Draft.Entry> registration = days.map(day -> new Draft.Entry(day, "YOLO", List.of()));
        return Combinators.combine(
                        days,
                        court.list().ofMinSize(1).ofMaxSize(3),
                        registration.list().ofMaxSize(1),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as((birth, courts, registrations, deceased) -> {
                    Draft draft = new Draft();
                    draft.birth = birth;
                    draft.deceased = deceased;
                    draft.entries.addAll(courts);
                    draft.entries.addAll(registrations);
                    return renumbered(draft);
                });
    }

    /** Gives each charge a number of its own, and copies, as generated values may be shared. */
    private static Draft renumbered(Draft draft) {
        Draft copy = draft.copy();
        int id = 0;
        for (Draft.Entry entry : copy.entries) {
            for (int i = 0; i < entry.charges.size(); i++) {
                entry.charges.set(i, entry.charges.get(i).copy(id++));
            }
        }
        return copy;
    }

    private static Arbitrary<Draft.Charge> charges(Arbitrary<ReportedDate> days) {
        Arbitrary<ReportedLength> lengths = Arbitraries.of(
                        "P1Y", "P3Y", "P12M", "P365D", "P30D", "P1Y1M", "P16M", "P5Y")
                .map(text -> ReportedLength.of(Period.parse(text)));
        return Combinators.combine(
                        days.list().ofMaxSize(1),
                        Arbitraries.of(Level.INFRACTION, Level.MISDEMEANOR, Level.FELONY, Level.FELONY),
                        lengths.list().ofMaxSize(2),
                        Arbitraries.of("HS 11357(a)", "PC 459"),
                        Arbitraries.of("yes", "no"))
                .as((ownDate, level, terms, section, armed) ->
                        new Draft.Charge(0, ownDate, level, terms, section, armed));
    }

    /** Days well before the as-of date: a conviction of a later day is contradictory, which plain Java knows nothing of. */
    private static Arbitrary<ReportedDate> days(LocalDate asOf) {
        LocalDate last = asOf.minusDays(30);
        Arbitrary<LocalDate> around = Combinators.combine(
                        Arbitraries.of(asOf, LocalDate.of(2016, 11, 9), LocalDate.of(2016, 2, 29)),
                        Arbitraries.of(0, 1, 3, 4, 5, 6, 10, 11, 15, 20, 21, 22, 49, 50, 51),
                        Arbitraries.of(-1, 0, 1, 2, -30, 40, 200))
                .as((day, years, days) -> day.minusYears(years).plusDays(days));
        Arbitrary<LocalDate> leapDays =
                Arbitraries.of(2016, 2012, 2000, 1996, 1972, 1968).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.oneOf(around, around, leapDays).map(day -> ReportedDate.of(day.isAfter(last) ? last : day));
    }
}
