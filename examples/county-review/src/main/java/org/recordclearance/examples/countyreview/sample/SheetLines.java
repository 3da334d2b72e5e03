package org.recordclearance.examples.countyreview.sample;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;

/** Prints a rap sheet as the DOJ prints one person's. Not safe for use by several threads. */
final class SheetLines {

    private static final String NAME = "01";
    private static final int OF_A_LINE = 2;

    private final Function<Count, List<Disposition>> dispositions;
    private final List<String> lines = new ArrayList<>();

    private SheetLines(Function<Count, List<Disposition>> dispositions) {
        this.dispositions = dispositions;
    }

    /** Prints a sheet, given what became of each count. */
    static List<String> of(RapSheet sheet, String cii, Function<Count, List<Disposition>> dispositions) {
        SheetLines printed = new SheetLines(dispositions);
        printed.header(sheet.subject(), cii);
        sheet.cycles().forEach(printed::cycle);
        printed.lines.add("     *    *    *    END OF MESSAGE    *    *    *");
        return printed.lines;
    }

    private void header(Subject subject, String cii) {
        lines.add("FABRICATED: NO PERSON, CASE OR NUMBER ON THIS SHEET IS REAL");
        lines.add("");
        lines.add("CII/" + cii);
        lines.add("DOB/" + digits(subject.dateOfBirth()) + " SEX/" + subject.sex() + " RAC/" + subject.race());
        lines.add("NAM/" + NAME + " " + subject.names().values().iterator().next());
        lines.add("");
    }

    private void cycle(Cycle cycle) {
        lines.add("* * * *");
        for (int i = 0; i < cycle.events().size(); i++) {
            if (i > 0) {
                lines.add("- - - -");
            }
            event(cycle.events().get(i));
        }
    }

    private void event(Event event) {
        lines.add(heading(event.type()) + "          NAM:" + NAME);
        lines.add(digits(event.date()) + "  " + event.agency());
        for (int i = 0; i < event.counts().size(); i++) {
            lines.add("");
            String caseNumber = event.caseNumbers().isEmpty()
                    ? ""
                    : "     #" + event.caseNumbers().get(0);
            lines.add("CNT:" + SampleRow.digits(i + 1L, 2) + caseNumber);
            count(event.counts().get(i), event.date());
        }
    }

    private static String heading(EventType type) {
        return switch (type) {
            case ARREST -> "ARR/DET/CITE:";
            case SUPPLEMENTAL_ARREST -> "SUPPLEMENTAL ARR:";
            case COURT_ACTION -> "COURT:";
            case CUSTODY -> "CUSTODY:JAIL";
            case PROBATION -> "PROBATION:";
            case REGISTRATION -> "REGISTRATION:";
            case APPLICANT -> "APPLICANT:";
            case DECEASED -> "DECEASED:";
            case MENTAL_HEALTH -> "MENTAL HLTH CUS/SUPV";
            case OTHER -> throw new IllegalArgumentException("a printed sheet has no heading for it");
        };
    }

    private void count(Count count, ReportedDate day) {
        if (!count.asWritten().isEmpty()) {
            if (count.attempted() && !count.asWritten().startsWith("664")) {
                lines.add("   -ATTEMPTED");
            }
            lines.add("  " + count.asWritten() + "-" + count.description());
        }
        count.comments().forEach(comment -> lines.add("   COM: " + comment));
        ReportedDate date = day;
        for (Disposition each : dispositions.apply(count)) {
            if (!each.date().equals(date)) {
                lines.add("");
                lines.add(digits(each.date()));
                date = each.date();
            }
            disposition(each);
        }
    }

    private void disposition(Disposition disposition) {
        lines.add("*DISPO:" + disposition.text());
        if (disposition.type() == DispositionType.CONVICTED
                && disposition.level().isKnown()) {
            lines.add("   CONV STATUS:" + disposition.level());
        }
        List<String> parts = Stream.concat(
                        disposition.sentence().terms().stream().map(SheetLines::term),
                        disposition.sentence().details().stream().map(detail -> detail.toUpperCase(Locale.ROOT)))
                .toList();
        String label = "   SEN: ";
        for (int i = 0; i < parts.size(); i += OF_A_LINE) {
            int end = Math.min(i + OF_A_LINE, parts.size());
            lines.add(label + String.join(", ", parts.subList(i, end)) + (end < parts.size() ? "," : ""));
            label = "        ";
        }
    }

    private static String term(Term term) {
        String kind = term.kind().name();
        return term.length().period().map(period -> length(period) + " " + kind).orElse(kind);
    }

    private static String length(Period period) {
        if (period.getYears() > 0) {
            return period.getYears() + " YEARS";
        }
        return period.getMonths() > 0 ? period.getMonths() + " MONTHS" : period.getDays() + " DAYS";
    }

    /** Eight digits, zeros in the place of what is not known. */
    private static String digits(ReportedDate date) {
        return switch (date.precision()) {
            case DAY -> date.toString().replace("-", "");
            case MONTH -> date.toString().replace("-", "") + "00";
            case YEAR -> date + "0000";
            default -> "00000000";
        };
    }
}
