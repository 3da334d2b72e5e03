package org.recordclearance.doj.output;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/** Sums up the bytes that are read through it, each once and in order. For one thread. */
@JsonOfItsOwn
public class SummedInput extends FilterInputStream {

    private static final int BLOCK = 1 << 18;

    private final ContentSums.Counter counter;

    /**
     * Creates one of a stream, which is closed with it.
     *
     * @param in the stream
     * @param withSha256 whether the SHA-256 is wanted too
     */
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

    /**
     * Reads what is left.
     *
     * @return the sums of all bytes, once
     * @throws IOException if the stream can't be read
     */
    public ContentSums readToEnd() throws IOException {
        byte[] block = new byte[BLOCK];
        while (read(block, 0, BLOCK) >= 0) {
            // summed up on the way
        }
        return sums();
    }

    /**
     * Gets the sums of all bytes that were read, once.
     *
     * @return the sums
     */
    public ContentSums sums() {
        return counter.sums();
    }
}
