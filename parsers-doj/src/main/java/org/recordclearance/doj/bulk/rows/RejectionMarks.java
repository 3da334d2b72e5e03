package org.recordclearance.doj.bulk.rows;

import java.util.function.LongConsumer;

/**
 * Whose record rejected rows make incomplete, found out from the rows of a stretch of the files, one after another. The marks of a
 * stretch are added to those of the stretch before it, so that stretches can be looked at side by side. A few bytes a person.
 *
 * <p>A rejected row that names its person marks that record. One that does not, or that may hold several rows, marks the people
 * before and after it, and so does one that names somebody of whom there is no row: that name was misread. For one thread.
 */
public final class RejectionMarks {

    /** No SUBJECT_ID that can be read has this hash. */
    static final long NOBODY = 0;

    /** Rejected rows between two people. */
    private static final class Between {
        /** Whom they name, one after another. */
        private final LongList named = new LongList();

        private boolean marksNeighbours;

        void add(long subject) {
            if (named.size() == 0 || named.get(named.size() - 1) != subject) {
                named.add(subject);
            }
        }

        void add(Between more) {
            marksNeighbours |= more.marksNeighbours;
            for (long i = 0; i < more.named.size(); i++) {
                add(more.named.get(i));
            }
        }

        void clear() {
            marksNeighbours = false;
            named.clear();
        }
    }

    private final LongSet seen = new LongSet();
    private final LongSet incomplete = new LongSet();
    /** Those before the first person, whose neighbour before is not known yet. */
    private final Between leading = new Between();

    private long first = NOBODY;
    private long last = NOBODY;
    private final Between trailing = new Between();

    /**
     * Rejected rows that name somebody of whom no row has come so far, and is neither before nor after them: three numbers each, of
     * whom they name, and of the people before and after, 0 where there is nobody.
     */
    private final LongList farOff = new LongList();

    /** Adds a row of a person, and tells whether it is the first one of the person. */
    public boolean add(long subject) {
        if (first == NOBODY) {
            first = subject;
        } else {
            settle(trailing, last, subject);
        }
        last = subject;
        return seen.add(subject);
    }

    /** Adds a rejected row. */
    public void add(RejectedLine rejected) {
        Between here = first == NOBODY ? leading : trailing;
        here.marksNeighbours |= rejected.marksNeighbours();
        rejected.subjects().forEach(here::add);
    }

    /** Adds the marks of the stretch that comes next. */
    public void add(RejectionMarks next) {
        next.seen.forEach(seen::add);
        next.incomplete.forEach(incomplete::add);
        for (long i = 0; i < next.farOff.size(); i++) {
            farOff.add(next.farOff.get(i));
        }
        Between here = first == NOBODY ? leading : trailing;
        here.add(next.leading);
        if (next.first == NOBODY) {
            return;
        }
        if (first == NOBODY) {
            first = next.first;
        } else {
            settle(trailing, last, next.first);
        }
        last = next.last;
        trailing.add(next.trailing);
    }

    private void settle(Between rejected, long before, long after) {
        if (rejected.marksNeighbours) {
            mark(before);
            mark(after);
        }
        for (long i = 0; i < rejected.named.size(); i++) {
            long subject = rejected.named.get(i);
            if (subject == before || subject == after || seen.contains(subject)) {
                mark(subject);
            } else {
                farOff.add(subject);
                farOff.add(before);
                farOff.add(after);
            }
        }
        rejected.clear();
    }

    private void mark(long subject) {
        if (subject != NOBODY) {
            incomplete.add(subject);
        }
    }

    /** Gives whose records are incomplete, once all rows of all files were added. */
    public LongSet incomplete() {
        settle(leading, NOBODY, first);
        settle(trailing, last, NOBODY);
        for (long i = 0; i < farOff.size(); i += 3) {
            if (seen.contains(farOff.get(i))) {
                mark(farOff.get(i));
            } else {
                // Nobody has this SUBJECT_ID, so it can't be read, whatever stands there.
                mark(farOff.get(i + 1));
                mark(farOff.get(i + 2));
            }
        }
        farOff.clear();
        return incomplete;
    }

    /**
     * Writes the marks as numbers: how many of each kind there are, and then these.
     *
     * @return the numbers, which {@link #of} reads
     */
    public long[] toNumbers() {
        LongList all = new LongList();
        all.add(first);
        all.add(last);
        for (Between between : new Between[] {leading, trailing}) {
            all.add(between.marksNeighbours ? 1 : 0);
            append(between.named, all);
        }
        append(farOff, all);
        for (LongSet set : new LongSet[] {seen, incomplete}) {
            all.add(set.size());
            set.forEach(all::add);
        }
        return all.toArray();
    }

    private static void append(LongList list, LongList all) {
        all.add(list.size());
        for (long i = 0; i < list.size(); i++) {
            all.add(list.get(i));
        }
    }

    /**
     * Reads marks.
     *
     * @param numbers what {@link #toNumbers} gave
     */
    public static RejectionMarks of(long[] numbers) {
        RejectionMarks marks = new RejectionMarks();
        marks.first = numbers[0];
        marks.last = numbers[1];
        int place = 2;
        for (Between between : new Between[] {marks.leading, marks.trailing}) {
            between.marksNeighbours = numbers[place++] != 0;
            place = read(numbers, place, between.named::add);
        }
        place = read(numbers, place, marks.farOff::add);
        place = read(numbers, place, marks.seen::add);
        read(numbers, place, marks.incomplete::add);
        return marks;
    }

    private static int read(long[] numbers, int place, LongConsumer taker) {
        int end = place + 1 + Math.toIntExact(numbers[place]);
        for (int i = place + 1; i < end; i++) {
            taker.accept(numbers[i]);
        }
        return end;
    }
}
