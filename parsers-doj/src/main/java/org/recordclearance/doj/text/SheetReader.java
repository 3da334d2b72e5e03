package org.recordclearance.doj.text;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

/** Puts a sheet together: the header, the cycles between their delimiters, and what stands behind the end. */
final class SheetReader {

    private final List<Line> header = new ArrayList<>();
    private final List<List<Line>> cycles = new ArrayList<>();
    private boolean ended;

    private SheetReader() {}

    static RapSheet read(List<Line> lines, Findings findings) {
        SheetReader reader = new SheetReader();
        reader.split(lines, findings);
        if (reader.cycles.isEmpty() && !reader.ended) {
            throw NotARapSheetException.withoutCycle();
        }
        CountBudget budget = new CountBudget();
        List<Cycle> cycles = reader.cycles.stream()
                .map(each -> new CycleReader(findings, budget).read(each))
                .toList();
        Subject subject = SubjectReader.read(reader.header, cycles.stream().anyMatch(SheetReader::tellsOfDeath));
        return RapSheet.of(subject, cycles, findings.gaps(), findings.warnings());
    }

    private static boolean tellsOfDeath(Cycle cycle) {
        return cycle.events().stream().map(Event::type).anyMatch(type -> type == EventType.DECEASED);
    }

    private void split(List<Line> lines, Findings findings) {
        int at = 0;
        while (at < lines.size() && !ended) {
            Line line = lines.get(at);
            int delimiter = delimiterLength(lines, at);
            if (Marks.isEndOfMessage(line.text())) {
                ended = true;
                delimiter = 1;
            } else if (delimiter > 0) {
                cycles.add(new ArrayList<>());
            } else if (cycles.isEmpty()) {
                header.add(line);
            } else {
                cycles.get(cycles.size() - 1).add(line);
            }
            at += Math.max(1, delimiter);
        }
        warnOfWhatFollows(lines.subList(at, lines.size()), findings);
    }

    /** How many lines the cycle delimiter at a place takes, or 0 if there is none. It may have fallen apart. */
    private int delimiterLength(List<Line> lines, int at) {
        int stars = 0;
        int length = 0;
        while (at + length < lines.size() && stars < 4) {
            int more = Marks.asterisks(lines.get(at + length).text());
            if (more == 0 || stars + more > 4 || (length > 0 && stars >= 3 && more > 1)) {
                break;
            }
            stars += more;
            length++;
        }
        boolean delimits = stars == 4 || (stars == 3 && (!cycles.isEmpty() || isHeadingNext(lines, at + length)));
        return delimits ? length : 0;
    }

    /** The header has lines of three asterisks around notices; a cycle begins with the heading of an event. */
    private static boolean isHeadingNext(List<Line> lines, int at) {
        return at < lines.size()
                && EventHeading.in(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null)
                        .isPresent();
    }

    /** Behind the end of a message there may be another one, and it may be of this person or not. */
    private static void warnOfWhatFollows(List<Line> lines, Findings findings) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (CountHeading.isHeading(line) || EventHeading.in(line, next).isPresent()) {
                findings.lost(line.number(), Warning.Kind.UNRECOGNIZED_EVENT);
                return;
            }
        }
    }
}
