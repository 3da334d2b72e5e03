package org.recordclearance.doj.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes fields and remembers short ones, as they come again and again. Its size is fixed: of two that fall on one place
 * the later stays. For one thread.
 */
final class WordCache {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BITS = 14;
    private static final int LONGEST = 64;

    private record Known(byte[] bytes, Word word) {}

    private final Word empty = new Word("");
    private final @Nullable Known[] last = new Known[BulkColumn.COUNT];
    private final @Nullable Known[] known = new Known[1 << BITS];

    /** Gets the word of a field, which is often that of the same column one row before. */
    Word word(byte[] bytes, int from, int to, int column) {
        int length = to - from;
        if (length <= 0) {
            return empty;
        }
        Known before = last[column];
        if (before != null && Arrays.equals(before.bytes, 0, before.bytes.length, bytes, from, to)) {
            return before.word;
        }
        Known found = find(bytes, from, to);
        last[column] = found;
        return found.word;
    }

    private Known find(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return read(bytes, from, to);
        }
        int place = place(bytes, from, length);
        Known there = known[place];
        if (there != null && Arrays.equals(there.bytes, 0, there.bytes.length, bytes, from, to)) {
            return there;
        }
        Known read = read(bytes, from, to);
        known[place] = read;
        return read;
    }

    private static Known read(byte[] bytes, int from, int to) {
        return new Known(Arrays.copyOfRange(bytes, from, to), new Word(Texts.decode(bytes, from, to)));
    }

    /** Finds a place by the length and up to eight bytes from either end. */
    private static int place(byte[] bytes, int from, int length) {
        long hash = length;
        if (length >= Long.BYTES) {
            long first = (long) LONGS.get(bytes, from);
            long last = (long) LONGS.get(bytes, from + length - Long.BYTES);
            hash += first * 0x9E3779B97F4A7C15L + Long.rotateLeft(last, 29) * 0xBF58476D1CE4E5B9L;
        } else {
            for (int i = from; i < from + length; i++) {
                hash = (hash << 8 | hash >>> 56) ^ bytes[i];
            }
            hash *= 0x9E3779B97F4A7C15L;
        }
        return (int) ((hash ^ (hash >>> 32)) * 0x94D049BB133111EBL >>> (Long.SIZE - BITS));
    }
}
