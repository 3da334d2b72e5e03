package org.recordclearance.impact.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Bytes in memory in which small numbers and usual texts are short. {@link PackedInput} reads them. For one thread. */
final class PackedOutput extends ByteArrayOutputStream {

    private static final int MORE = 0x80;
    private static final int LATIN = 0x100;

    /** Writes a number that is not negative: seven bits a byte, the lowest first. */
    void number(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number must not be negative");
        }
        int rest = number;
        while (rest >= MORE) {
            octet(rest | MORE);
            rest >>>= Byte.SIZE - 1;
        }
        octet(rest);
    }

    /** Writes a number in four bytes, whatever it is. */
    void fixed(int number) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            octet(number >>> shift);
        }
    }

    /** Writes a text, a byte a character where that can hold them all, or else two, so that halves of characters stay. */
    void text(String text) {
        boolean latin = text.chars().allMatch(each -> each < LATIN);
        number(text.length() << 1 | (latin ? 0 : 1));
        if (latin) {
            writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            text.chars().forEach(each -> {
                octet(each >>> Byte.SIZE);
                octet(each);
            });
        }
    }

    /** Writes how many there are, and each. */
    <T> void list(Collection<T> all, Consumer<T> write) {
        number(all.size());
        all.forEach(write);
    }

    void constant(Enum<?> constant) {
        number(constant.ordinal());
    }

    /** Writes the names of a type's constants, so that those of another release are known by name or refused. */
    <E extends Enum<E>> void names(Class<E> type) {
        list(Arrays.asList(type.getEnumConstants()), each -> text(each.name()));
    }

    /** Gets the bytes, which are this object's own. */
    byte[] bytes() {
        return buf;
    }

    private void octet(int octet) {
        if (count == buf.length) {
            buf = Arrays.copyOf(buf, Math.multiplyExact(count, 2));
        }
        buf[count++] = (byte) octet;
    }
}
