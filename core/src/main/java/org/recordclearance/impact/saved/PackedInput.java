package org.recordclearance.impact.saved;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what {@link PackedOutput} wrote. Bytes that it can't have written are refused with a {@link RuntimeException} of any
 * kind, and nothing is made that is larger than what the bytes hold. For one thread.
 */
final class PackedInput {

    private static final int WIDTH = 7;
    private static final int SEVEN = 0x7f;
    private static final int OCTET = 0xff;
    private static final int MOST_AT_ONCE = 1_000;

    private final byte[] bytes;
    private int at;

    PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Gets how many bytes there are. */
    int length() {
        return bytes.length;
    }

    int number() {
        int first = bytes[at++];
        if (first >= 0) {
            return first;
        }
        int second = bytes[at++];
        int both = (first & SEVEN) | (second & SEVEN) << WIDTH;
        return second >= 0 ? both : longNumber(both);
    }

    private int longNumber(int begin) {
        int number = begin;
        for (int shift = 2 * WIDTH; shift < Integer.SIZE; shift += WIDTH) {
            int next = bytes[at++];
            number |= (next & SEVEN) << shift;
            if (next >= 0) {
                return checked(number);
            }
        }
        throw new IllegalArgumentException("a number is too long");
    }

    private static int checked(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number is too large");
        }
        return number;
    }

    int fixed() {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = number << Byte.SIZE | (bytes[at++] & OCTET);
        }
        return number;
    }

    /** Reads how many follow, each of which takes a byte or more. */
    int size() {
        return checkedSize(number(), 1);
    }

    private int checkedSize(int size, int each) {
        if (size > (bytes.length - at) / each) {
            throw new IllegalArgumentException("there is less than there should be");
        }
        return size;
    }

    String text() {
        int head = number();
        boolean latin = (head & 1) == 0;
        int length = checkedSize(head >>> 1, latin ? 1 : Character.BYTES);
        if (latin) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) ((bytes[at] & OCTET) << Byte.SIZE | (bytes[at + 1] & OCTET));
            at += Character.BYTES;
        }
        return new String(text);
    }

    <T> List<T> list(Supplier<T> read) {
        return list(number(), read);
    }

    /** Reads so many, each of which takes a byte or more. */
    <T> List<T> list(int stated, Supplier<T> read) {
        int size = checkedSize(stated, 1);
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(read.get());
        }
        return size <= MOST_AT_ONCE ? few(size, read) : many(size, read);
    }

    @SuppressWarnings("unchecked") // the array holds nothing but what is read
    private static <T> List<T> few(int size, Supplier<T> read) {
        Object[] all = new Object[size];
        for (int i = 0; i < size; i++) {
            all[i] = read.get();
        }
        return (List<T>) List.of(all);
    }

    /** Takes no more memory at first than a size that does not hold may have. */
    private static <T> List<T> many(int size, Supplier<T> read) {
        List<T> all = new ArrayList<>(MOST_AT_ONCE);
        for (int i = 0; i < size; i++) {
            all.add(read.get());
        }
        return List.copyOf(all);
    }

    /** Reads the names of constants. */
    <E extends Enum<E>> List<E> names(Class<E> type) {
        return list(() -> Enum.valueOf(type, text()));
    }

    /** Reads a place and gets what is there. */
    <T> T oneOf(List<T> all) {
        return all.get(number());
    }

    /** Checks that all was read. */
    void end() {
        if (at != bytes.length) {
            throw new IllegalArgumentException("there is more than there should be");
        }
    }
}
