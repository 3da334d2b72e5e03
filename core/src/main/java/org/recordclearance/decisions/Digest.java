package org.recordclearance.decisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.digest.Sha256;

/** Makes a short text of many, of which another comes of any others: letters and digits that are not mistaken. For one thread. */
final class Digest {

    /** Without I, L, O and U, which are mistaken for others. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;

    private final MessageDigest digest = Sha256.begin();

    /** Adds a text, so that where one ends and the next begins makes a difference. */
    Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
        return this;
    }

    /** Adds texts of which the order says nothing. */
    Digest addInAnyOrder(Stream<String> texts) {
        List<String> sorted = texts.sorted().toList();
        add(Integer.toString(sorted.size()));
        sorted.forEach(this::add);
        return this;
    }

    /** Gives so many letters of what comes of all texts, five bits each, and begins anew. */
    String letters(int count) {
        byte[] hash = digest.digest();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = value << 1 | hash[bit >> 3] >> (7 - (bit & 7)) & 1;
            }
            text.append(DIGITS.charAt(value));
        }
        return text.toString();
    }
}
