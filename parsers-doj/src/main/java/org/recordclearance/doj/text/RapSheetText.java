package org.recordclearance.doj.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.doj.text.lines.PageBreaks;
import org.recordclearance.doj.text.lines.TextLines;
import org.recordclearance.doj.text.read.SheetReader;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Reads printed rap sheets from their text, as a PDF's text layer or optical character recognition gives it.
 *
 * <p>Usual misreadings are repaired. What cannot be understood is passed over with a warning that has its line number;
 * where it may hide a count the rap sheet has the gap {@link org.recordclearance.rapsheet.Gap#UNREADABLE_TEXT}. One bad
 * count never costs another, and only a text in which no cycle begins is refused.
 *
 * <p>A sheet ends by the line {@code END OF MESSAGE}. One without it may have been cut off and has the gap too, and so
 * has one whose first cycle begins without a delimiter.
 *
 * <p>So has one of whose pages some may be lost: a page number that is no successor of the one before, or nothing but heads
 * and feet between two form feeds. A text should hold the sheet of one person. Where another begins in it, the first has
 * the gap, and {@link #parseAll} gives the others too.
 *
 * <p>All text of the result is in capitals and without accents, as the printer writes it. A sheet that ends without a
 * cycle, by the line {@code END OF MESSAGE}, is a person without a record.
 *
 * <p>The methods take time and memory in proportion to the length of the text and may be used by several threads.
 */
public final class RapSheetText {

    private RapSheetText() {}

    /**
     * Reads a rap sheet.
     *
     * @param text the whole text of the sheet
     * @return the rap sheet, with its warnings
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public static RapSheet parse(String text) {
        return parseAll(text).get(0);
    }

    /**
     * Reads the rap sheets of all people in a text. Each but the last has the gap
     * {@link org.recordclearance.rapsheet.Gap#UNREADABLE_TEXT}, and so has one of which nothing tells that it is another
     * person's.
     *
     * @param text the whole text of the sheets
     * @return the rap sheets in the order of the text, at least one, with their warnings
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public static List<RapSheet> parseAll(String text) {
        return parseAll(text, ReadingOptions.standard());
    }

    /**
     * Reads the rap sheets of all people in a text, as {@link #parseAll(String)} does, with what an office adds to the library.
     *
     * @param text the whole text of the sheets
     * @param options what they are read with
     * @return the rap sheets in the order of the text, at least one, with their warnings
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public static List<RapSheet> parseAll(String text, ReadingOptions options) {
        Objects.requireNonNull(text, "text");
        KnownReaders readers = KnownReaders.of(Objects.requireNonNull(options, "options"));
        return SheetReader.read(TextLines.of(text), PageBreaks.withoutText(text), readers);
    }

    /**
     * Reads the rap sheets of all people in a file of their text, as {@link #text} decodes it.
     *
     * @param file the file
     * @return the rap sheets in the order of the text, at least one, with their warnings
     * @throws IOException if reading fails
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     * @see #parseAll(String)
     */
    public static List<RapSheet> parseAll(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return parseAll(text(stream));
        }
    }

    /**
     * Reads a rap sheet.
     *
     * @param reader where the text comes from; it is read to its end and not closed
     * @return the rap sheet, with its warnings
     * @throws IOException if reading fails
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public static RapSheet parse(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return parse(text.toString());
    }

    /**
     * Reads a rap sheet from the bytes of its text, as {@link #text} decodes them.
     *
     * @param stream where the text comes from; it is read to its end and not closed
     * @return the rap sheet, with its warnings
     * @throws IOException if reading fails
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public static RapSheet parse(InputStream stream) throws IOException {
        return parse(text(stream));
    }

    /**
     * Reads a rap sheet from a file of its text, as {@link #text} decodes it.
     *
     * @param file the file
     * @return the rap sheet, with its warnings
     * @throws IOException if reading fails
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public static RapSheet parse(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream);
        }
    }

    /**
     * Gets the text of a file: UTF-16 where a byte order mark says so, as some editors of Windows write it, and otherwise
     * UTF-8. Bytes that are none become a character that stands for an unknown one.
     *
     * @param stream where the bytes come from; it is read to its end and not closed
     * @return the text
     * @throws IOException if reading fails
     */
    public static String text(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return new String(bytes, mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
