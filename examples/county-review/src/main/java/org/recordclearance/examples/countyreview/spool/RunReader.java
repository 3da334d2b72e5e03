package org.recordclearance.examples.countyreview.spool;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads things that were set aside. For one thread.
 *
 * @param <T> the things
 */
final class RunReader<T extends Comparable<? super T>> implements Iterator<T> {

    private static final int BUFFER = 1 << 14;

    private final SpoolForm<T> form;
    private final DataInputStream in;
    private long left;

    RunReader(Spool<T> spool, Spool.Run run) {
        this.form = spool.form();
        this.in = new DataInputStream(new BufferedInputStream(new SpoolInput(spool, run.start()), BUFFER));
        this.left = run.things();
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public T next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        try {
            return form.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the file from a place on. */
    private static final class SpoolInput extends InputStream {
        private final Spool<?> spool;
        private long place;

        SpoolInput(Spool<?> spool, long place) {
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
            int count = spool.read(bytes, offset, length, place);
            place += Math.max(0, count);
            return count;
        }
    }
}
