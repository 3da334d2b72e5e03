package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;

/**
 * A condition, and the same question in plain Java about a record of which all is known.
 *
 * @param condition the condition
 * @param plain the question in plain Java
 * @param years the years that it adds to dates
 * @param days the days that it compares dates with
 */
record Probe(Condition condition, BiPredicate<Conviction, LocalDate> plain, Set<Integer> years, Set<LocalDate> days) {

    private static final CodeSection SECTION = CodeSection.parse("HS 11357");

    private static Probe of(Condition condition, BiPredicate<Conviction, LocalDate> plain, Integer... years) {
        return new Probe(condition, plain, Set.of(years), Set.of());
    }

    private static Probe of(
            String words, Function<Inquiry, Answer> ask, BiPredicate<Conviction, LocalDate> plain, Integer... years) {
        return of(Condition.of(words, ask), plain, years);
    }

    static Probe ageAtLeast(int years) {
        return of(
                Conditions.ageAtLeast(years),
                (own, asOf) -> !later(birth(own), years).isAfter(asOf),
                years);
    }

    static Probe youngerAtConviction(int years) {
        return of(
                Conditions.youngerAtConviction(years),
                (own, asOf) -> later(birth(own), years).isAfter(date(own)),
                years);
    }

    static Probe yearsSinceConviction(int years) {
        return of(
                Conditions.yearsSinceConviction(years),
                (own, asOf) -> !later(date(own), years).isAfter(asOf),
                years);
    }

    static Probe moreThanYearsSinceConviction(int years) {
        return of(
                "more than " + years + " years since conviction",
                inquiry -> inquiry.convictionDate().plusYears(years).isPast(),
                (own, asOf) -> later(date(own), years).isBefore(asOf),
                years);
    }

    static Probe moreThanYearsSinceLatest(int years) {
        return of(
                Conditions.moreThanYearsSinceLatestConviction(years),
                (own, asOf) ->
                        all(own).allMatch(each -> later(date(each), years).isBefore(asOf)),
                years);
    }

    static Probe convictedBefore(LocalDate day) {
        return new Probe(
                Condition.of(
                        "convicted before " + day,
                        inquiry -> inquiry.convictionDate().isBefore(day)),
                (own, asOf) -> date(own).isBefore(day),
                Set.of(),
                Set.of(day));
    }

    static Probe bornOnOrBefore(LocalDate day) {
        return new Probe(
                Condition.of(
                        "born on or before " + day,
                        inquiry -> inquiry.dateOfBirth().isOnOrBefore(day)),
                (own, asOf) -> !birth(own).isAfter(day),
                Set.of(),
                Set.of(day));
    }

    static Probe asOfOnOrAfter(LocalDate day) {
        return new Probe(
                Condition.of("as of " + day + " or later", inquiry -> inquiry.isAsOfOnOrAfter(day)),
                (own, asOf) -> !asOf.isBefore(day),
                Set.of(),
                Set.of(day));
    }

    static Probe priors(int needed) {
        return of(
                needed + " or more priors",
                inquiry -> inquiry.atLeast(
                        needed,
                        inquiry.rapSheet().convictions(),
                        each -> inquiry.dateOf(each).isBefore(inquiry.convictionDate())),
                (own, asOf) ->
                        all(own).filter(each -> date(each).isBefore(date(own))).count() >= needed);
    }

    static Probe earlierFelony() {
        return of(
                "a felony on or before the conviction date",
                inquiry -> inquiry.some(
                        inquiry.rapSheet().convictions(),
                        each -> inquiry.isLevelFromTo(each, Level.FELONY, Level.FELONY)
                                .and(inquiry.dateOf(each).isOnOrBefore(inquiry.convictionDate()))),
                (own, asOf) -> all(own).anyMatch(each ->
                        each.level() == Level.FELONY && !date(each).isAfter(date(own))));
    }

    static Probe sentenceEnded() {
        return of(
                "sentence ended",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isPast(),
                (own, asOf) -> end(own).isBefore(asOf));
    }

    static Probe someSentenceRuns() {
        return of(
                "some sentence runs",
                inquiry -> inquiry.some(
                        inquiry.rapSheet().convictions(),
                        each -> inquiry.sentenceEnd(each).isReached().not()),
                (own, asOf) -> all(own).anyMatch(each -> end(each).isAfter(asOf)));
    }

    static Probe sentenceEndsWithin(int years) {
        return of(
                "sentence ends within " + years + " years",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction())
                        .isOnOrBefore(inquiry.convictionDate().plusYears(years)),
                (own, asOf) -> !end(own).isAfter(later(date(own), years)),
                years);
    }

    static Probe level(Level lowest, Level highest) {
        return of(
                "level from " + lowest + " to " + highest,
                inquiry -> inquiry.isLevelFromTo(inquiry.conviction(), lowest, highest),
                (own, asOf) -> own.level().compareTo(lowest) >= 0 && own.level().compareTo(highest) <= 0);
    }

    static Probe inCounty() {
        return of(
                Conditions.inCounty("YOLO"), (own, asOf) -> own.county().text().equals("YOLO"));
    }

    static Probe everyOffense() {
        return of(
                "every offense is 11357",
                inquiry -> inquiry.every(inquiry.rapSheet().convictions(), each -> offense(inquiry, each)),
                (own, asOf) -> all(own).allMatch(Probe::isOffense));
    }

    static Probe offense() {
        return of(
                "the offense is 11357",
                inquiry -> offense(inquiry, inquiry.conviction()),
                (own, asOf) -> isOffense(own));
    }

    /** One question, whichever probe asks it. */
    private static Answer offense(Inquiry inquiry, Conviction conviction) {
        return inquiry.ask(Probe::is11357, conviction);
    }

    private static Answer is11357(Inquiry inquiry, Conviction conviction) {
        return inquiry.offense(conviction, section -> Answer.of(section.isWithin(SECTION)));
    }

    static Probe armed() {
        return of("armed", Probe::armed, (own, asOf) -> armed(own).equals("yes"));
    }

    private static Answer armed(Inquiry inquiry) {
        Conviction own = inquiry.conviction();
        MissingFact fact = new MissingFact("whether armed", Problem.UNDETERMINED);
        return armed(own).isEmpty()
                ? inquiry.undetermined(own, fact)
                : Answer.of(armed(own).equals("yes"));
    }

    static Probe registeredBefore() {
        return of(
                "registered before the conviction date",
                inquiry -> inquiry.someEvent(
                        "registration date",
                        event -> event.type() == EventType.REGISTRATION,
                        date -> date.isBefore(inquiry.convictionDate())),
                (own, asOf) -> own.rapSheet().cycles().stream()
                        .flatMap(cycle -> cycle.events().stream())
                        .filter(event -> event.type() == EventType.REGISTRATION)
                        .map(Event::date)
                        .anyMatch(date -> date.day().orElseThrow().isBefore(date(own))));
    }

    static Probe deceased() {
        return of(Conditions.deceased(), (own, asOf) -> own.rapSheet().subject().deceased());
    }

    static List<Probe> all() {
        LocalDate law = LocalDate.of(2016, 11, 9);
        LocalDate leapDay = LocalDate.of(2016, 2, 29);
        return List.of(
                ageAtLeast(50),
                ageAtLeast(21),
                youngerAtConviction(21),
                yearsSinceConviction(1),
                yearsSinceConviction(5),
                yearsSinceConviction(10),
                moreThanYearsSinceConviction(5),
                moreThanYearsSinceLatest(5),
                moreThanYearsSinceLatest(10),
                convictedBefore(law),
                convictedBefore(leapDay),
                bornOnOrBefore(LocalDate.of(1969, 7, 1)),
                bornOnOrBefore(LocalDate.of(1970, 2, 28)),
                asOfOnOrAfter(LocalDate.of(2022, 1, 1)),
                priors(1),
                priors(2),
                earlierFelony(),
                sentenceEnded(),
                someSentenceRuns(),
                sentenceEndsWithin(1),
                sentenceEndsWithin(3),
                level(Level.FELONY, Level.FELONY),
                level(Level.MISDEMEANOR, Level.FELONY),
                level(Level.MISDEMEANOR, Level.MISDEMEANOR),
                inCounty(),
                everyOffense(),
                offense(),
                armed(),
                registeredBefore(),
                deceased());
    }

    Probe and(Probe other) {
        return joined(condition.and(other.condition), plain.and(other.plain), other);
    }

    Probe or(Probe other) {
        return joined(condition.or(other.condition), plain.or(other.plain), other);
    }

    Probe not() {
        return new Probe(condition.not(), plain.negate(), years, days);
    }

    private Probe joined(Condition both, BiPredicate<Conviction, LocalDate> plainly, Probe other) {
        return new Probe(both, plainly, union(years, other.years), union(days, other.days));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public String toString() {
        return condition.words();
    }

    private static Stream<Conviction> all(Conviction own) {
        return own.rapSheet().convictions().stream();
    }

    private static LocalDate birth(Conviction own) {
        return own.rapSheet().subject().dateOfBirth().day().orElseThrow();
    }

    private static LocalDate date(Conviction conviction) {
        return conviction.date().day().orElseThrow();
    }

    private static LocalDate end(Conviction conviction) {
        return conviction.sentence().endOfKnownTerms(date(conviction));
    }

    private static LocalDate later(LocalDate day, int years) {
        return Anniversary.of(day, years);
    }

    private static boolean isOffense(Conviction conviction) {
        return conviction.codeSection().orElseThrow().isWithin(SECTION);
    }

    private static String armed(Conviction conviction) {
        return conviction.count().comments().get(1);
    }
}
