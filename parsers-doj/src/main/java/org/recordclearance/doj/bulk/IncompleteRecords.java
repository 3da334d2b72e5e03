package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.doj.bulk.rows.LongSet;
import org.recordclearance.doj.bulk.rows.RejectionMarks;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Whose record is incomplete, as a row that was rejected belongs to it, or may: what the rows of a person alone do not tell, and
 * {@link BulkFile} finds by the same rule. No relief may rest on such a record being whole.
 *
 * <p>A rejected row that names its person marks that person. One that does not, that may be several rows joined, or that names
 * somebody of whom there is no row in any file, marks the people before and after it, over the end of a file too.
 *
 * <p>It tells of the stretches that were surveyed and of no others: a person with a line outside of them is refused where people are made
 * of lines. That whole files, or the ends of files, are missing, lines and surveys alike, can't be seen here.
 *
 * <p>It may travel. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class IncompleteRecords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient LongSet people;
    /** By the number of a file, up to where it was surveyed. */
    private final transient Map<Integer, Long> surveyed;

    private IncompleteRecords(LongSet people, Map<Integer, Long> surveyed) {
        this.people = people;
        this.surveyed = surveyed;
    }

    /**
     * Finds whose records are incomplete.
     *
     * @param surveys those of all stretches of all files, but for files that are refused; in any order, each once
     * @return the records
     * @throws IllegalArgumentException if a stretch is missing or comes twice: each file must be there from its beginning, without a gap
     */
    public static IncompleteRecords of(Collection<LineSurvey> surveys) {
        List<LineSurvey> sorted = new ArrayList<>(surveys);
        sorted.removeIf(survey -> survey.lines() == 0);
        sorted.sort(Comparator.comparingInt(LineSurvey::file).thenComparingLong(LineSurvey::from));
        RejectionMarks all = new RejectionMarks();
        Map<Integer, Long> surveyed = new TreeMap<>();
        LineSurvey before = null;
        for (LineSurvey survey : sorted) {
            boolean isNext = before == null || before.file() != survey.file()
                    ? survey.from() == 0
                    : LineSurvey.follows(before.to(), survey.from(), before.from() == 0 && before.lines() == 1);
            if (!isNext) {
                throw new IllegalArgumentException("a stretch of file " + survey.file()
                        + " is missing or comes twice, before the byte " + survey.from());
            }
            all.add(survey.marks());
            surveyed.put(survey.file(), survey.to());
            before = survey;
        }
        return new IncompleteRecords(all.incomplete(), surveyed);
    }

    /** Checks that it is known what was rejected near a line. */
    void checkSurveyed(BulkLine line) {
        Long to = surveyed.get(line.file());
        if (to == null || line.end() > to) {
            throw new IllegalArgumentException(
                    "a line of file " + line.file() + " was not surveyed: it is not known what was rejected near it");
        }
    }

    /**
     * Checks if a person's record is incomplete.
     *
     * @param person the number of the person, as {@link BulkLine#person} gives it
     * @return true if a rejected row is part of it, or may be
     */
    public boolean contains(long person) {
        return people.contains(person);
    }

    /**
     * Gets how many records are incomplete.
     *
     * @return the number of people
     */
    public long size() {
        return people.size();
    }

    /**
     * Returns how many there are.
     *
     * @return such as {@code IncompleteRecords[12]}
     */
    @Override
    public String toString() {
        return "IncompleteRecords[" + size() + "]";
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(
                people.toArray(),
                surveyed.keySet().stream().mapToInt(Integer::intValue).toArray(),
                surveyed.values().stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws IOException always
     */
    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException("records travel as numbers of people and files");
    }

    /** What travels. */
    private static final class Travelling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long[] people;
        private final int[] files;
        private final long[] ends;

        Travelling(long[] people, int[] files, long[] ends) {
            this.people = people;
            this.files = files;
            this.ends = ends;
        }

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() {
            LongSet set = new LongSet();
            for (long person : people) {
                set.add(person);
            }
            Map<Integer, Long> surveyed = new TreeMap<>();
            for (int i = 0; i < files.length; i++) {
                surveyed.put(files[i], ends[i]);
            }
            return new IncompleteRecords(set, surveyed);
        }
    }
}
