package org.recordclearance.impact.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** Records to be saved, and what must be the same of them when they are read back. */
final class SavedExamples {

    /** Half of a character, a whole one that has two halves, what ends a line, and what no eye sees. */
    static final String ODD = "\ud83d O\u2019Brien \ud83d\ude00\r\n\u2028\u0000\u00ff\u0100";

    private static final Sentence EVERY_TERM = new Sentence(
            List.of(
                    new Term(TermKind.PROBATION, ReportedLength.of(Period.of(3, 18, 400))),
                    new Term(TermKind.JAIL, ReportedLength.missing()),
                    new Term(TermKind.PRISON, ReportedLength.unreadable()),
                    new Term(TermKind.NOT_STATED, ReportedLength.of(Period.ZERO))),
            List.of("FINE", "", ODD));

    private SavedExamples() {}

    /** The record of one person with all that a record can have. */
    static RapSheet everything() {
        RapSheet.Builder sheet = RapSheet.builder()
                .subject(person -> person.id("7")
                        .cii("A99000099")
                        .name("02", "SKYWALKER,LUKE")
                        .name("", "")
                        .name("01", ODD)
                        .dateOfBirth("1966-01-19")
                        .sex("M")
                        .race("WHITE")
                        .deceased(true));
        for (String date : List.of("1984-07-25", "1984-07", "1984", "0001-01-01", "9999-12-31")) {
            sheet.cycle(new Cycle(ReportedDate.parse(date), List.of()));
        }
        sheet.cycle(new Cycle(ReportedDate.contradictory(), everyEvent()));
        sheet.cycle(new Cycle(ReportedDate.unreadable(), List.of(everyCount(), everyCount())));
        for (Gap gap : Gap.values()) {
            sheet.gap(gap);
        }
        for (Warning.Kind kind : Warning.Kind.values()) {
            sheet.warning(new Warning(kind == Warning.Kind.PAGE_MISSING ? Integer.MAX_VALUE : 1, kind));
        }
        return sheet.contradiction(Contradiction.IDENTITY)
                .contradiction(Contradiction.DATE_OF_BIRTH)
                .build();
    }

    private static List<Event> everyEvent() {
        return List.of(EventType.values()).stream()
                .map(type -> Event.builder(type, ReportedDate.parse("1984-09"))
                        .agency("CASC " + type)
                        .county(ReportedCounty.read(type == EventType.ARREST ? "NEVADA, STATE OF" : "SAN FRANCISCO"))
                        .nameCode(type == EventType.OTHER ? ODD : "01")
                        .caseNumber("1234567")
                        .caseNumber(ODD)
                        .step(type.ordinal() * 7)
                        .cycleDate(ReportedDate.parse("1984-08-0" + (type.ordinal() % 9 + 1)))
                        .build())
                .toList();
    }

    private static Event everyCount() {
        Event.Builder event = Event.builder(EventType.COURT_ACTION, ReportedDate.parse("1984-09-18"))
                .county(ReportedCounty.read("???"));
        for (DispositionType type : DispositionType.values()) {
            event.count(count -> count.codeSection("HS 11350(a)")
                    .asWritten("11350(A) HS")
                    .description("POSSESS NARCOTIC")
                    .disposition(new Disposition(
                            type, ReportedDate.parse("1984-09-18"), Level.FELONY, EVERY_TERM, "DISPO:" + type)));
        }
        for (DispositionEffect effect : DispositionEffect.values()) {
            event.count(count -> count.description(ODD)
                    .disposition(stated(effect, ReportedDate.parse("1985")))
                    .disposition(stated(effect, ReportedDate.missing()))
                    .disposition(stated(effect, ReportedDate.parse("1984-09-18"))));
        }
        return event.count(count -> count.codeSection("PC 664/459")
                        .attempted(true)
                        .comment("")
                        .comment("COM: TWO")
                        .flag(ODD)
                        .place(17)
                        .caseNumbers(List.of()))
                .count(count -> count.asWritten("113?7 HS")
                        .attempted(true)
                        .repaired(true)
                        .reading(CodeSection.parse("HS 11357"))
                        .reading(CodeSection.parse("11377")))
                .count(count -> count.codeSection("PC 99999.5")
                        .sectionKnown(true)
                        .attemptedInWords(true)
                        .otherSection(CodeSection.parse("HS 11359-11360(a)"))
                        .caseNumbers(List.of("7", ODD)))
                .count(Count.builder().place(Integer.MAX_VALUE).build())
                .count(Count.builder().build())
                .build();
    }

    private static Disposition stated(DispositionEffect effect, ReportedDate date) {
        Level level = Level.values()[effect.ordinal() % Level.values().length];
        return new Disposition(DispositionType.OTHER, date, level, Sentence.NONE, ODD, effect, "PC " + effect);
    }

    /** A record that could only be of somebody convicted before being born. */
    static RapSheet contradictory(boolean asStated) {
        RapSheet.Builder sheet = RapSheet.builder()
                .subject(person -> person.id("8").dateOfBirth("1990-01-01"))
                .cycle(cycle ->
                        cycle.court("1984-09-18", "YOLO", event -> event.convicted("HS 11357", Level.MISDEMEANOR)))
                .contradiction(Contradiction.OFFENSE);
        return asStated ? sheet.buildAsStated() : sheet.build();
    }

    /** A record of a person and nothing else. */
    static RapSheet nothing() {
        return RapSheet.of(Subject.builder().build(), List.of(), Set.of(), List.of());
    }

    static void assertSame(RapSheet back, RapSheet sheet) {
        assertThat(back).isEqualTo(sheet).hasSameHashCodeAs(sheet);
        assertThat(RapSheetJson.write(back)).isEqualTo(RapSheetJson.write(sheet));
        assertThat(back.contradictions()).isEqualTo(sheet.contradictions());
        assertThat(back.dateOfBirth()).isEqualTo(sheet.dateOfBirth());
        assertThat(back.believable().contradictions())
                .isEqualTo(sheet.believable().contradictions());
        assertThat(back.undoneConvictions()).isEqualTo(sheet.undoneConvictions());
        assertThat(back.knownOrPossibleConvictions())
                .isEqualTo(sheet.knownOrPossibleConvictions())
                .extracting(Conviction::date, Conviction::level, Conviction::standing)
                .isEqualTo(sheet.knownOrPossibleConvictions().stream()
                        .map(each -> tuple(each.date(), each.level(), each.standing()))
                        .toList());
    }
}
