package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.doj.output.SummedInput;

/** Sums up a file that is read through it. An interrupt ends it, as it may have gigabytes before it. For one thread. */
public final class InterruptibleInput extends SummedInput {

    private static final int BLOCK = 1 << 17;

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

    /** Reads what is left, and gets what all of it sums up to. */
    public ContentSums readToEnd() throws IOException {
        byte[] block = new byte[BLOCK];
        int count = read(block, 0, BLOCK);
        while (count >= 0) {
            count = read(block, 0, BLOCK);
        }
        return sums();
    }
}
