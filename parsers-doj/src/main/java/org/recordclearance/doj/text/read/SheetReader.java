package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.PageNumbers;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

/** Puts a sheet together of its parts. */
public final class SheetReader {

    private SheetReader() {}

    /**
     * Reads all sheets of a text, each of which says where the next begins.
     *
     * @param all the lines of the text, those of its pages among them
     * @param pagesWithoutText the numbers of the pages that give no text; what stands on them may be of any sheet
     * @param readers what reads charges and dispositions
     * @throws NotARapSheetException if none is a rap sheet
     */
    public static List<RapSheet> read(List<Line> all, List<Integer> pagesWithoutText, KnownReaders readers) {
        List<Message> messages = Message.in(all);
        List<SheetParts> parts = messages.stream()
                .map(message -> SheetParts.of(message.withoutFurniture()))
                .toList();
        if (parts.stream().noneMatch(SheetParts::isRapSheet)) {
            throw NotARapSheetException.withoutCycle();
        }
        List<RapSheet> sheets = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            SheetFindings findings = new SheetFindings();
            pagesWithoutText.forEach(page -> findings.lost(page, Warning.Kind.PAGE_WITHOUT_TEXT));
            judge(messages.get(i), findings);
            sheets.add(read(parts.get(i), findings, readers));
        }
        return sheets;
    }

    /** Notes what may be lost between the pages of a message, and between it and others. */
    private static void judge(Message message, SheetFindings findings) {
        List<Line> lines = message.lines();
        PageNumbers.broken(lines).forEach(line -> findings.lost(line.number(), Warning.Kind.PAGE_MISSING));
        PageNumbers.secondWithoutFirst(lines)
                .filter(second -> !hasHeaderBefore(second, lines))
                .ifPresent(second -> findings.lost(second.number(), Warning.Kind.PAGE_MISSING));
        if (message.next() != null) {
            findings.lost(message.next().number(), Warning.Kind.ANOTHER_SHEET);
        }
        if (message.mayHaveLost()) {
            findings.lost(lines.get(0).number(), Warning.Kind.ANOTHER_SHEET);
        }
    }

    /** The first page may print no number, but it says who the sheet is about. */
    private static boolean hasHeaderBefore(Line second, List<Line> lines) {
        return lines.subList(0, lines.indexOf(second)).stream()
                .anyMatch(line -> Person.in(line).isPresent());
    }

    private static RapSheet read(SheetParts parts, SheetFindings findings, KnownReaders readers) {
        parts.undelimited().forEach(line -> findings.lost(line.number(), Warning.Kind.UNRECOGNIZED_EVENT));
        parts.countsInHeader().forEach(line -> findings.lost(line.number(), Warning.Kind.UNRECOGNIZED_EVENT));
        if (!parts.ended()) {
            findings.lost(parts.lastLine(), Warning.Kind.END_MISSING);
        }
        CountBudget budget = new CountBudget();
        List<Cycle> cycles = parts.cycles().stream()
                .map(each -> new CycleReader(findings, budget, readers).read(each))
                .toList();
        Subject subject = SubjectReader.read(parts, cycles.stream().anyMatch(SheetReader::tellsOfDeath));
        return RapSheet.of(subject, cycles, findings.gaps(), findings.warnings())
                .believable();
    }

    private static boolean tellsOfDeath(Cycle cycle) {
        return cycle.events().stream().map(Event::type).anyMatch(type -> type == EventType.DECEASED);
    }
}
