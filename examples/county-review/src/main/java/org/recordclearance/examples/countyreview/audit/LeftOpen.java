package org.recordclearance.examples.countyreview.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is closed by somebody else. */
final class LeftOpen extends FilterInputStream {

    LeftOpen(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        return in.read(bytes, from, most);
    }

    @Override
    public void close() {}
}
