package org.recordclearance.doj.bulk.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the text of a field is, and when it counts as blank. */
public final class Texts {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Texts() {}

    /** Decodes a field: UTF-8, or Windows-1252 where the bytes are not valid UTF-8. Quotes around it are taken off. */
    public static String decode(byte[] bytes, int from, int to) {
        if (to > from && bytes[from] == '"') {
            return unquote(decodePlain(bytes, from, to));
        }
        return decodePlain(bytes, from, to);
    }

    private static String decodePlain(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return decodeBeyondAscii(bytes, from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String decodeBeyondAscii(byte[] bytes, int from, int to) {
        ByteBuffer field = ByteBuffer.wrap(bytes, from, to - from);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(field)
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, WINDOWS_1252);
        }
    }

    private static String unquote(String field) {
        StringBuilder text = new StringBuilder(field.length());
        int place = 1;
        while (place < field.length()) {
            char c = field.charAt(place);
            if (c == '"') {
                if (place + 1 < field.length() && field.charAt(place + 1) == '"') {
                    place++;
                } else {
                    return text.append(field, place + 1, field.length()).toString();
                }
            }
            text.append(c);
            place++;
        }
        return text.toString();
    }

    /** Brings a value to the form in which values are compared: stripped, in capitals, and empty if it is only filler. */
    public static String normal(String value) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.equals("-") || stripped.equalsIgnoreCase("x")) {
            return "";
        }
        return stripped.toUpperCase(Locale.ROOT);
    }

    /** Returns the stripped value, or an empty text if it is only filler. */
    public static String orEmpty(String value) {
        return normal(value).isEmpty() ? "" : value.strip();
    }
}
