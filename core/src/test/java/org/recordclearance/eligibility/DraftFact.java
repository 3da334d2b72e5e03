package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;

/**
 * A fact of a {@link Draft}: it can be read, blurred, and given every value that it could have.
 *
 * @param name what it is called when it is missing, for a conviction of its own event and for another
 * @param isOwn whether it is a fact of a conviction
 * @param get reads it
 * @param set writes it
 * @param kind what kind of fact it is
 * @param since the date that a length is counted from
 */
record DraftFact(
        String name,
        Predicate<Conviction> isOwn,
        Supplier<Object> get,
        Consumer<Object> set,
        Kind kind,
        Supplier<ReportedDate> since) {

    enum Kind {
        DATE,
        LEVEL,
        LENGTH,
        COUNTY,
        SECTION,
        ARMED
    }

    /** The latest day tried; all sentences from it end before the last day there is. */
    private static final LocalDate FAR_FUTURE = LocalDate.of(9000, 12, 31);

    private static final Predicate<Conviction> ANY = conviction -> true;

    private DraftFact(String name, Predicate<Conviction> isOwn, Supplier<Object> get, Consumer<Object> set, Kind kind) {
        this(name, isOwn, get, set, kind, ReportedDate::missing);
    }

    /** Lists the facts of a draft: the same facts, in the same order, for every copy of it. */
    static List<DraftFact> of(Draft draft) {
        List<DraftFact> facts = new ArrayList<>();
        facts.add(date("date of birth", ANY, () -> draft.birth, value -> draft.birth = value));
        for (Draft.Entry entry : draft.entries) {
            boolean registration = entry.charges.isEmpty();
            Predicate<Conviction> isOwn = conviction -> entry.charges.stream()
                    .anyMatch(charge -> charge.ownDate.isEmpty() && isOf(charge).test(conviction));
            facts.add(date(
                    registration ? "registration date" : "conviction date",
                    registration ? ANY : isOwn,
                    () -> entry.date,
                    value -> entry.date = value));
            if (!registration) {
                facts.add(new DraftFact(
                        "county",
                        conviction -> entry.charges.stream()
                                .anyMatch(charge -> isOf(charge).test(conviction)),
                        () -> entry.county,
                        value -> entry.county = (String) value,
                        Kind.COUNTY));
            }
            entry.charges.forEach(charge -> addFacts(entry, charge, facts));
        }
        return facts;
    }

    private static void addFacts(Draft.Entry entry, Draft.Charge charge, List<DraftFact> facts) {
        Predicate<Conviction> isOf = isOf(charge);
        if (!charge.ownDate.isEmpty()) {
            facts.add(
                    date("conviction date", isOf, () -> charge.ownDate.get(0), value -> charge.ownDate.set(0, value)));
        }
        facts.add(new DraftFact("level", isOf, () -> charge.level, value -> charge.level = (Level) value, Kind.LEVEL));
        for (int i = 0; i < charge.terms.size(); i++) {
            int term = i;
            facts.add(new DraftFact(
                    "sentence length",
                    isOf,
                    () -> charge.terms.get(term),
                    value -> charge.terms.set(term, (ReportedLength) value),
                    Kind.LENGTH,
                    () -> charge.ownDate.isEmpty() ? entry.date : charge.ownDate.get(0)));
        }
        facts.add(new DraftFact(
                "code section", isOf, () -> charge.section, value -> charge.section = (String) value, Kind.SECTION));
        facts.add(new DraftFact(
                "whether armed", isOf, () -> charge.armed, value -> charge.armed = (String) value, Kind.ARMED));
    }

    private static DraftFact date(
            String name, Predicate<Conviction> isOwn, Supplier<Object> get, Consumer<ReportedDate> set) {
        return new DraftFact(name, isOwn, get, value -> set.accept((ReportedDate) value), Kind.DATE);
    }

    private static Predicate<Conviction> isOf(Draft.Charge charge) {
        return conviction -> Draft.id(conviction).equals(Integer.toString(charge.id));
    }

    boolean isUnknown() {
        Object value = get.get();
        return switch (kind) {
            case DATE -> !((ReportedDate) value).isDay();
            case LEVEL -> !((Level) value).isKnown();
            case LENGTH -> ((ReportedLength) value).period().isEmpty();
            case COUNTY, SECTION, ARMED -> value.equals("");
        };
    }

    /** Makes a known fact unknown, in one of several ways. */
    void blur(int how) {
        if (isUnknown()) {
            return;
        }
        Object value = get.get();
        set.accept(
                switch (kind) {
                    case DATE -> blurred(((ReportedDate) value).earliest(), how);
                    case LEVEL -> how % 2 == 0 ? Level.MISSING : Level.UNREADABLE;
                    case LENGTH -> how % 2 == 0 ? ReportedLength.missing() : ReportedLength.unreadable();
                    case COUNTY, SECTION, ARMED -> "";
                });
    }

    private static ReportedDate blurred(LocalDate day, int how) {
        return switch (how % 6) {
            case 0, 1 -> ReportedDate.of(Year.from(day));
            case 2 -> ReportedDate.of(YearMonth.from(day));
            case 3 -> ReportedDate.missing();
            case 4 -> ReportedDate.unreadable();
            default -> ReportedDate.contradictory();
        };
    }

    /**
     * Lists values that an unknown fact could have: all, or where these are too many, those around all days at which an
     * answer can turn.
     */
    List<Object> values(Collection<LocalDate> turns, boolean allDays) {
        return switch (kind) {
            case DATE -> days((ReportedDate) get.get(), turns, allDays);
            case LEVEL -> List.of(Level.INFRACTION, Level.MISDEMEANOR, Level.FELONY);
            case LENGTH -> lengths(since.get().earliest(), turns);
            case COUNTY -> List.of("YOLO", "NAPA");
            case SECTION -> List.of("HS 11357(a)", "PC 459");
            case ARMED -> List.of("yes", "no");
        };
    }

    private static List<Object> days(ReportedDate date, Collection<LocalDate> turns, boolean allDays) {
        boolean partial = date.latest().isBefore(date.earliest().plusYears(1));
        Stream<LocalDate> days = partial && allDays
                ? date.earliest().datesUntil(date.latest().plusDays(1))
                : Stream.concat(Stream.of(date.earliest(), partial ? date.latest() : FAR_FUTURE), turns.stream());
        return days.filter(day -> !day.isBefore(date.earliest()) && !day.isAfter(date.latest()))
                .distinct()
                .<Object>map(ReportedDate::of)
                .toList();
    }

    private static List<Object> lengths(LocalDate start, Collection<LocalDate> turns) {
        Stream<Long> untilTurns = turns.stream()
                .map(day -> ChronoUnit.DAYS.between(start, day))
                .filter(days -> days >= 0 && days < 300_000);
        return Stream.concat(Stream.of(0L, 1L, 300_000L), untilTurns)
                .distinct()
                .<Object>map(days -> ReportedLength.of(Period.ofDays(days.intValue())))
                .toList();
    }

    /** What a determination of a conviction says of this fact. */
    String words(Conviction conviction) {
        String missing = switch (kind) {
            case DATE ->
                switch (((ReportedDate) get.get()).precision()) {
                    case MISSING -> " is missing";
                    case UNREADABLE -> " can't be read";
                    case CONTRADICTORY -> " is contradictory";
                    case DAY, MONTH, YEAR -> " is incomplete";
                };
            case LEVEL -> get.get() == Level.MISSING ? " is missing" : " can't be read";
            case LENGTH -> get.get().equals(ReportedLength.missing()) ? " is missing" : " can't be read";
            case COUNTY, SECTION -> " is missing";
            case ARMED -> "";
        };
        boolean ofAnother = name.equals("conviction date") && !isOwn.test(conviction);
        return (ofAnother ? "date of another conviction" : name) + missing;
    }
}
