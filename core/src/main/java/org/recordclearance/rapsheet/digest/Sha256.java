package org.recordclearance.rapsheet.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum SHA-256, which every Java has. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Begins to sum up.
     *
     * @return what takes bytes
     */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Sums up a text.
     *
     * @param text the text, of which the bytes in UTF-8 count
     * @return the sum in hexadecimal digits
     */
    public static String of(String text) {
        return HexFormat.of().formatHex(begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
