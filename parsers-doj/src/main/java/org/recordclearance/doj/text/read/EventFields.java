package org.recordclearance.doj.text.read;

import java.util.Optional;
import org.recordclearance.doj.text.Courthouses;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * The fields of an event that stand before its counts: the code of a name, the date and the agency. They may be on the
 * line of the heading or on lines of their own. One for each event; for one thread.
 */
public final class EventFields {

    private String nameCode = "";
    private ReportedDate date = ReportedDate.missing();
    private boolean dated;
    private String agency = "";
    private ReportedCounty county = ReportedCounty.missing();

    String nameCode() {
        return nameCode;
    }

    ReportedDate date() {
        return date;
    }

    public String agency() {
        return agency;
    }

    /** The county of the agency; contradictory where another line names an agency of another. */
    ReportedCounty county() {
        return county;
    }

    /** Checks if nothing was found that an event has. */
    boolean isEmpty() {
        return nameCode.isEmpty() && !dated && !isAgency(agency);
    }

    /**
     * Takes what is on a line.
     *
     * @return whether the line had any of the fields
     */
    public boolean take(String line) {
        String text = Specks.strippedInFront(line);
        boolean taken = text.isEmpty();
        Optional<String> behindName = Label.NAME.in(text);
        if (behindName.isPresent() || text.startsWith("NAM")) {
            text = takeName(behindName, text);
            taken = true;
        }
        Optional<String> behindBirth = Label.BIRTH.in(text);
        if (behindBirth.isPresent()) {
            text = SheetDate.in(behindBirth.get()).map(SheetDate::rest).orElse("");
            taken = true;
        }
        return takeDateAndAgency(text) || taken;
    }

    private String takeName(Optional<String> behindName, String text) {
        String rest = behindName.orElse("");
        int digits = 0;
        while (digits < rest.length() && Letters.isDigit(rest.charAt(digits))) {
            digits++;
        }
        if ((digits == 2 || digits == 3) && nameCode.isEmpty()) {
            nameCode = rest.substring(0, digits);
            return Specks.strippedInFront(rest.substring(digits));
        }
        int blank = text.indexOf(' ');
        return blank < 0 ? "" : text.substring(blank).strip();
    }

    private boolean takeDateAndAgency(String text) {
        Optional<SheetDate> found = SheetDate.in(text);
        if (found.isPresent() && !dated) {
            date = found.get().date();
            dated = true;
            takeAgency(found.get().rest());
            return true;
        }
        Optional<String> behindDamagedDate = behindDamagedDate(text);
        if (behindDamagedDate.isPresent() && !dated) {
            date = ReportedDate.unreadable();
            dated = true;
            takeAgency(behindDamagedDate.get());
            return true;
        }
        if (!isAgency(text)) {
            return false;
        }
        boolean isFirst = agency.isEmpty();
        takeAgency(text);
        return isFirst;
    }

    private void takeAgency(String text) {
        String name = Specks.squeezed(Specks.strippedBehind(text));
        if (agency.isEmpty()) {
            agency = name;
        }
        county = county.or(Courthouses.countyOf(name));
    }

    public static boolean beginsWithField(String text) {
        return Label.NAME.in(text).isPresent()
                || text.startsWith("NAM")
                || Label.BIRTH.in(text).isPresent()
                || SheetDate.in(text).isPresent();
    }

    /** Checks if a line has fields of an event, of which a date alone is none. */
    static boolean in(Line line) {
        String text = line.withoutSpecks();
        return Label.NAME.in(text).isPresent() || isAgency(text) || hasAgency(line);
    }

    /** Checks if a line has a date, readable or not, and an agency behind it. */
    public static boolean hasAgency(Line line) {
        String text = line.withoutSpecks();
        return SheetDate.in(text)
                .map(SheetDate::rest)
                .or(() -> behindDamagedDate(text))
                .filter(EventFields::isAgency)
                .isPresent();
    }

    /** Checks for the name of a Californian agency: a code of four letters of which the first are CA, and a place. */
    public static boolean isAgency(String text) {
        return text.length() > 5
                && text.charAt(4) == ' '
                && text.startsWith("CA")
                && Letters.isLetter(Letters.asLetter(text.charAt(2)))
                && Letters.isLetter(Letters.asLetter(text.charAt(3)));
    }

    /** What stands behind a word in front of an agency's name that has digits, but is no date. */
    public static Optional<String> behindDamagedDate(String text) {
        int blank = text.indexOf(' ');
        if (blank < 4 || blank > 12 || !Letters.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        for (int i = 0; i < blank; i++) {
            char c = text.charAt(i);
            if (!Letters.isDigit(Letters.asDigit(c)) && !Specks.isSpeck(c) && c != '/' && c != '-') {
                return Optional.empty();
            }
        }
        return Optional.of(Specks.strippedInFront(text.substring(blank))).filter(EventFields::isAgency);
    }
}
