package org.recordclearance.examples.countyreview.pdf;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Sets up PDFBox for reading text, once and before it is used: it is not to log what it finds odd, which may repeat a
 * record, nor to open a window, nor to look through the fonts of the machine and keep a list of them in the user's home.
 */
public final class PdfReading {

    private static final String LOGGING = "org.apache.commons.logging.";

    static {
        System.setProperty(LOGGING + "LogFactory", LOGGING + "impl.LogFactoryImpl");
        System.setProperty(LOGGING + "Log", LOGGING + "impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
        FontMappers.set(new BuiltInFont());
    }

    private PdfReading() {}

    /** Does nothing more than to have it set up. */
    public static void prepare() {
        // the class is initialized now
    }
}
