package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.recordclearance.doj.output.SummedInput;

/** Sums up a file that is read through it. An interrupt ends it, as it may have gigabytes before it. For one thread. */
public final class InterruptibleInput extends SummedInput {

    /** Creates one of a stream, which is closed with it. */
    public InterruptibleInput(InputStream in, boolean withSha256) {
        super(in, withSha256);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        return super.read(bytes, from, most);
    }
}
