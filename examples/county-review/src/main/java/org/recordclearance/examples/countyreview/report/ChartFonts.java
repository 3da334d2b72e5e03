package org.recordclearance.examples.countyreview.report;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The font of pictures and paper, the same on every machine: the one that PDFBox brings. */
final class ChartFonts {

    /** Its name, by which paper and pictures on it know it. */
    static final String FAMILY = "Liberation Sans";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final byte[] file;
    private final @Nullable Font font;

    private ChartFonts(byte[] file, @Nullable Font font) {
        this.file = file;
        this.font = font;
    }

    /** Makes a font of the bytes of its file. */
    @FunctionalInterface
    interface FontReader {
        Font read(InputStream file) throws IOException, FontFormatException;
    }

    static ChartFonts load(FontReader reader) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try (InputStream in =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), "the font is missing")) {
            byte[] bytes = in.readAllBytes();
            return new ChartFonts(bytes, usable(bytes, reader));
        }
    }

    /**
     * The font, if text can be drawn with it. Where a machine has no fonts of its own, or no libraries for them, Java refuses that of
     * a file too, with exceptions and errors of many kinds, some of them not before text is measured.
     */
    private static @Nullable Font usable(byte[] file, FontReader reader) throws IOException {
        try {
            Font font = reader.read(new ByteArrayInputStream(file));
            Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
            try {
                graphics.getFontMetrics(font.deriveFont(1f)).stringWidth("0");
            } finally {
                graphics.dispose();
            }
            return font;
        } catch (FontFormatException e) {
            throw new IOException("the font can't be read", e);
        } catch (IOException | RuntimeException | LinkageError | InternalError | AWTError e) {
            return null;
        }
    }

    /** Whether this machine can draw pictures with words. */
    boolean canDraw() {
        return font != null;
    }

    Font size(float points) {
        return Objects.requireNonNull(font, "no pictures are drawn without fonts")
                .deriveFont(points);
    }

    InputStream file() {
        return new ByteArrayInputStream(file);
    }
}
