package org.recordclearance.examples.countyreview.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a file is written: UTF-16 where its mark says so, else UTF-8, and where it is not that, the western characters
 * of Windows, in which Excel saves what it calls CSV. What is no text is refused.
 */
final class TableText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private TableText() {}

    /** Opens a file for reading, without the mark that may stand in front. */
    static Reader open(Path file, Charset charset) throws IOException {
        return withoutMark(new InputStreamReader(bytes(file), charset));
    }

    private static InputStream bytes(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    private static Reader withoutMark(Reader text) throws IOException {
        Reader reader = new BufferedReader(text, BUFFER);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /**
     * Finds out in which characters a file is written.
     *
     * @throws TableException if it is no text
     */
    static Charset charset(Path file) throws IOException {
        byte[] first;
        try (InputStream in = bytes(file)) {
            first = in.readNBytes(2);
        }
        if (first.length == 2 && first[0] == 'P' && first[1] == 'K') {
            throw TableException.of(file, "is a workbook: save the sheet as CSV");
        }
        if (first.length == 2 && isMarkOfUtf16(first[0] & 0xff, first[1] & 0xff)) {
            return checked(file, StandardCharsets.UTF_16);
        }
        try {
            return checked(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return checked(file, WINDOWS);
        }
    }

    private static boolean isMarkOfUtf16(int first, int second) {
        return Math.min(first, second) == 0xFE && Math.max(first, second) == 0xFF;
    }

    private static Charset checked(Path file, Charset charset) throws IOException {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(bytes(file), strict)) {
            char[] buffer = new char[BUFFER];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == 0) {
                        throw TableException.of(file, "is no text: save it as CSV UTF-8");
                    }
                }
            }
        }
        return charset;
    }
}
