package org.recordclearance.examples.countyreview.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of paper, the same on every machine: the one that PDFBox brings. For one document. */
final class PaperFont {

    /** Its name. */
    static final String FAMILY = "Liberation Sans";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands for a letter that the font does not have, in tables too. */
    private static final int UNKNOWN = '#';

    private static final double UNITS = 1000;

    private final PDFont font;
    private final CmapLookup letters;

    private PaperFont(PDFont font, CmapLookup letters) {
        this.font = font;
        this.letters = letters;
    }

    /** Reads it for a document, of which it becomes a part. */
    static PaperFont in(PDDocument document) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), "the font is missing")) {
            TrueTypeFont font = new TTFParser(true).parse(RandomAccessReadBuffer.createBufferFromStream(in));
            // Other glyphs for letters that follow each other are looked for long in each piece of text, and there are
            // none here.
            font.setEnableGsub(false);
            return new PaperFont(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /** Puts a sign for each letter that it does not have. */
    String writable(String words) {
        return words.codePoints()
                .map(letter -> letters.getGlyphId(letter) == 0 ? UNKNOWN : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Checks if it lacks a letter that words have. */
    boolean lacksAnyOf(String words) {
        return words.codePoints()
                .anyMatch(letter -> !Character.isISOControl(letter) && letters.getGlyphId(letter) == 0);
    }

    /** How wide words are that it can write. */
    double width(String words, double size) {
        try {
            return font.getStringWidth(words) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
