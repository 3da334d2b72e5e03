package org.recordclearance.doj.bulk.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the fields of one row in a byte array, eight bytes at a time.
 *
 * <p>One physical line is one row: a field that begins with a double quote ends at the quote that is followed by no other
 * quote, and must end on its line; a quote elsewhere is just a character.
 */
public final class FieldScanner {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long COMMAS = ONES * ',';
    private static final long QUOTES = ONES * '"';
    private static final long LINE_FEEDS = ONES * '\n';

    private FieldScanner() {}

    /**
     * Finds the fields of a line.
     *
     * @param bytes holds the line
     * @param from where it begins
     * @param to where it ends, without the line end
     * @param starts takes where each field begins, and behind the last one a place one behind {@code to}; of further fields
     *     than it has room for, it takes none
     * @param at where to put the first of them
     * @param room how many fields there is room for
     * @return how many fields the line has; where the quote of a field is not closed, minus the number of that field,
     *     counted from 1
     */
    public static int scan(byte[] bytes, int from, int to, int[] starts, int at, int room) {
        int fields = 1;
        int fieldStart = from;
        starts[at] = from;
        boolean quoted = false;
        int skipped = -1;
        for (int word = from; word < to; word += Long.BYTES) {
            long marks = marks(bytes, word, to);
            while (marks != 0) {
                int place = word + (Long.numberOfTrailingZeros(marks) >>> 3);
                marks &= marks - 1;
                if (bytes[place] == ',') {
                    if (!quoted) {
                        fieldStart = place + 1;
                        if (fields <= room) {
                            starts[at + fields] = fieldStart;
                        }
                        fields++;
                    }
                } else if (quoted) {
                    if (place != skipped) {
                        boolean isDoubled = place + 1 < to && bytes[place + 1] == '"';
                        skipped = isDoubled ? place + 1 : -1;
                        quoted = isDoubled;
                    }
                } else if (place == fieldStart) {
                    quoted = true;
                }
            }
        }
        if (fields <= room) {
            starts[at + fields] = to + 1;
        }
        return quoted ? -fields : fields;
    }

    /** Marks the commas and quotes among the next eight bytes, each by the highest bit of its byte. */
    private static long marks(byte[] bytes, int from, int to) {
        if (from + Long.BYTES > to) {
            long marks = 0;
            for (int i = from; i < to; i++) {
                marks |= bytes[i] == ',' || bytes[i] == '"' ? 0x80L << ((i - from) << 3) : 0;
            }
            return marks;
        }
        long word = (long) LONGS.get(bytes, from);
        return zeroes(word ^ COMMAS) | zeroes(word ^ QUOTES);
    }

    /** Marks the bytes that are zero, exactly. */
    private static long zeroes(long word) {
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
    }

    /** Checks for a byte that is zero. */
    static boolean hasNul(byte[] bytes, int from, int to) {
        int place = from;
        while (place + Long.BYTES <= to) {
            if (zeroes((long) LONGS.get(bytes, place)) != 0) {
                return true;
            }
            place += Long.BYTES;
        }
        while (place < to && bytes[place] != 0) {
            place++;
        }
        return place < to;
    }

    /** Finds the next comma, line feed or NUL, or {@code to} where there is none. */
    static int endOfPlainField(byte[] bytes, int from, int to) {
        int place = from;
        while (place + Long.BYTES <= to) {
            long word = (long) LONGS.get(bytes, place);
            if ((zeroes(word ^ COMMAS) | zeroes(word ^ LINE_FEEDS) | zeroes(word)) != 0) {
                break;
            }
            place += Long.BYTES;
        }
        while (place < to && bytes[place] != ',' && bytes[place] != '\n' && bytes[place] != 0) {
            place++;
        }
        return place;
    }

    /** Finds the next line feed, or {@code to} where there is none. */
    public static int endOfLine(byte[] bytes, int from, int to) {
        int place = from;
        while (place + Long.BYTES <= to) {
            long marks = zeroes((long) LONGS.get(bytes, place) ^ LINE_FEEDS);
            if (marks != 0) {
                return place + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
            place += Long.BYTES;
        }
        while (place < to && bytes[place] != '\n') {
            place++;
        }
        return place;
    }
}
