package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes over all chunks of the files, in order. */
public final class Passes {

    /** Says that a file could not be read to its end; the cause says why, and holds no value of a record. */
    public static final class FileFailed extends IOException {
        private static final long serialVersionUID = 1L;

        private final int file;

        FileFailed(int file, IOException cause) {
            super(cause);
            this.file = file;
        }

        /** The index of the file among those given. */
        public int file() {
            return file;
        }
    }

    private Passes() {}

    /** Takes the number of bytes read since the last time. */
    public interface Meter {
        void read(long bytes);
    }

    /** Takes a chunk. */
    public interface ChunkTaker {
        void take(Chunk chunk) throws IOException;
    }

    /**
     * Gives all chunks of the files to somebody, in order; whoever is done with one may give its array back. People whose rows have
     * more bytes than those that are kept together are in several chunks.
     */
    public static void over(List<? extends BulkInput> inputs, SpareArrays arrays, int together, ChunkTaker taker)
            throws IOException {
        for (int file = 0; file < inputs.size(); file++) {
            try (ChunkReader reader = open(inputs.get(file), file, arrays, together)) {
                for (Chunk chunk = next(reader, file); chunk != null; chunk = next(reader, file)) {
                    taker.take(chunk);
                }
            }
        }
    }

    /**
     * Has several threads work on all chunks of the files, and takes what comes of each, in order. Nothing of it may be the array of the
     * chunk, which is used again.
     *
     * @param inputs the files
     * @param together people with more bytes of rows than these are in several chunks
     * @param threads how many threads work
     * @param work what is done with a chunk
     * @param taker takes what comes of it, in this thread
     * @param <R> what comes of a chunk
     */
    public static <R> void work(
            List<? extends BulkInput> inputs,
            int together,
            int threads,
            Function<? super Chunk, ? extends R> work,
            OrderedPool.Taker<? super R> taker)
            throws IOException {
        SpareArrays arrays = new SpareArrays();
        try (OrderedPool<R> pool = OrderedPool.taking(threads, taker)) {
            over(
                    inputs,
                    arrays,
                    together,
                    chunk -> pool.give(() -> {
                        R done = work.apply(chunk);
                        arrays.giveBack(chunk);
                        return done;
                    }));
            pool.finish();
        }
    }

    private static ChunkReader open(BulkInput input, int file, SpareArrays arrays, int together) throws FileFailed {
        try {
            return new ChunkReader(input.open(), file, arrays, together);
        } catch (IOException e) {
            throw new FileFailed(file, e);
        }
    }

    private static @Nullable Chunk next(ChunkReader reader, int file) throws FileFailed {
        try {
            return reader.next();
        } catch (IOException e) {
            throw new FileFailed(file, e);
        }
    }
}
