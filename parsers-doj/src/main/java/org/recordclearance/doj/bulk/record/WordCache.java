package org.recordclearance.doj.bulk.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.Fields;

/**
 * Reads fields and remembers short ones, as they come again and again: column by column, so that names and numbers do not
 * push out words, but that the columns of dates share theirs. A table is small while it has few words, so that they stand close
 * together, and grows up to a size at which, of those that fall on one place, the latest stay. For one thread.
 */
public final class WordCache {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** How many bits there are at first to tell the places of a column, and at most, and of the dates, of which there are more. */
    private static final int FIRST_BITS = 7;

    private static final int BITS = 14;

    private static final int BITS_OF_DATES = 16;
    private static final int LONGEST = 128;

    /** How many places there are for a word, a power of two. */
    private static final int PLACES = 4;

    /** The columns of dates. */
    private static final Set<BulkColumn> DATES =
            Set.of(BulkColumn.PRI_DOB, BulkColumn.CYC_DATE, BulkColumn.STP_EVENT_DATE, BulkColumn.DISP_DATE);

    /** The columns whose values seldom come again once the next person, or the next case, has begun. */
    private static final Set<BulkColumn> OF_ONE_PERSON =
            Set.of(BulkColumn.SUBJECT_ID, BulkColumn.CII_NUMBER, BulkColumn.PRI_NAME, BulkColumn.OFN);

    /** The words of a column, or of several, each in one of some places that follow from what it is. */
    private static final class Table {
        private final int mostBits;
        private int bits = FIRST_BITS;
        private @Nullable Word[] words = new Word[1 << FIRST_BITS];
        /** The hashes of the words, which tell most of them apart without a look at each. */
        private long[] hashes = new long[1 << FIRST_BITS];

        private int added;

        Table(int mostBits) {
            this.mostBits = mostBits;
        }

        Word find(long head, long tail, byte[] bytes, int from, int to) {
            long hash = hash(head, tail, to - from);
            int place = place(hash);
            for (int other = 0; other < PLACES; other++) {
                if (hashes[place ^ other] == hash) {
                    Word there = words[place ^ other];
                    if (there != null && there.isOf(head, tail, bytes, from, to - from)) {
                        return there;
                    }
                }
            }
            Word read = read(head, tail, bytes, from, to);
            add(hash, read);
            return read;
        }

        private void add(long hash, Word word) {
            put(hash, word);
            if (bits < mostBits && ++added > words.length / 2) {
                grow();
            }
        }

        private void put(long hash, Word word) {
            int place = place(hash);
            for (int other = PLACES - 1; other > 0; other--) {
                words[place ^ other] = words[place ^ (other - 1)];
                hashes[place ^ other] = hashes[place ^ (other - 1)];
            }
            words[place] = word;
            hashes[place] = hash;
        }

        private void grow() {
            @Nullable Word[] all = words;
            bits++;
            words = new Word[1 << bits];
            hashes = new long[1 << bits];
            for (Word word : all) {
                if (word != null) {
                    put(word.hash(), word);
                }
            }
        }

        private int place(long hash) {
            return (int) (hash >>> (Long.SIZE - bits));
        }
    }

    /** What is known of a column. */
    private static final class Known {
        /** The words, null where few come again. */
        final @Nullable Table words;

        @Nullable
        Word last;

        Known(@Nullable Table words) {
            this.words = words;
        }
    }

    private final Word empty = new Word("");
    private final @Nullable Known[] columns = new Known[BulkColumn.COUNT];

    /** Gets the word of a field. */
    public Word word(Fields fields, int row, int column) {
        return word(fields.bytes(), fields.start(row, column), fields.end(row, column), column);
    }

    /** Gets the word of a field, which is often that of the same column one row before. */
    public Word word(byte[] bytes, int from, int to, int column) {
        int length = to - from;
        if (length <= 0) {
            return empty;
        }
        Known known = columns[column];
        if (known == null) {
            known = begin(BulkColumn.values()[column]);
            columns[column] = known;
        }
        long head = head(bytes, from, length);
        long tail = length < Long.BYTES ? 0 : (long) LONGS.get(bytes, to - Long.BYTES);
        Word before = known.last;
        if (before != null && before.isOf(head, tail, bytes, from, length)) {
            return before;
        }
        Word found = find(known, head, tail, bytes, from, to);
        known.last = found;
        return found;
    }

    private Known begin(BulkColumn column) {
        if (OF_ONE_PERSON.contains(column)) {
            return new Known(null);
        }
        if (!DATES.contains(column)) {
            return new Known(new Table(BITS));
        }
        for (BulkColumn other : DATES) {
            Known known = columns[other.ordinal()];
            if (known != null) {
                return new Known(known.words);
            }
        }
        return new Known(new Table(BITS_OF_DATES));
    }

    private static long head(byte[] bytes, int from, int length) {
        if (length >= Long.BYTES) {
            return (long) LONGS.get(bytes, from);
        }
        if (from + Long.BYTES <= bytes.length) {
            return (long) LONGS.get(bytes, from) & (-1L >>> (Long.SIZE - length * Byte.SIZE));
        }
        long head = 0;
        for (int i = 0; i < length; i++) {
            head |= (bytes[from + i] & 0xFFL) << (i * Byte.SIZE);
        }
        return head;
    }

    private static Word find(Known known, long head, long tail, byte[] bytes, int from, int to) {
        Table words = known.words;
        return to - from > LONGEST || words == null
                ? read(head, tail, bytes, from, to)
                : words.find(head, tail, bytes, from, to);
    }

    private static Word read(long head, long tail, byte[] bytes, int from, int to) {
        return new Word(head, tail, Arrays.copyOfRange(bytes, from, to));
    }

    /** A number that tells words apart, in its upper bits most of all. */
    static long hash(long head, long tail, int length) {
        long hash = length + head * 0x9E3779B97F4A7C15L + Long.rotateLeft(tail, 29) * 0xBF58476D1CE4E5B9L;
        return (hash ^ (hash >>> 32)) * 0x94D049BB133111EBL;
    }
}
