package org.recordclearance.examples.countyreview.court.entries;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads entries that were set aside. For one thread. */
final class RunReader implements Iterator<CourtEntry> {

    private static final int BUFFER = 1 << 14;

    private final DataInputStream in;
    private long left;

    RunReader(EntrySpool spool, EntrySpool.Run run) {
        this.in = new DataInputStream(new BufferedInputStream(new SpoolInput(spool, run.start()), BUFFER));
        this.left = run.entries();
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public CourtEntry next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        try {
            return CourtEntry.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the file from a place on. */
    private static final class SpoolInput extends InputStream {
        private final EntrySpool spool;
        private long place;

        SpoolInput(EntrySpool spool, long place) {
            this.spool = spool;
            this.place = place;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = spool.read(ByteBuffer.wrap(bytes, offset, length), place);
            place += Math.max(0, count);
            return count;
        }
    }
}
