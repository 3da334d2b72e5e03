package org.recordclearance.examples.countyreview.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.recordclearance.doj.output.ContentSums;

/** Sums up the bytes that are read through it. An interrupt ends it, as it may have gigabytes before it. For one thread. */
public final class SummedInput extends FilterInputStream {

    private static final int BLOCK = 1 << 17;

    private final ContentSums.Counter counter;

    /** Creates one of a stream, which is closed with it. */
    public SummedInput(InputStream in, boolean withSha256) {
        super(in);
        this.counter = new ContentSums.Counter(withSha256);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        int count = super.read(bytes, from, most);
        if (count > 0) {
            counter.add(bytes, from, count);
        }
        return count;
    }

    @Override
    public long skip(long count) {
        return 0; // what is skipped would not be summed up
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left, and gets what all of it sums up to. */
    public ContentSums readToEnd() throws IOException {
        byte[] block = new byte[BLOCK];
        int count = read(block, 0, BLOCK);
        while (count >= 0) {
            count = read(block, 0, BLOCK);
        }
        return counter.sums();
    }
}
