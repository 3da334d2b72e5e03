package org.recordclearance.doj.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a sheet: the lines of its header and of its cycles, without the delimiters, and what stands behind the end.
 *
 * @param header the lines before the first cycle
 * @param cycles the lines of each cycle
 * @param behind the lines behind the end of the message
 * @param ended whether the message has an end
 */
record SheetParts(List<Line> header, List<List<Line>> cycles, List<Line> behind, boolean ended) {

    /** Divides the lines of a sheet, among which is nothing that belongs to the page. */
    static SheetParts of(List<Line> lines) {
        List<Line> header = new ArrayList<>();
        List<List<Line>> cycles = new ArrayList<>();
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
            } else if (cycles.isEmpty()) {
                header.add(line);
            } else {
                cycles.get(cycles.size() - 1).add(line);
            }
            at += Math.max(1, delimiter);
        }
        return new SheetParts(header, cycles, lines.subList(at, lines.size()), ended);
    }

    boolean isRapSheet() {
        return ended || !cycles.isEmpty();
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
        boolean delimits = stars == 4 || (stars == 3 && (!inHeader || isHeadingNext(lines, at + length)));
        return delimits ? length : 0;
    }

    /** The header has lines of three asterisks around notices; a cycle begins with the heading of an event. */
    private static boolean isHeadingNext(List<Line> lines, int at) {
        return at < lines.size()
                && EventHeading.in(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null)
                        .isPresent();
    }

    /** The first line behind the end that begins an event or a count: another message, of this person or not. */
    Optional<Line> nextMessage() {
        for (int i = 0; i < behind.size(); i++) {
            Line line = behind.get(i);
            Line next = i + 1 < behind.size() ? behind.get(i + 1) : null;
            if (CountHeading.isHeading(line) || EventHeading.in(line, next).isPresent()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SheetParts[" + cycles.size() + " cycles]";
    }
}
