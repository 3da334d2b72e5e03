package org.recordclearance.examples.countyreview.since;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.recordclearance.examples.countyreview.spool.DiskBytes;
import org.recordclearance.examples.countyreview.spool.TextKey;

/**
 * The people of an earlier review, and which of them a person of this one is. They are in a temporary file, for its owner alone; in memory
 * are some dozen bytes of each. One thread adds them; then it is safe for use by several.
 *
 * <p>Who is who, see {@link PersonOnRecord}: who has a CII number in common with one earlier person is that one. Where several have it, it
 * is the only one of them that has the SUBJECT_ID too, else the only one of the same name and date of birth; else it is not clear. Who
 * has none in common with anybody, as it was corrected or is missing, is the only one of the same SUBJECT_ID, name and date of birth; else
 * new.
 */
final class EarlierPeople implements Closeable {

    /** Nobody is this person: it is new. */
    static final int NOBODY = -1;

    /** Several may be, so that it is not clear which. */
    static final int NOT_CLEAR = -2;

    private static final int BLOCK = 1 << 18;

    private final DiskBytes disk = new DiskBytes();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private final PlacesByKey byCiiNumber = new PlacesByKey();
    private final PlacesByKey bySubjectId = new PlacesByKey();
    private long[] begins = new long[1 << 10];
    private int people;
    private long written;

    void add(EarlierPerson person) throws IOException {
        if (people + 1 == begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        person.write(new DataOutputStream(block));
        person.who().ciiNumbers().forEach(number -> byCiiNumber.add(TextKey.of(number), people));
        bySubjectId.add(TextKey.of(person.who().subjectId()), people);
        people++;
        begins[people] = written + block.size();
        if (block.size() > BLOCK) {
            flush();
        }
    }

    /** Has all of them on the disk, before any is asked for. */
    void end() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        disk.append(block.toByteArray());
        written += block.size();
        block.reset();
    }

    /** How many they are; they are numbered from 0. */
    int size() {
        return people;
    }

    /** Gets one by number. */
    EarlierPerson get(int number) {
        byte[] bytes = new byte[(int) (begins[number + 1] - begins[number])];
        try {
            disk.readFully(bytes, begins[number]);
            return EarlierPerson.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds which one somebody is: a number, {@link #NOBODY} or {@link #NOT_CLEAR}. */
    int find(PersonOnRecord who) {
        Set<Integer> found = new TreeSet<>();
        for (String number : who.ciiNumbers()) {
            for (int each : byCiiNumber.get(TextKey.of(number))) {
                found.add(each);
            }
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        if (found.isEmpty()) {
            List<Integer> same = new ArrayList<>();
            for (int each : bySubjectId.get(TextKey.of(who.subjectId()))) {
                PersonOnRecord other = get(each).who();
                if (other.hasSubjectIdOf(who) && other.isCalledAs(who)) {
                    same.add(each);
                }
            }
            return same.isEmpty() ? NOBODY : same.size() == 1 ? same.get(0) : NOT_CLEAR;
        }
        int bySubject = only(found, who::hasSubjectIdOf);
        return bySubject >= 0 ? bySubject : only(found, who::isCalledAs);
    }

    private int only(Set<Integer> of, Predicate<PersonOnRecord> chosen) {
        int only = NOT_CLEAR;
        for (int each : of) {
            if (chosen.test(get(each).who())) {
                if (only >= 0) {
                    return NOT_CLEAR;
                }
                only = each;
            }
        }
        return only;
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
