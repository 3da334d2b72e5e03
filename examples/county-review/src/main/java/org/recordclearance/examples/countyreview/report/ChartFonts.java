package org.recordclearance.examples.countyreview.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font of pictures and paper, the same on every machine: the one that PDFBox brings. */
final class ChartFonts {

    /** Its name, by which paper and pictures on it know it. */
    static final String FAMILY = "Liberation Sans";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final byte[] file;
    private final Font font;

    private ChartFonts(byte[] file, Font font) {
        this.file = file;
        this.font = font;
    }

    static ChartFonts load() throws IOException {
        System.setProperty("java.awt.headless", "true");
        try (InputStream in =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), "the font is missing")) {
            byte[] bytes = in.readAllBytes();
            return new ChartFonts(bytes, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
        } catch (FontFormatException e) {
            throw new IOException("the font can't be read", e);
        }
    }

    Font size(float points) {
        return font.deriveFont(points);
    }

    InputStream file() {
        return new ByteArrayInputStream(file);
    }
}
