package org.recordclearance.doj.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes fields and remembers short ones, as they come again and again: column by column, so that names and numbers do not
 * push out words. Its size is fixed: of two that fall on one place the later stays. For one thread.
 */
final class WordCache {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BITS = 14;
    private static final int LONGEST = 128;

    /** The columns whose values seldom come again once the next person, or the next case, has begun. */
    private static final boolean[] OF_ONE_PERSON = new boolean[BulkColumn.COUNT];

    static {
        for (BulkColumn column :
                List.of(BulkColumn.SUBJECT_ID, BulkColumn.CII_NUMBER, BulkColumn.PRI_NAME, BulkColumn.OFN)) {
            OF_ONE_PERSON[column.ordinal()] = true;
        }
    }

    private final Word empty = new Word("");
    private final @Nullable Word[] last = new Word[BulkColumn.COUNT];
    private final @Nullable Word[][] known = new Word[BulkColumn.COUNT][];

    /** Gets the words of several fields of a row. */
    Word[] words(Fields fields, int row, int[] columns) {
        Word[] words = new Word[columns.length];
        byte[] bytes = fields.bytes();
        for (int i = 0; i < words.length; i++) {
            int column = columns[i];
            words[i] = word(bytes, fields.start(row, column), fields.end(row, column), column);
        }
        return words;
    }

    /** Gets the word of a field. */
    Word word(Fields fields, int row, int column) {
        return word(fields.bytes(), fields.start(row, column), fields.end(row, column), column);
    }

    /** Gets the word of a field, which is often that of the same column one row before. */
    Word word(byte[] bytes, int from, int to, int column) {
        int length = to - from;
        if (length <= 0) {
            return empty;
        }
        long head = head(bytes, from, length);
        long tail = length < Long.BYTES ? 0 : (long) LONGS.get(bytes, to - Long.BYTES);
        Word before = last[column];
        if (before != null && before.isOf(head, tail, bytes, from, length)) {
            return before;
        }
        Word found = find(head, tail, bytes, from, to, column);
        last[column] = found;
        return found;
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

    private Word find(long head, long tail, byte[] bytes, int from, int to, int column) {
        if (to - from > LONGEST || OF_ONE_PERSON[column]) {
            return read(head, tail, bytes, from, to);
        }
        Word[] ofColumn = known[column];
        if (ofColumn == null) {
            ofColumn = new Word[1 << BITS];
            known[column] = ofColumn;
        }
        int place = place(head, tail, to - from);
        Word there = ofColumn[place];
        if (there != null && there.isOf(head, tail, bytes, from, to - from)) {
            return there;
        }
        Word read = read(head, tail, bytes, from, to);
        ofColumn[place] = read;
        return read;
    }

    private static Word read(long head, long tail, byte[] bytes, int from, int to) {
        return new Word(head, tail, Arrays.copyOfRange(bytes, from, to));
    }

    private static int place(long head, long tail, int length) {
        long hash = length + head * 0x9E3779B97F4A7C15L + Long.rotateLeft(tail, 29) * 0xBF58476D1CE4E5B9L;
        return (int) ((hash ^ (hash >>> 32)) * 0x94D049BB133111EBL >>> (Long.SIZE - BITS));
    }
}
