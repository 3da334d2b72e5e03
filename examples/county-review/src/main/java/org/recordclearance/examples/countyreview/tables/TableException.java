package org.recordclearance.examples.countyreview.tables;

import java.nio.file.Path;

/** Says where a table of an office can't be taken as it is, and why. Its message names files, lines and columns, and no value. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates one.
     *
     * @param message what is wrong, with files, lines and columns alone
     */
    public TableException(String message) {
        super(message);
    }

    /** Creates one about a file. */
    static TableException of(Path file, String what) {
        return new TableException(file + " " + what);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
