package org.recordclearance.doj.text.read;

import java.util.List;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

/** Puts a sheet together of its parts. */
public final class SheetReader {

    private SheetReader() {}

    public static RapSheet read(List<Line> lines, SheetFindings findings) {
        SheetParts parts = SheetParts.of(lines);
        if (!parts.isRapSheet()) {
            throw NotARapSheetException.withoutCycle();
        }
        parts.undelimited().forEach(line -> findings.lost(line.number(), Warning.Kind.UNRECOGNIZED_EVENT));
        parts.countsInHeader().forEach(line -> findings.lost(line.number(), Warning.Kind.UNRECOGNIZED_EVENT));
        if (!parts.ended()) {
            findings.lost(lines.get(lines.size() - 1).number(), Warning.Kind.END_MISSING);
        }
        CountBudget budget = new CountBudget();
        List<Cycle> cycles = parts.cycles().stream()
                .map(each -> new CycleReader(findings, budget).read(each))
                .toList();
        parts.nextMessage().ifPresent(line -> findings.lost(line.number(), Warning.Kind.UNRECOGNIZED_EVENT));
        Subject subject = SubjectReader.read(parts.header(), cycles.stream().anyMatch(SheetReader::tellsOfDeath));
        return RapSheet.of(subject, cycles, findings.gaps(), findings.warnings());
    }

    private static boolean tellsOfDeath(Cycle cycle) {
        return cycle.events().stream().map(Event::type).anyMatch(type -> type == EventType.DECEASED);
    }
}
