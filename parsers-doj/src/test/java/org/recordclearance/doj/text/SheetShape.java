package org.recordclearance.doj.text;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;

/** All that a rap sheet says but for what identifies the person: names, numbers, date of birth, words of comments. */
final class SheetShape {

    private SheetShape() {}

    static List<String> of(RapSheet sheet) {
        List<String> shape = new ArrayList<>();
        Subject subject = sheet.subject();
        shape.add(subject.names().keySet() + " " + subject.cii().replaceAll("[0-9]", "9") + " "
                + subject.dateOfBirth().precision() + " " + subject.sex().isEmpty() + " "
                + subject.race().isEmpty() + " " + subject.deceased() + " " + sheet.gaps());
        sheet.warnings().forEach(warning -> shape.add(warning.line() + " " + warning.kind()));
        for (Cycle cycle : sheet.cycles()) {
            shape.add("cycle " + cycle.date());
            cycle.events().forEach(event -> add(shape, event));
        }
        return shape;
    }

    private static void add(List<String> shape, Event event) {
        shape.add(String.join(
                "|",
                event.type().name(),
                event.date().toString(),
                event.agency(),
                event.county().text(),
                event.nameCode(),
                String.valueOf(event.step()),
                event.caseNumbers().size() + " case numbers"));
        event.counts().forEach(count -> add(shape, count));
    }

    private static void add(List<String> shape, Count count) {
        shape.add(count.codeSection() + "|"
                + (count.codeSection().isPresent() ? count.asWritten() : words(count.asWritten()) + " as written") + "|"
                + count.attempted() + "|"
                + words(count.description()) + "|" + count.flags() + "|"
                + count.comments().size() + " comments");
        for (Disposition each : count.dispositions()) {
            shape.add(each.type() + "|" + each.date() + "|" + each.level() + "|" + words(each.text()) + "|"
                    + each.sentence().terms().stream()
                            .map(term -> term.kind() + " " + term.length())
                            .toList()
                    + "|"
                    + each.sentence().details().stream().map(SheetShape::words).toList());
        }
    }

    /** How many words there are: one of them may be a name. */
    private static String words(String text) {
        return text.split("[ ,-]+").length + " words";
    }
}
