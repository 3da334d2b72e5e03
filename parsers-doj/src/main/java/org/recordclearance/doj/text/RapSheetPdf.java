package org.recordclearance.doj.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.text.pdf.Budget;
import org.recordclearance.doj.text.pdf.PdfText;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Reads printed rap sheets from a PDF that has their text in it. A PDF that is only pictures of pages must go through
 * optical character recognition first; where only some pages are pictures, the sheet has the gap
 * {@link org.recordclearance.rapsheet.Gap#UNREADABLE_TEXT}, and a warning with the number of each.
 *
 * <p>A PDF may be made to stall whoever reads it, by parts that draw themselves or little that unpacks to much: what goes beyond
 * {@link SheetLimits} is refused.
 *
 * <p>Needs Apache PDFBox ({@code org.apache.pdfbox:pdfbox}, version 3), which this library does not bring along: without
 * it every method throws an {@link IllegalStateException} that says so. PDFBox may log what it finds odd about a PDF; configure
 * it as your application needs.
 *
 * <p>The methods may be used by several threads.
 */
public final class RapSheetPdf {

    /** A class that its version 3 has, and 2 has not. */
    private static final String PDFBOX = "org.apache.pdfbox.Loader";

    private RapSheetPdf() {}

    /**
     * Reads a rap sheet.
     *
     * @param file a PDF with a text layer
     * @return the rap sheet, with its warnings; their line numbers are those of {@link #text}
     * @throws IOException if the file cannot be read or is no PDF, or one that must not be read without a password
     * @throws NotARapSheetException if there is no text in it, or none in which a cycle begins or a message ends
     */
    public static RapSheet parse(Path file) throws IOException {
        return parsed(Files.readAllBytes(file), ReadingOptions.standard()).get(0);
    }

    /**
     * Reads the rap sheets of all people in a PDF, as {@link RapSheetText#parseAll(String)} does.
     *
     * @param stream a PDF with a text layer; it is read to its end and not closed
     * @return the rap sheets in their order, at least one, with their warnings; their line numbers are those of {@link #text}
     * @throws IOException if the stream cannot be read or is no PDF, or one that must not be read without a password
     * @throws NotARapSheetException if there is no text in it, or none in which a cycle begins or a message ends
     */
    public static List<RapSheet> parseAll(InputStream stream) throws IOException {
        return parseAll(stream, ReadingOptions.standard());
    }

    /**
     * Reads the rap sheets of all people in a PDF, as {@link RapSheetText#parseAll(String, ReadingOptions)} does.
     *
     * @param stream a PDF with a text layer; it is read to its end and not closed
     * @param options what they are read with
     * @return the rap sheets in their order, at least one, with their warnings; their line numbers are those of {@link #text}
     * @throws IOException if the stream cannot be read or is no PDF, or one that must not be read without a password
     * @throws NotARapSheetException if there is no text in it, or none in which a cycle begins or a message ends
     */
    public static List<RapSheet> parseAll(InputStream stream, ReadingOptions options) throws IOException {
        return parsed(stream.readAllBytes(), options);
    }

    /**
     * Reads a rap sheet.
     *
     * @param stream a PDF with a text layer; it is read to its end and not closed
     * @return the rap sheet, with its warnings; their line numbers are those of {@link #text}
     * @throws IOException if the stream cannot be read or is no PDF, or one that must not be read without a password
     * @throws NotARapSheetException if there is no text in it, or none in which a cycle begins or a message ends
     */
    public static RapSheet parse(InputStream stream) throws IOException {
        return parsed(stream.readAllBytes(), ReadingOptions.standard()).get(0);
    }

    /**
     * Gets the text of a PDF, line by line as it stands on its pages, with a form feed behind each, as {@link RapSheetText}
     * reads it.
     *
     * @param file a PDF
     * @return its text, blank if it has no text layer
     * @throws IOException if the file cannot be read or is no PDF, or one that must not be read without a password
     */
    public static String text(Path file) throws IOException {
        return text(Files.readAllBytes(file));
    }

    /**
     * Gets the text of a PDF, line by line as it stands on its pages, with a form feed behind each, as {@link RapSheetText}
     * reads it.
     *
     * @param stream a PDF; it is read to its end and not closed
     * @return its text, blank if it has no text layer
     * @throws IOException if the stream cannot be read or is no PDF, or one that must not be read without a password
     */
    public static String text(InputStream stream) throws IOException {
        return text(stream.readAllBytes());
    }

    /**
     * Reads the rap sheets of all people in a PDF, within limits of one's own.
     *
     * @param stream a PDF with a text layer; it is read to its end and not closed
     * @param options what they are read with
     * @param limits what reading it may take
     * @return the rap sheets in their order, at least one, with their warnings; their line numbers are those of {@link #text}
     * @throws IOException if the stream cannot be read or is no PDF, or one that must not be read without a password, or goes
     *     beyond a limit, which the message names
     * @throws NotARapSheetException if there is no text in it, or none in which a cycle begins or a message ends
     */
    public static List<RapSheet> parseAll(InputStream stream, ReadingOptions options, SheetLimits limits)
            throws IOException {
        return parsed(stream.readAllBytes(), options, limits);
    }

    /**
     * Gets the text of a PDF, as {@link #text(InputStream)} does, within limits of one's own.
     *
     * @param stream a PDF; it is read to its end and not closed
     * @param limits what reading it may take
     * @return its text, blank if it has no text layer
     * @throws IOException if the stream cannot be read or is no PDF, or one that must not be read without a password, or goes
     *     beyond a limit, which the message names
     */
    public static String text(InputStream stream, SheetLimits limits) throws IOException {
        return text(stream.readAllBytes(), limits);
    }

    private static List<RapSheet> parsed(byte[] pdf, ReadingOptions options) throws IOException {
        return parsed(pdf, options, SheetLimits.standard());
    }

    private static List<RapSheet> parsed(byte[] pdf, ReadingOptions options, SheetLimits limits) throws IOException {
        String text = text(pdf, limits);
        if (text.isBlank()) {
            throw NotARapSheetException.withoutText();
        }
        return RapSheetText.parseAll(text, options);
    }

    private static String text(byte[] pdf) throws IOException {
        return text(pdf, SheetLimits.standard());
    }

    private static String text(byte[] pdf, SheetLimits limits) throws IOException {
        Budget budget = new Budget(limits.pages(), limits.decodedBytes(), limits.nesting(), limits.seconds());
        checkHasPdfBox();
        try {
            return PdfText.of(pdf, budget);
        } catch (Budget.Exceeded e) {
            throw new IOException(e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox trips over damaged files in many ways; without the cause: its message may repeat what stands in
            // them
            throw new IOException(
                    "not a PDF that can be read: it is damaged, needs a password or is another kind of file");
        }
    }

    private static void checkHasPdfBox() {
        try {
            Class.forName(PDFBOX, false, RapSheetPdf.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "reading a PDF needs Apache PDFBox, which is not here: add the artifact org.apache.pdfbox:pdfbox, version"
                            + " 3, and to a module \"requires org.apache.pdfbox\"");
        }
    }
}
