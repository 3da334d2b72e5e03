package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Marks;

/**
 * The parts of a sheet: the lines of its header and of its cycles, without the delimiters, and what stands behind the end.
 *
 * @param header the lines before the first cycle
 * @param cycles the lines of each cycle
 * @param repeated the lines of the header that the heads of further pages have again, in cycles
 * @param undelimited the lines at which a cycle begins whose delimiter was lost
 * @param behind the lines behind the end of the message, which begin no other
 * @param delimited whether there is a delimiter
 * @param ended whether the message has an end
 * @param lastLine the number of its last line
 */
public record SheetParts(
        List<Line> header,
        List<List<Line>> cycles,
        List<Line> repeated,
        List<Line> undelimited,
        List<Line> behind,
        boolean delimited,
        boolean ended,
        int lastLine) {

    /** Divides the lines of a sheet, among which is nothing that belongs to the page. */
    public static SheetParts of(List<Line> lines) {
        List<Line> header = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        List<List<Line>> cycles = new ArrayList<>();
        List<Line> repeated = new ArrayList<>();
        List<Line> undelimited = new ArrayList<>();
        boolean delimited = false;
        boolean ended = false;
        int at = 0;
        while (at < lines.size() && !ended) {
            Line line = lines.get(at);
            int delimiter = delimiterLength(lines, at, cycles.isEmpty());
            if (Marks.isEndOfMessage(line.text())) {
                ended = true;
                delimiter = 1;
            } else if (delimiter > 0) {
                cycles.add(new ArrayList<>());
                delimited = true;
            } else if (isDelimiterInFront(lines, at)) {
                cycles.add(new ArrayList<>(List.of(line)));
                delimited = true;
            } else if (!cycles.isEmpty() && isDelimiterBehind(lines, at)) {
                cycles.get(cycles.size() - 1).add(line);
                cycles.add(new ArrayList<>());
            } else if (cycles.isEmpty() && !beginsEvent(lines, at)) {
                header.add(line);
                texts.add(line.text());
            } else if (texts.contains(line.text()) && Person.in(line).isPresent()) {
                repeated.add(line); // the head of a further page says again who the sheet is about
            } else {
                if (cycles.isEmpty()) {
                    cycles.add(new ArrayList<>());
                    undelimited.add(line);
                }
                cycles.get(cycles.size() - 1).add(line);
            }
            at += Math.max(1, delimiter);
        }
        int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
        return new SheetParts(
                header, cycles, repeated, undelimited, lines.subList(at, lines.size()), delimited, ended, last);
    }

    public boolean isRapSheet() {
        return ended || delimited;
    }

    /** How many lines the cycle delimiter at a place takes, or 0 if there is none. It may have fallen apart. */
    private static int delimiterLength(List<Line> lines, int at, boolean inHeader) {
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
        boolean delimits = stars == 4 || (stars == 3 && !inHeader) || (stars >= 2 && isHeadingNext(lines, at + length));
        boolean damaged = stars == 0 && Marks.isDamagedDelimiter(lines.get(at).text()) && isHeadingNext(lines, at + 1);
        return delimits ? length : damaged ? 1 : 0;
    }

    /** The heading of an event may have been joined to the delimiter above it. */
    private static boolean isDelimiterInFront(List<Line> lines, int at) {
        return Marks.asterisksInFront(lines.get(at).text()) >= 3 && isHeadingNext(lines, at);
    }

    /** A delimiter may have been joined to the line above it. */
    private static boolean isDelimiterBehind(List<Line> lines, int at) {
        return Marks.asterisksBehind(lines.get(at).text()) >= 3 && isHeadingNext(lines, at + 1);
    }

    /** The header has lines of three asterisks around notices; a cycle begins with the heading of an event. */
    private static boolean isHeadingNext(List<Line> lines, int at) {
        return at < lines.size()
                && EventHeading.in(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null)
                        .isPresent();
    }

    /** Nothing of the header looks like an event that says who and when. */
    private static boolean beginsEvent(List<Line> lines, int at) {
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        return EventFields.hasAgency(lines.get(at))
                || EventHeading.in(lines.get(at), next)
                        .filter(heading -> EventFields.beginsWithField(heading.rest())
                                || (next != null && EventFields.hasAgency(next)))
                        .isPresent();
    }

    /** The lines of the header that look like those of a count, whose event was not recognised. */
    public List<Line> countsInHeader() {
        return header.stream()
                .filter(line -> CountHeading.isHeading(line)
                        || Label.DISPOSITION.in(line.withoutSpecks()).isPresent())
                .toList();
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SheetParts[" + cycles.size() + " cycles]";
    }
}
