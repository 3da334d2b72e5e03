package org.recordclearance.doj.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;

/** Prints a rap sheet as the Department of Justice does. */
final class SheetPrinter {

    private final List<String> lines = new ArrayList<>();

    private SheetPrinter() {}

    static List<String> print(RapSheet sheet) {
        SheetPrinter printer = new SheetPrinter();
        printer.header(sheet.subject());
        sheet.cycles().forEach(printer::cycle);
        printer.line("     *    *    *    END OF MESSAGE    *    *    *");
        return printer.lines;
    }

    private void line(String line) {
        lines.add(line);
    }

    private void header(Subject subject) {
        line("RE: QHY.CA0190043.99000015.ORGANA-        DATE:20060508 TIME:06:32:53");
        line("*  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *");
        line("**LIVE SCAN");
        line("CII/" + subject.cii());
        line("DOB/" + digits(subject.dateOfBirth()) + " SEX/" + subject.sex() + " RAC/" + subject.race());
        line("HGT/502 WGT/317 EYE/GRN HAIR/PNK POB/CA");
        String label = "NAM/";
        for (var name : subject.names().entrySet()) {
            line(label + name.getKey() + " " + name.getValue());
            label = "    ";
        }
        line("OCC/FARMER; MECHANIC");
        line("");
    }

    private void cycle(Cycle cycle) {
        line("* * * *");
        boolean first = true;
        for (Event event : cycle.events()) {
            if (!first) {
                line("- - - -");
            }
            event(event);
            first = false;
        }
    }

    private void event(Event event) {
        line(heading(event.type()) + "          NAM:" + event.nameCode());
        line(digits(event.date()) + "  " + event.agency());
        int number = 1;
        for (Count count : event.counts()) {
            line("");
            String caseNumber = number == 1 && !event.caseNumbers().isEmpty()
                    ? "     #" + event.caseNumbers().get(0)
                    : "";
            line(String.format(Locale.ROOT, "CNT:%02d", number++) + caseNumber);
            count(count, event.date());
        }
    }

    static String heading(EventType type) {
        return switch (type) {
            case COURT_ACTION -> "COURT:";
            case ARREST -> "ARR/DET/CITE:";
            case SUPPLEMENTAL_ARREST -> "SUPPLEMENTAL ARR:";
            case CUSTODY -> "CUSTODY:JAIL";
            case PROBATION -> "PROBATION:";
            case REGISTRATION -> "REGISTRATION:";
            case MENTAL_HEALTH -> "MENTAL HLTH CUS/SUPV";
            case APPLICANT, DECEASED, OTHER -> throw new IllegalArgumentException(type.name());
        };
    }

    private void count(Count count, ReportedDate day) {
        if (count.attempted() && !count.asWritten().startsWith("664")) {
            line("   -ATTEMPTED");
        }
        count.flags().forEach(flag -> line("   -" + flag));
        line("  " + count.asWritten() + "-" + count.description());
        count.comments().forEach(comment -> line("   COM: " + comment));
        ReportedDate date = day;
        for (Disposition disposition : count.dispositions()) {
            if (!disposition.date().equals(date)) {
                line("");
                line(digits(disposition.date()));
                date = disposition.date();
            }
            disposition(disposition);
        }
    }

    private void disposition(Disposition disposition) {
        line("*" + disposition.text());
        if (disposition.level() != Level.MISSING) {
            line("   CONV STATUS:" + disposition.level());
        }
        sentence(disposition.sentence());
    }

    private void sentence(Sentence sentence) {
        List<String> parts = new ArrayList<>();
        sentence.terms().forEach(term -> parts.add(term(term)));
        sentence.details()
                .forEach(detail -> parts.add(detail.equals("restitution") ? "RESTN" : detail.toUpperCase(Locale.ROOT)));
        String label = "   SEN: ";
        for (int i = 0; i < parts.size(); i += 2) {
            String comma = i + 2 < parts.size() ? "," : "";
            line(label + String.join(", ", parts.subList(i, Math.min(i + 2, parts.size()))) + comma);
            label = "        ";
        }
    }

    private static String term(Term term) {
        String kind = term.kind().name();
        return term.length().period().map(period -> length(period) + " " + kind).orElse(kind);
    }

    private static String length(Period period) {
        if (period.getYears() > 0) {
            return String.format(Locale.ROOT, "%03d YEARS", period.getYears());
        }
        return period.getMonths() > 0 ? period.getMonths() + " MONTHS" : period.getDays() + " DAYS";
    }

    private static String digits(ReportedDate date) {
        return date.toString().replace("-", "");
    }
}
