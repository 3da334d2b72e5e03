package org.recordclearance.doj.text;

import java.util.List;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/** Short sheets for tests, of a person who does not exist. */
public final class Sheets {

    static final String HEADER = """
            CII/A99000099
            DOB/19660119 SEX/M RAC/WHITE
            NAM/01 SKYWALKER,LUKE JAY
                02 SKYWALKER,LUKE
            """;

    static final String END = "* * * END OF MESSAGE * * *\n";

    private Sheets() {}

    /** A sheet of one cycle with these lines. */
    static RapSheet cycle(String lines) {
        return RapSheetText.parse(HEADER + "* * * *\n" + lines + "\n" + END);
    }

    /** A sheet of one court event of 18 September 1984 in San Francisco, with these lines behind its head. */
    static RapSheet court(String lines) {
        return cycle("COURT:                NAM:01\n19840918  CASC SAN FRANCISCO\n\n" + lines);
    }

    /** A count of a court event, with these lines behind its charge. */
    static Count charged(String lines) {
        return onlyCount(court("CNT:01     #1234567\n  11357 HS-POSSESS MARIJUANA\n" + lines));
    }

    /** A count of a court event, with these lines behind its heading. */
    static Count counted(String lines) {
        return onlyCount(court("CNT:01     #1234567\n" + lines));
    }

    /** What became of a count of a court event, with these lines behind its charge. */
    public static Disposition disposed(String lines) {
        List<Disposition> dispositions = charged(lines).dispositions();
        if (dispositions.size() != 1) {
            throw new AssertionError(dispositions.size() + " dispositions");
        }
        return dispositions.get(0);
    }

    static List<Event> events(RapSheet sheet) {
        return sheet.cycles().stream().flatMap(cycle -> cycle.events().stream()).toList();
    }

    static List<Count> counts(RapSheet sheet) {
        return events(sheet).stream().flatMap(event -> event.counts().stream()).toList();
    }

    static Event onlyEvent(RapSheet sheet) {
        if (events(sheet).size() != 1) {
            throw new AssertionError(events(sheet).size() + " events");
        }
        return events(sheet).get(0);
    }

    public static Count onlyCount(RapSheet sheet) {
        if (counts(sheet).size() != 1) {
            throw new AssertionError(counts(sheet).size() + " counts");
        }
        return counts(sheet).get(0);
    }
}
