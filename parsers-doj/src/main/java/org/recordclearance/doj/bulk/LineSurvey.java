package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Objects;
import org.recordclearance.doj.bulk.rows.RejectedLine;
import org.recordclearance.doj.bulk.rows.RejectionMarks;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a stretch of a file tells of the people in it: who is there, and what was rejected near whom. A cluster makes one of each
 * stretch, side by side; {@link IncompleteRecords} puts them together.
 *
 * <p>A rejected row may be part of the record of somebody who is named on it, or of the people before and after it, so that all lines
 * are needed, in order; one that is left out is noticed. It takes a few bytes a person, and may travel. For one thread.
 */
@JsonOfItsOwn
public final class LineSurvey implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CARRIAGE_RETURN = 1;
    private static final int MARK_AND_CARRIAGE_RETURN = 4;

    private final transient RejectionMarks marks;
    private transient int file = -1;
    private transient long from;
    private transient long to;
    private transient long lines;
    private transient long rows;
    private transient long rejected;

    /** Begins a survey of no line. */
    public LineSurvey() {
        this(new RejectionMarks());
    }

    private LineSurvey(RejectionMarks marks) {
        this.marks = marks;
    }

    /**
     * Surveys the lines of a stretch.
     *
     * @param lines the lines, in order and without a gap
     * @return the survey
     * @throws IllegalArgumentException as {@link #add} does
     */
    public static LineSurvey of(Iterator<BulkLine> lines) {
        LineSurvey survey = new LineSurvey();
        Objects.requireNonNull(lines, "lines").forEachRemaining(survey::add);
        return survey;
    }

    /**
     * Adds the next line.
     *
     * @param line the line that follows the one added before, of whatever kind it is
     * @throws IllegalArgumentException if it does not follow that line, or is of another file
     */
    public void add(BulkLine line) {
        if (file < 0) {
            file = line.file();
            from = line.offset();
        } else if (line.file() != file || !follows(to, line.offset(), from == 0 && lines == 1)) {
            throw new IllegalArgumentException(
                    "a survey takes all lines of a stretch of one file, in order, each as it ends at its line feed");
        }
        to = line.end();
        lines++;
        RejectedLine rejection = line.rejected();
        if (line.isRow()) {
            rows++;
            marks.add(line.person());
        } else if (rejection != null) {
            rejected++;
            marks.add(rejection);
        }
    }

    /**
     * Checks if nothing is between two lines but what a reader of a cluster may have taken off the end of the first: a carriage return,
     * and from the first of a file a byte order mark.
     */
    static boolean follows(long end, long next, boolean isFirstOfFile) {
        long gap = next - end;
        return gap >= 0 && gap <= (isFirstOfFile ? MARK_AND_CARRIAGE_RETURN : CARRIAGE_RETURN);
    }

    /**
     * Gets in which file the stretch is.
     *
     * @return the number of the file, or -1 if there is no line
     */
    public int file() {
        return file;
    }

    /**
     * Gets where in the file the first line begins.
     *
     * @return how many bytes stand before it
     */
    public long from() {
        return from;
    }

    /**
     * Gets where in the file the line behind the last one begins.
     *
     * @return how many bytes stand before that
     */
    public long to() {
        return to;
    }

    /**
     * Gets how many lines there are: their sum over the stretches before tells the number of a line.
     *
     * @return the lines, those that are skipped included
     */
    public long lines() {
        return lines;
    }

    /**
     * Gets how many rows can be placed.
     *
     * @return the rows
     */
    public long rows() {
        return rows;
    }

    /**
     * Gets how many rows are rejected.
     *
     * @return the rows that are in no person's record
     */
    public long rejected() {
        return rejected;
    }

    /** Whose record the rejected rows make incomplete, as far as the stretch can tell. */
    RejectionMarks marks() {
        return marks;
    }

    /**
     * Returns the shape.
     *
     * @return such as {@code LineSurvey[1523 lines]}
     */
    @Override
    public String toString() {
        return "LineSurvey[" + lines + " lines]";
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(file, new long[] {from, to, lines, rows, rejected}, marks.toNumbers());
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws IOException always
     */
    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException("a survey travels as its numbers");
    }

    /** What travels of a survey. */
    private static final class Travelling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int file;
        private final long[] counts;
        private final long[] marks;

        Travelling(int file, long[] counts, long[] marks) {
            this.file = file;
            this.counts = counts;
            this.marks = marks;
        }

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() {
            LineSurvey survey = new LineSurvey(RejectionMarks.of(marks));
            survey.file = file;
            survey.from = counts[0];
            survey.to = counts[1];
            survey.lines = counts[2];
            survey.rows = counts[3];
            survey.rejected = counts[4];
            return survey;
        }
    }
}
