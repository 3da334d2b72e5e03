package org.recordclearance.doj.text.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Marks;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * A line of an event, with what it says by itself taken apart once. What it means may depend on the lines before it, which
 * is for the readers to say.
 *
 * @param line the line
 * @param text its text without specks in front
 * @param kind what it begins with
 * @param rest what stands behind the label of a labelled line, otherwise empty
 * @param date the date of an update that it begins with, or null
 * @param heading the heading of a count, or null
 */
public record CountLine(
        Line line,
        String text,
        Kind kind,
        String rest,
        @Nullable ReportedDate date,
        @Nullable CountHeading heading) {

    /** What a line begins with. */
    enum Kind {
        /** The label of a count and its number. */
        HEADING(true, true),
        /** Nothing that can be read any more. */
        UNREADABLE(false, true),
        /** Specks and no more. */
        SPECKS(false, false),
        /** The date of an update, and nothing else. */
        UPDATE(false, true),
        /** The label of a disposition, in front of which the date of an update may stand. */
        DISPOSITION(true, true),
        /** The label of a level. */
        LEVEL(true, true),
        /** The label of a sentence. */
        SENTENCE(true, true),
        /** The label of a comment. */
        COMMENT(true, true),
        /** The label of the type of a charge. */
        TYPE_OF_CHARGE(false, false),
        /** The number of a case. */
        CASE_NUMBER(false, false),
        /** A remark that the model has no place for. */
        REMARK(false, false),
        /** Flags of a charge. */
        FLAGS(true, false),
        /** A section of the law with its code. */
        CHARGE(true, true),
        /** A date, with other words behind it than those of a disposition. */
        DATE(false, true),
        /** A word that may have been a date. */
        DAMAGED_DATE(false, false),
        /** Words. */
        WORDS(false, false);

        private final boolean ofCount;
        private final boolean mayHideCount;

        Kind(boolean ofCount, boolean mayHideCount) {
            this.ofCount = ofCount;
            this.mayHideCount = mayHideCount;
        }
    }

    /** Takes a line of an event apart. */
    public static CountLine of(Line line) {
        Optional<CountHeading> heading = CountHeading.in(line);
        return heading.isEmpty()
                ? within(line)
                : new CountLine(line, line.withoutSpecks(), Kind.HEADING, "", null, heading.get());
    }

    /** Takes a line apart that is not the heading of a count, whatever it looks like. */
    static CountLine within(Line line) {
        String text = line.withoutSpecks();
        if (Marks.isDamaged(line.text())) {
            return plain(line, text, Kind.UNREADABLE);
        }
        if (!Specks.hasLetterOrDigit(text)) {
            return plain(line, text, Kind.SPECKS);
        }
        Optional<SheetDate> date = SheetDate.in(text);
        if (date.isPresent()) {
            return dated(line, text, date.get());
        }
        for (Label label : Label.OF_COUNTS) {
            Optional<String> rest = label.in(text);
            if (rest.isPresent()) {
                return new CountLine(line, text, Kind.valueOf(label.name()), rest.get(), null, null);
            }
        }
        return unlabelled(line, text);
    }

    private static CountLine dated(Line line, String text, SheetDate date) {
        Optional<String> words = Label.DISPOSITION.in(date.rest());
        if (words.isPresent()) {
            return new CountLine(line, text, Kind.DISPOSITION, words.get(), date.date(), null);
        }
        return date.rest().isEmpty()
                ? new CountLine(line, text, Kind.UPDATE, "", date.date(), null)
                : plain(line, text, Kind.DATE);
    }

    private static CountLine unlabelled(Line line, String text) {
        if (text.startsWith("#")) {
            return plain(line, text, Kind.CASE_NUMBER);
        }
        if (KnownRemark.begins(text)) {
            return plain(line, text, Kind.REMARK);
        }
        if (CountCharge.isFlag(text)) {
            return plain(line, text, Kind.FLAGS);
        }
        if (ChargeText.isWithCode(text)) {
            return plain(line, text, Kind.CHARGE);
        }
        return plain(line, text, LeftOver.isDamagedDate(text) ? Kind.DAMAGED_DATE : Kind.WORDS);
    }

    private static CountLine plain(Line line, String text, Kind kind) {
        return new CountLine(line, text, kind, "", null, null);
    }

    int number() {
        return line.number();
    }

    /** Checks if the line is of a count, whatever stands before it. */
    public boolean isOfCount() {
        return kind.ofCount && date == null;
    }

    /** Checks if the line, where it fits nowhere, may hide a count or what became of one. */
    boolean mayHideCount() {
        return kind.mayHideCount || LeftOver.mayHideCount(text);
    }

    /** Checks for characters that the printer does not print. */
    boolean isGarbled() {
        return Specks.isGarbled(text);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CountLine[" + kind + "]";
    }
}
