package org.recordclearance.doj.bulk.rows;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One person's printed rap sheet, given by mistake where a bulk file is expected. It is read elsewhere; here it is known by its marks. */
final class PrintedSheet {

    /** What says who reads it, in a message. */
    static final String TEXT =
            "it looks like one person's printed rap sheet, which RapSheetText reads, and the command explain of the application";

    /** The same of a PDF, which may be anything. */
    static final String PDF =
            "it is a PDF: one person's printed rap sheet is read by RapSheetPdf, and by the command explain of the application";

    /** The lines between cycles and between events, the heading of a count, and that of the sheet. */
    private static final Pattern MARK = Pattern.compile("(?m)^[ \\t\\f]*(?:\\* ?\\* ?\\* ?\\*|- - - -|CNT:|CII/)");

    private PrintedSheet() {}

    static boolean isTextOfOne(byte[] bytes, int length) {
        return MARK.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
                .find();
    }
}
