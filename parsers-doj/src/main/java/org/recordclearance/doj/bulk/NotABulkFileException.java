package org.recordclearance.doj.bulk;

import java.io.IOException;

/**
 * Says that a file is no bulk file of the DOJ, and why: it is empty, has only a header, its header does not name the columns, or
 * no row of it can be read.
 */
public final class NotABulkFileException extends IOException {

    /** What helps where a file is damaged, as by a spreadsheet, in words for a message. */
    public static final String ASK_FOR_ORIGINAL =
            "ask the sender for the file as the DOJ made it, which no spreadsheet has opened and saved";

    private static final long serialVersionUID = 1L;

    /** Creates it with a reason such as {@code it is empty}, and no value of a record. */
    NotABulkFileException(String file, String reason) {
        super(file + " is not a DOJ bulk file: " + reason);
    }
}
