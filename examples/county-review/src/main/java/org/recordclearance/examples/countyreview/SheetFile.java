package org.recordclearance.examples.countyreview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.examples.countyreview.pdf.PdfTexts;
import org.recordclearance.rapsheet.RapSheet;

/** Reads a printed rap sheet from a file that holds its text, or a PDF with a text layer; its content tells which. */
final class SheetFile {

    /** As many pages as a PDF may have; a file of other records given by mistake has more. */
    private static final int MOST_BYTES_OF_TEXT = PdfTexts.MOST_BYTES_OF_TEXT;

    /** Each is compared with each when a policy looks for those that belong together. */
    private static final int MOST_EVENTS_AND_COUNTS = 5_000;

    /** A PDF may have pictures of all its pages. */
    private static final int MOST_BYTES = 64_000_000;

    private static final int HEAD = 1 << 16;

    /** A PDF may have other bytes in front, but not many. */
    private static final int PDF_WITHIN = 1024;

    private static final String PDF = "%PDF-";

    /** A row of a bulk file has many more, also one that has lost some; a line of a rap sheet has never so many. */
    private static final int COMMAS_OF_A_ROW = 50;

    private SheetFile() {}

    /**
     * Reads the rap sheets in a file, which should be that of one person.
     *
     * @return the sheets, at least one
     * @throws IOException if the file can't be read, is too large, or is a PDF that can't be read
     * @throws NotARapSheetException if it holds something else
     */
    static List<RapSheet> read(Path file, ReadingOptions options, PdfTexts pdfs) throws IOException {
        try (InputStream stream = open(file)) {
            return read(bytes(file, stream), options, pdfs);
        }
    }

    /**
     * Gets the text of a file that should hold a rap sheet.
     *
     * @throws IOException if the file can't be read, is too large, or is a PDF that can't be read
     */
    static String text(Path file, PdfTexts pdfs) throws IOException {
        try (InputStream stream = open(file)) {
            byte[] bytes = bytes(file, stream);
            return isPdf(bytes) ? pdfs.text(bytes) : RapSheetText.text(new ByteArrayInputStream(bytes));
        }
    }

    /**
     * Reads the rap sheets in a file, if it holds any. Of a bulk file only the beginning is read, however large it is.
     *
     * @return the rap sheets, none if there is something else in the file
     * @throws IOException if the file can't be read, is too large, or is a PDF that can't be read
     * @throws NotARapSheetException if it is a PDF of something else
     */
    static List<RapSheet> readIfSheet(Path file, ReadingOptions options, PdfTexts pdfs) throws IOException {
        if (Files.isDirectory(file)) {
            return List.of();
        }
        try (InputStream stream = open(file)) {
            byte[] head = stream.readNBytes(HEAD);
            if (hasRow(head)) {
                return List.of();
            }
            try {
                return read(
                        bytes(file, new SequenceInputStream(new ByteArrayInputStream(head), stream)), options, pdfs);
            } catch (NotARapSheetException e) {
                if (isPdf(head)) {
                    throw e;
                }
                return List.of();
            }
        }
    }

    private static List<RapSheet> read(byte[] bytes, ReadingOptions options, PdfTexts pdfs) throws IOException {
        boolean isPdf = isPdf(bytes);
        String text = isPdf ? pdfs.text(bytes) : RapSheetText.text(new ByteArrayInputStream(bytes));
        if (isPdf && text.isBlank()) {
            throw NotARapSheetException.withoutText();
        }
        List<RapSheet> sheets = RapSheetText.parseAll(text, options);
        if (eventsAndCounts(sheets) > MOST_EVENTS_AND_COUNTS) {
            throw new IOException("it is not read, as it has more than " + MOST_EVENTS_AND_COUNTS
                    + " events and counts, which no rap sheet has");
        }
        return sheets;
    }

    private static int eventsAndCounts(List<RapSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.cycles().stream())
                .flatMap(cycle -> cycle.events().stream())
                .mapToInt(event -> 1 + event.counts().size())
                .sum();
    }

    /** Opens a file that has an end: from a pipe or a device there may come something for ever, or never. */
    private static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is not a regular file");
        }
        return Files.newInputStream(file);
    }

    private static byte[] bytes(Path file, InputStream stream) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > (isPdf(bytes) ? MOST_BYTES : MOST_BYTES_OF_TEXT)) {
            throw new IOException("it is too large to be a rap sheet");
        }
        if (bytes.length != Files.size(file) || !before.equals(Files.getLastModifiedTime(file))) {
            throw new FileSystemException(file.toString(), null, "it was changed while it was read");
        }
        return bytes;
    }

    private static boolean isPdf(byte[] bytes) {
        return start(bytes, PDF_WITHIN).contains(PDF);
    }

    private static boolean hasRow(byte[] bytes) {
        return start(bytes, HEAD)
                .lines()
                .anyMatch(line -> line.chars().filter(c -> c == ',').count() >= COMMAS_OF_A_ROW);
    }

    private static String start(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }
}
