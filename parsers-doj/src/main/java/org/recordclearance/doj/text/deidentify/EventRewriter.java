package org.recordclearance.doj.text.deidentify;

import java.util.Optional;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.doj.text.read.EventFields;
import org.recordclearance.doj.text.read.EventHeading;
import org.recordclearance.doj.text.read.Label;
import org.recordclearance.doj.text.read.SheetDate;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;

/** Replaces in the lines of an event that stand before its counts. One for each sheet; for one thread. */
final class EventRewriter {

    private final Fabrication fabrication;
    private final Births births;
    private final FreeText text;

    EventRewriter(Fabrication fabrication, Births births, FreeText text) {
        this.fabrication = fabrication;
        this.births = births;
        this.text = text;
    }

    /** Replaces in what stands behind the label of a heading. */
    void heading(LineEdits edits, EventHeading heading) {
        int from = edits.text().length() - heading.rest().length();
        int blank = heading.rest().indexOf(' ');
        boolean hasPlace = heading.type() == EventType.CUSTODY && !EventFields.beginsWithField(heading.rest());
        edits.keep(0, from);
        if (hasPlace && blank > 0) {
            text.remark(edits, from, from + blank);
            fields(edits, from + blank);
        } else {
            fields(edits, from);
        }
    }

    /** Replaces in a line of fields, from a place on: a name's code and the date of the event stay, and the agency. */
    void fields(LineEdits edits, int from) {
        int end = edits.text().length();
        int at = behindName(edits, behindSpecks(edits.text(), from));
        Optional<String> birth = Label.BIRTH.in(edits.text().substring(at));
        if (birth.isPresent()) {
            at = behindBirth(edits, end - birth.get().length());
        }
        String rest = edits.text().substring(at);
        Optional<SheetDate> date = SheetDate.in(rest);
        if (date.isPresent()) {
            at = behindDate(edits, at, date.get());
        } else {
            Optional<String> behind = EventFields.behindDamagedDate(rest);
            if (behind.isPresent()) {
                edits.keep(at, end - behind.get().length());
                at = end - behind.get().length();
            }
        }
        if (EventFields.isAgency(edits.text().substring(at))) {
            int mark = edits.text().indexOf('#', at);
            int agencyEnd = mark < 0 ? end : mark;
            text.agency(edits, at, agencyEnd);
            edits.keep(at, agencyEnd);
        }
        text.remark(edits, from, end);
    }

    /** Decides of the date at a place, and returns where the text behind it begins. */
    int behindDate(LineEdits edits, int at, SheetDate date) {
        int behind = edits.text().length() - date.rest().length();
        if (!date.date().equals(ReportedDate.unreadable())) {
            edits.keep(at, behind);
        } else {
            edits.replace(at, endOfDigits(edits.text(), at, behind), fabrication.unreadableDate());
        }
        return behind;
    }

    private int behindBirth(LineEdits edits, int at) {
        Optional<SheetDate> date = SheetDate.in(edits.text().substring(at));
        if (date.isEmpty()) {
            return edits.text().length();
        }
        int behind = edits.text().length() - date.get().rest().length();
        edits.replace(at, endOfDigits(edits.text(), at, behind), births.replacement(date.get(), fabrication));
        return behind;
    }

    private static int endOfDigits(String text, int from, int behind) {
        int end = behind;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int behindName(LineEdits edits, int at) {
        String text = edits.text().substring(at);
        Optional<String> name = Label.NAME.in(text);
        if (name.isEmpty() && !text.startsWith("NAM")) {
            return at;
        }
        String rest = name.orElse("");
        int digits = 0;
        while (digits < rest.length() && Letters.isDigit(rest.charAt(digits))) {
            digits++;
        }
        if (digits == 2 || digits == 3) {
            int behind = edits.text().length() - rest.length() + digits;
            edits.keep(at, behind);
            return behindSpecks(edits.text(), behind);
        }
        int blank = text.indexOf(' ');
        return blank < 0 ? edits.text().length() : behindSpecks(edits.text(), at + blank);
    }

    private static int behindSpecks(String text, int from) {
        String rest = text.substring(from);
        return text.length() - Specks.strippedInFront(rest).length();
    }
}
