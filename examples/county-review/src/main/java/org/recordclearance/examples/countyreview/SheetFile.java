package org.recordclearance.examples.countyreview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.RapSheetPdf;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.RapSheet;

/** Reads a printed rap sheet from a file that holds its text, or a PDF with a text layer; its content tells which. */
final class SheetFile {

    /** No rap sheet is that long, not even with pictures of all its pages; a file of other records given by mistake is. */
    private static final long MOST_BYTES = 64_000_000;

    /** A PDF may have other bytes in front, but not many. */
    private static final int HEAD = 1 << 16;

    private static final String PDF = "%PDF-";
    private static final int PDF_WITHIN = 1024;

    /** A row of a bulk file has many more, also one that has lost some; a line of a rap sheet has never so many. */
    private static final int COMMAS_OF_A_ROW = 50;

    private SheetFile() {}

    /**
     * Reads a rap sheet.
     *
     * @throws IOException if the file can't be read, is too large, or is a PDF that can't be read
     * @throws NotARapSheetException if it holds something else
     */
    static RapSheet read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is too large to be a rap sheet");
        }
        byte[] bytes = Files.readAllBytes(file);
        InputStream stream = new ByteArrayInputStream(bytes);
        if (isPdf(text(bytes))) {
            PdfReading.prepare();
            return RapSheetPdf.parse(stream);
        }
        return RapSheetText.parse(stream);
    }

    /**
     * Reads a rap sheet, if the file holds one. Of a bulk file only the beginning is read, however large it is.
     *
     * @return the rap sheet, or empty if there is something else in the file
     * @throws IOException if the file can't be read, or is a PDF that can't be read
     * @throws NotARapSheetException if it is a PDF of something else
     */
    static Optional<RapSheet> readIfSheet(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.empty();
        }
        String head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = text(stream.readNBytes(HEAD));
        }
        if (isPdf(head)) {
            return Optional.of(read(file));
        }
        if (hasRow(head) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file));
        } catch (NotARapSheetException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean isPdf(String head) {
        return head.substring(0, Math.min(head.length(), PDF_WITHIN)).contains(PDF);
    }

    private static boolean hasRow(String head) {
        return head.lines().anyMatch(line -> line.chars().filter(c -> c == ',').count() >= COMMAS_OF_A_ROW);
    }
}
