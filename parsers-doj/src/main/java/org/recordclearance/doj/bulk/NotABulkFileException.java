package org.recordclearance.doj.bulk;

import java.io.IOException;

/** Says that a file is no bulk file of the DOJ: it is empty, has only a header, or no row of it can be read. */
public final class NotABulkFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param file the file, as it was given
     */
    public NotABulkFileException(String file) {
        super(file + " is not a DOJ bulk file: no row of " + BulkColumn.COUNT + " columns can be read in it");
    }
}
