package org.recordclearance.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes all that some reader of lines takes for the end of one, which JSON alone would let stand. */
final class LineEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean escaped = (character >= 0x80 && character <= 0x9f) || character == 0x2028 || character == 0x2029;
        return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character)) : null;
    }
}
