package org.recordclearance.doj.bulk.rows;

import java.io.IOException;

/** Says why a file can't be read as a bulk file. Names columns and forms of files, never a value of a record. */
public final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(String reason) {
        super(reason);
    }
}
