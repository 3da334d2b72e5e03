package org.recordclearance.doj.bulk;

import java.util.Objects;

/**
 * A row that could not be placed. Says where and why, never what stood there.
 *
 * @param file the file, as it was given
 * @param line the number of its line in the file, from 1
 * @param reason why it was rejected
 */
public record RejectedRow(String file, long line, String reason) {

    /** Validates the components. */
    public RejectedRow {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
    }
}
