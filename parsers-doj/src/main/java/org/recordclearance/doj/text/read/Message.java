package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Marks;
import org.recordclearance.doj.text.lines.PageFurniture;
import org.recordclearance.doj.text.lines.PageNumbers;

/**
 * One of the rap sheets in a text, which should hold a single one.
 *
 * @param lines its lines, those of its pages among them
 * @param next the line that tells that another one begins behind it, or null if none does
 * @param mayHaveLost whether some of it may stand in the one before: the end of that one is lost, or nothing says that it is
 *     another person's
 */
public record Message(List<Line> lines, @Nullable Line next, boolean mayHaveLost) {

    /** Divides the lines of a text, of which the first part may be no rap sheet. */
    public static List<Message> in(List<Line> all) {
        return new Division().divided(all);
    }

    /** The lines without those of the page. */
    public List<Line> withoutFurniture() {
        return PageFurniture.without(lines);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "Message[" + lines.size() + " lines]";
    }

    /** For one thread. */
    private static final class Division {

        private final List<Message> messages = new ArrayList<>();
        private List<Line> lines = new ArrayList<>();
        private Person person = new Person();
        private boolean ended;
        private boolean inCycle;
        private @Nullable Person before;
        private boolean behindEndOfBefore;
        private int behindEnd;

        List<Message> divided(List<Line> all) {
            for (int i = 0; i < all.size(); i++) {
                Line line = all.get(i);
                if (!PageFurniture.isFurniture(line.text())) {
                    take(line, i + 1 < all.size() ? all.get(i + 1) : null);
                }
                lines.add(line);
            }
            messages.add(new Message(lines, null, mayHaveLost()));
            return messages;
        }

        private void take(Line line, @Nullable Line next) {
            Optional<Person> named = Person.in(line);
            boolean begins = ended
                    ? named.isPresent() || beginsRecord(line, next)
                    : named.isPresent() && person.isOther(named.get(), inCycle);
            if (begins) {
                List<Line> behind = behindEnd();
                messages.add(new Message(lines, line, mayHaveLost()));
                lines = behind;
                before = person;
                person = new Person();
                behindEndOfBefore = ended;
                ended = false;
                inCycle = false;
            }
            named.ifPresent(person::add);
            inCycle |= beginsRecord(line, next);
            if (!ended && Marks.isEndOfMessage(line.text())) {
                ended = true;
                behindEnd = lines.size() + 1;
            }
        }

        private boolean mayHaveLost() {
            return before != null && !(behindEndOfBefore && before.isSurelyOther(person));
        }

        /** Takes the lines behind the end away, but for a foot of its last page. */
        private List<Line> behindEnd() {
            if (!ended) {
                return new ArrayList<>();
            }
            int from = behindEnd;
            while (from < lines.size() && PageNumbers.goesOn(lines.subList(0, from), lines.get(from))) {
                from++;
            }
            List<Line> behind = new ArrayList<>(lines.subList(from, lines.size()));
            lines = new ArrayList<>(lines.subList(0, from));
            return behind;
        }

        private static boolean beginsRecord(Line line, @Nullable Line next) {
            return Marks.asterisks(line.text()) == 4
                    || CountHeading.isHeading(line)
                    || EventHeading.in(line, next).isPresent();
        }
    }
}
