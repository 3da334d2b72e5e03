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

    /** Returns what can be seen of a value: without blanks around it, and without what nobody sees anywhere in it. */
    public static String visible(String value) {
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            plain = value.charAt(i) > ' ' && value.charAt(i) < 0x7F;
        }
        if (plain) {
            return value;
        }
        StringBuilder seen = new StringBuilder(value.length());
        value.codePoints().filter(Texts::isSeen).forEach(seen::appendCodePoint);
        int first = 0;
        int last = seen.length();
        while (first < last && Character.isSpaceChar(seen.charAt(first))) {
            first++;
        }
        while (last > first && Character.isSpaceChar(seen.charAt(last - 1))) {
            last--;
        }
        return seen.substring(first, last);
    }

    /** Controls, marks of format, and blanks that are none to the eye or keep words together. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default ->
                switch (c) {
                    case 0xA0, 0x2007, 0x202F -> false; // no-break
                    case 0x34F, 0x115F, 0x1160, 0x180B, 0x180C, 0x180D, 0x3164, 0xFFA0 -> false; // joiners, fillers
                    default -> c < 0xFE00 || c > 0xFE0F; // variation selectors
                };
        };
    }
}
