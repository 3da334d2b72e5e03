package org.recordclearance.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on with lone surrogates as escapes: they are no characters, and whoever encodes the text would lose them. They can
 * only be within the strings of JSON, which are not at its end. For one thread.
 */
final class PairedSurrogates extends FilterWriter {

    private char high;

    PairedSurrogates(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int written = from;
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (high != 0 || Character.isSurrogate(c)) {
                out.write(text, written, i - written);
                written = take(c) ? i + 1 : i;
            }
        }
        out.write(text, written, end - written);
    }

    /** Takes a character behind the first half of a pair, or a surrogate, and says whether it is dealt with. */
    private boolean take(char c) throws IOException {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                out.write(first);
                out.write(c);
                return true;
            }
            escape(first);
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
            return true;
        }
        if (Character.isLowSurrogate(c)) {
            escape(c);
            return true;
        }
        return false;
    }

    private void escape(char c) throws IOException {
        out.write("\\u" + Integer.toHexString(c));
    }
}
