package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of one file come from; opened once for each pass. */
@FunctionalInterface
public interface BulkInput {

    InputStream open() throws IOException;
}
