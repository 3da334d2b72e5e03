package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.Rejection;

/** The lines that begin in a stretch of a file; of one that is longer than any row can be only the start is held. For one thread. */
final class LinesOfStretch implements Iterator<BulkLine> {

    private static final int BLOCK = 1 << 17;

    private final LineReader reader;
    private final InputStream in;
    private final long to;
    private byte[] block = new byte[BLOCK];
    private int place;
    private int length;
    private long offset;
    private @Nullable BulkLine next;
    private final boolean skips;
    private boolean begun;
    private boolean ended;

    LinesOfStretch(LineReader reader, InputStream in, long from, long to) {
        this.reader = reader;
        this.in = in;
        this.to = to;
        this.skips = from > 0;
        this.offset = skips ? from - 1 : 0;
    }

    @Override
    public boolean hasNext() {
        try {
            if (!begun) {
                begun = true;
                if (skips) {
                    skipLine(); // that began before, or ends right there
                }
            }
            if (next == null && !ended) {
                next = read();
                ended = next == null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public BulkLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more lines");
        }
        BulkLine line = next;
        next = null;
        return line;
    }

    private @Nullable BulkLine read() throws IOException {
        if (offset >= to || !fill()) {
            return null;
        }
        long begin = offset;
        byte[] line = new byte[0];
        long all = 0;
        boolean more = true;
        while (more && fill()) {
            int end = endOfLine();
            line = append(line, end, all);
            all += end - place;
            more = end == length;
            offset += end - place + (more ? 0 : 1);
            place = more ? end : end + 1;
        }
        boolean tooLong = all > Rejection.LONGEST_LINE + 1L;
        byte[] kept = tooLong ? Arrays.copyOf(line, Rejection.KEPT_OF_LONG_LINE) : line;
        return reader.read(begin, begin + all + 1, kept, tooLong);
    }

    /** Appends what is here of a line, but for what is more than a row can have. */
    private byte[] append(byte[] line, int end, long before) {
        if (before > Rejection.LONGEST_LINE + 1L) {
            return line;
        }
        byte[] longer = Arrays.copyOf(line, line.length + end - place);
        System.arraycopy(block, place, longer, line.length, end - place);
        return longer;
    }

    private void skipLine() throws IOException {
        boolean more = true;
        while (more && fill()) {
            int end = endOfLine();
            more = end == length;
            offset += end - place + (more ? 0 : 1);
            place = more ? end : end + 1;
        }
    }

    private int endOfLine() {
        int end = place;
        while (end < length && block[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Reads more if nothing is left, and says if there is something. */
    private boolean fill() throws IOException {
        if (place == length) {
            place = 0;
            length = Math.max(0, in.readNBytes(block, 0, BLOCK));
        }
        return length > 0;
    }
}
