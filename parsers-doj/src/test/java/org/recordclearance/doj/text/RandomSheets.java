package org.recordclearance.doj.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Random rap sheets of what the printed form can say. */
final class RandomSheets {

    private static final Map<String, String> CHARGES = Map.of(
            "11357 HS", "POSSESS MARIJUANA",
            "11357(B) HS", "POSS MARIJUANA 28.5- GRAMS",
            "11360 (A) (3) (C) HS", "TRANSPORT MARIJ W/PRIORS",
            "664/459 PC", "ATTEMPTED BURGLARY",
            "484-487(A) PC", "THEFT",
            "23152(B) VC", "DUI ALCOHOL/0.08 PERCENT",
            "14601,1(A) VC", "DRIVE WHILE LIC SUSPENDED",
            "32 PC", "ACCESSORY");

    private static final List<String> AGENCIES = List.of(
            "CASC SAN FRANCISCO",
            "CASC LOS ANGELES CENTRAL",
            "CAMC VAN NUYS",
            "CASC MCRICHMOND",
            "CASC SAN JOSE",
            "CASC GOTHAM CITY");
    private static final List<String> COMMENTS =
            List.of("WARRANT NBR A-400000 BOTH CNTS", "SCN-L87G2300013", "PHOTO AVAILABLE");
    private static final List<String> DETAILS =
            List.of("fine", "fine ss", "restitution", "concurrent", "imp sen ss", "work program");
    private static final List<EventType> OTHER_EVENTS = List.of(
            EventType.ARREST,
            EventType.SUPPLEMENTAL_ARREST,
            EventType.CUSTODY,
            EventType.PROBATION,
            EventType.REGISTRATION,
            EventType.MENTAL_HEALTH);
    private static final Set<EventType> ARRESTS = Set.of(EventType.ARREST, EventType.SUPPLEMENTAL_ARREST);
    private static final Set<EventType> LATER_THAN_ARRESTS =
            Set.of(EventType.COURT_ACTION, EventType.OTHER, EventType.CUSTODY, EventType.PROBATION);
    private static final Map<DispositionType, String> WORDS = Map.of(
            DispositionType.CONVICTED, "DISPO:CONVICTED",
            DispositionType.DISMISSED, "DISPO:DISMISSED/FURTHERANCE OF JUSTICE",
            DispositionType.PROSECUTOR_REJECTED, "DISPO:PROS REJ-OTHER",
            DispositionType.SENTENCE_MODIFIED, "DISPO:SENTENCE MODIFIED",
            DispositionType.SET_ASIDE_1203_4, "DISPO:CONV SET ASIDE & DISM PER 1203.4 PC",
            DispositionType.PROBATION_REVOKED, "DISPO:PROBATION REVOKED",
            DispositionType.OTHER, "");
    private static final Map<String, DispositionEffect> OTHER_WORDS = Map.of(
            "DISPO:DEFENDANT REPRESENTED BY COUNSEL", DispositionEffect.SAYS_NOTHING,
            "DISPO:REDUCED TO MISDEMEANOR", DispositionEffect.REDUCED,
            "DISPO:ATTORNEY WAIVED", DispositionEffect.NOT_KNOWN);

    private final Random random;

    private RandomSheets(long seed) {
        this.random = new Random(seed);
    }

    /** A sheet of which no two dates contradict each other, so that it reads back as it was printed. */
    static RapSheet sheet(long seed) {
        RapSheet sheet = anySheet(seed);
        for (long next = seed + 1; sheet.believable() != sheet; next++) {
            sheet = anySheet(next);
        }
        return sheet;
    }

    private static RapSheet anySheet(long seed) {
        RandomSheets sheets = new RandomSheets(seed);
        RapSheet.Builder sheet = RapSheet.builder()
                .subject(subject -> subject.cii("A99000099")
                        .name("01", "SKYWALKER,LUKE JAY")
                        .name("02", "SKYWALKER,LUKE")
                        .dateOfBirth("1946-01-19")
                        .sex("M")
                        .race("WHITE"));
        for (int i = sheets.random.nextInt(4); i >= 0; i--) {
            sheet.cycle(sheets.cycle());
        }
        return sheet.buildAsStated();
    }

    private Cycle cycle() {
        Cycle.Builder cycle = Cycle.builder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            EventType type = random.nextBoolean() ? EventType.COURT_ACTION : oneOf(OTHER_EVENTS);
            ReportedDate date = date();
            String agency = type == EventType.COURT_ACTION ? oneOf(AGENCIES) : "CASO LOS ANGELES";
            Event.Builder event = Event.builder(type, date)
                    .agency(agency)
                    .county(Courthouses.countyOf(agency))
                    .nameCode(oneOf(List.of("01", "02")));
            int counts = random.nextInt(4);
            if (counts > 0 && random.nextBoolean()) {
                event.caseNumber("SCN" + random.nextInt(100_000));
            }
            for (int j = 0; j < counts; j++) {
                event.count(count -> fill(count, type, date));
            }
            cycle.event(event);
        }
        List<Event> events = cycle.build().events();
        return new Cycle(begin(events), events);
    }

    /** A sheet prints no date of a cycle: only an arrest tells when it began, or another event that follows none and no conviction. */
    private static ReportedDate begin(List<Event> events) {
        Event first = events.get(0);
        return events.stream()
                .filter(event -> ARRESTS.contains(event.type()))
                .map(Event::date)
                .min(Comparator.comparing(ReportedDate::earliest))
                .orElse(LATER_THAN_ARRESTS.contains(first.type()) ? ReportedDate.missing() : first.date());
    }

    private void fill(Count.Builder count, EventType type, ReportedDate date) {
        String charge = oneOf(CHARGES.keySet().stream().sorted().toList());
        count.asWritten(charge).codeSection(CodeSection.parse(charge)).description(CHARGES.get(charge));
        count.attempted(random.nextInt(6) == 0);
        if (random.nextInt(5) == 0) {
            count.flag("BENCH WARRANT");
        }
        if (random.nextInt(3) == 0) {
            count.comment(oneOf(COMMENTS));
        }
        boolean court = type == EventType.COURT_ACTION;
        ReportedDate day = date;
        Set<ReportedDate> convictedOn = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            DispositionType disposition = oneOf(WORDS.keySet().stream().sorted().toList());
            boolean convicted = disposition == DispositionType.CONVICTED;
            if (!convicted || (court && convictedOn.add(day))) {
                Level level = convicted ? oneOf(List.of(Level.values()).subList(0, 4)) : Level.MISSING;
                count.disposition(
                        disposition == DispositionType.OTHER
                                ? other(day)
                                : new Disposition(disposition, day, level, sentence(), WORDS.get(disposition)));
            }
            day = type == EventType.REGISTRATION || random.nextBoolean() ? day : date();
        }
    }

    private Disposition other(ReportedDate day) {
        String words = oneOf(OTHER_WORDS.keySet().stream().sorted().toList());
        DispositionEffect effect = Objects.requireNonNull(OTHER_WORDS.get(words));
        return new Disposition(DispositionType.OTHER, day, Level.MISSING, sentence(), words, effect, "");
    }

    private Sentence sentence() {
        List<Term> terms = random.ints(random.nextInt(3), 0, 3)
                .mapToObj(kind -> new Term(TermKind.values()[kind], length()))
                .toList();
        List<String> details = random.ints(random.nextInt(3), 0, DETAILS.size())
                .mapToObj(DETAILS::get)
                .toList();
        return new Sentence(terms, details);
    }

    private ReportedLength length() {
        int number = 1 + random.nextInt(30);
        return switch (random.nextInt(4)) {
            case 0 -> ReportedLength.missing();
            case 1 -> ReportedLength.of(Period.ofYears(number));
            case 2 -> ReportedLength.of(Period.ofMonths(number));
            default -> ReportedLength.of(Period.ofDays(number));
        };
    }

    private ReportedDate date() {
        return ReportedDate.of(LocalDate.of(1970, 1, 1).plusDays(random.nextInt(16_000)));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
