package org.recordclearance.doj.text.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Misreadings;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.EventType;

/**
 * The line that begins an event and says of what kind it is.
 *
 * @param type the kind
 * @param rest what stands behind the label, such as a name's code
 */
public record EventHeading(EventType type, String rest) {

    private record Kind(EventType type, List<String> spellings) {
        Kind(EventType type, String label) {
            this(type, Misreadings.spellings(label));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(EventType.COURT_ACTION, "COURT"),
            new Kind(EventType.ARREST, "ARR/DET/CITE"),
            new Kind(EventType.SUPPLEMENTAL_ARREST, "SUPPLEMENTAL ARR"),
            new Kind(EventType.CUSTODY, "CUSTODY"),
            new Kind(EventType.PROBATION, "PROBATION"),
            new Kind(EventType.REGISTRATION, "REGISTRATION"),
            new Kind(EventType.APPLICANT, "APPLICANT"),
            new Kind(EventType.DECEASED, "DECEASED"),
            new Kind(EventType.MENTAL_HEALTH, "MENTAL HLTH CUS/SUPV"));

    /** Words that also end a line of a sentence or a comment. */
    private static final Set<EventType> ALSO_WORDS =
            Set.of(EventType.CUSTODY, EventType.PROBATION, EventType.MENTAL_HEALTH);

    /** What stands behind a label at most, but for the fields of an event. */
    private static final int LONGEST_ODD_REST = 30;

    /**
     * Finds the heading of an event in a line. A word such as CUSTODY that merely begins a line is none: the fields of an
     * event must follow, on the line or on the next.
     *
     * @param line the line
     * @param next the line behind it, if there is one
     */
    public static Optional<EventHeading> in(Line line, @Nullable Line next) {
        String text = line.withoutSpecks();
        for (Kind kind : KINDS) {
            for (String spelling : kind.spellings) {
                int end = Letters.endOf(spelling, text);
                if (end >= 0 && (end == text.length() || !Letters.isLetter(text.charAt(end)))) {
                    return behindLabel(kind.type, text, end, next);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<EventHeading> behindLabel(EventType type, String text, int end, @Nullable Line next) {
        int at = end;
        boolean colon = false;
        while (at < text.length() && Specks.isSpeck(text.charAt(at))) {
            colon |= text.charAt(at) == ':' || text.charAt(at) == ';';
            at++;
        }
        String rest = text.substring(at);
        boolean begins = EventFields.beginsWithField(rest)
                || (rest.isEmpty() ? standsAlone(type, colon, next) : isOddHeading(type, colon, rest, next));
        return begins ? Optional.of(new EventHeading(type, rest)) : Optional.empty();
    }

    private static boolean standsAlone(EventType type, boolean colon, @Nullable Line next) {
        return (colon && (next == null || !ALSO_WORDS.contains(type))) || (next != null && EventFields.in(next));
    }

    /** The rest is the place of custody, or a field that was misread. */
    private static boolean isOddHeading(EventType type, boolean colon, String rest, @Nullable Line next) {
        if (type == EventType.CUSTODY && colon) {
            int blank = rest.indexOf(' ');
            String behindPlace = blank < 0 ? "" : rest.substring(blank).strip();
            return behindPlace.isEmpty() || EventFields.beginsWithField(behindPlace);
        }
        return rest.length() <= LONGEST_ODD_REST && next != null && EventFields.hasAgency(next);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "EventHeading[" + type + "]";
    }
}
