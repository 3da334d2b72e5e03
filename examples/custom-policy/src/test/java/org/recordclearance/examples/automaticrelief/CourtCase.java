package org.recordclearance.examples.automaticrelief;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** A cycle with one conviction, as a test describes it; its arrest is of the same day. */
final class CourtCase {

    private final Level level;
    private String date;
    private @Nullable String section = "PC 496(a)";
    private String county = "YOLO";
    private final List<Term> terms = new ArrayList<>();
    private final List<Disposition> later = new ArrayList<>();
    private final List<Count> beside = new ArrayList<>();

    private CourtCase(Level level, String date) {
        this.level = level;
        this.date = date;
    }

    static CourtCase felony(String date) {
        return new CourtCase(Level.FELONY, date);
    }

    static CourtCase misdemeanor(String date) {
        return new CourtCase(Level.MISDEMEANOR, date);
    }

    static CourtCase infraction(String date) {
        return new CourtCase(Level.INFRACTION, date);
    }

    static CourtCase withoutLevel(String date) {
        return new CourtCase(Level.MISSING, date);
    }

    CourtCase under(@Nullable String text) {
        this.section = text;
        return this;
    }

    CourtCase in(String name) {
        this.county = name;
        return this;
    }

    CourtCase probation(int years) {
        return term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(years)));
    }

    CourtCase jail(int days) {
        return term(TermKind.JAIL, ReportedLength.of(Period.ofDays(days)));
    }

    CourtCase prison(int years) {
        return term(TermKind.PRISON, ReportedLength.of(Period.ofYears(years)));
    }

    CourtCase term(TermKind kind, ReportedLength length) {
        terms.add(new Term(kind, length));
        return this;
    }

    CourtCase then(DispositionType type, String day, Term... imposed) {
        later.add(disposition(type, day, imposed));
        return this;
    }

    CourtCase discharged(String day) {
        later.add(new Disposition(
                DispositionType.OTHER,
                ReportedDate.parse(day),
                Level.MISSING,
                Sentence.NONE,
                "DISCHARGED",
                DispositionEffect.STANDS,
                ""));
        return this;
    }

    CourtCase beside(Count.Builder count) {
        beside.add(count.build());
        return this;
    }

    CourtCase besideConvictedOf(String text) {
        return beside(Count.builder()
                .codeSection(text)
                .disposition(new Disposition(
                        DispositionType.CONVICTED, ReportedDate.parse(date), level, sentence(terms), "CONVICTED")));
    }

    static Disposition disposition(DispositionType type, String day, Term... imposed) {
        return new Disposition(type, ReportedDate.parse(day), Level.MISSING, sentence(List.of(imposed)), type.name());
    }

    private static Sentence sentence(List<Term> terms) {
        return new Sentence(terms, List.of());
    }

    Cycle cycle() {
        ReportedDate day = ReportedDate.parse(date);
        Count.Builder count = Count.builder()
                .disposition(new Disposition(DispositionType.CONVICTED, day, level, sentence(terms), ""));
        if (section != null) {
            count.codeSection(section);
        }
        later.forEach(count::disposition);
        Cycle.Builder cycle = Cycle.builder();
        cycle.arrest(day.isDay() ? date : "1900-01-01", county, event -> event.charged("PC 496(a)"));
        cycle.court(date, county, event -> {
            event.count(count.build());
            beside.forEach(event::count);
        });
        return cycle.build();
    }

    /** A record of cases, the first of which tests ask about. */
    static RapSheet record(CourtCase... cases) {
        RapSheet.Builder sheet = RapSheet.builder();
        for (CourtCase each : cases) {
            sheet.cycle(each.cycle());
        }
        return sheet.build();
    }

    static RapSheet incomplete(CourtCase... cases) {
        RapSheet.Builder sheet = RapSheet.builder().gap(Gap.REJECTED_ROW);
        for (CourtCase each : cases) {
            sheet.cycle(each.cycle());
        }
        return sheet.build();
    }
}
