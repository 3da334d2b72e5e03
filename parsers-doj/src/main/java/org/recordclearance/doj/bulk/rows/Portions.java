package org.recordclearance.doj.bulk.rows;

/**
 * How much of the files is in memory at once. What comes of them does not depend on it, but for the last, which is always the same
 * where no test says otherwise.
 *
 * @param together how many bytes the rows of a person may have to be read as they stand together; those of one with more are
 *     gathered, as if they were scattered
 * @param gathered how many bytes of rows that were gathered are in memory for each thread; those of a person with more stay on the
 *     disk, and are read one after another
 * @param files how many temporary files are written side by side at most
 * @param record about how many bytes the record of one SUBJECT_ID may take while it is made, beyond which its rows are read in
 *     stretches: nobody's does, but many people may share one that stands for none
 */
public record Portions(int together, int gathered, int files, long record) {

    private static final long RECORD = 400_000_000;

    /** For one thread, in whatever memory there is: the order in which people come depends on it. */
    public static final Portions OF_A_STREAM = new Portions(4 << 20, 4 << 20, 512);

    private static final int MOST = 8 << 20;
    private static final int LEAST = 256 << 10;
    private static final int LEAST_TOGETHER = 4 * ChunkReader.USUAL_SIZE;
    private static final int MOST_FILES = 512;
    private static final int FEWEST_FILES = 16;

    /** What is made of some bytes of a file has at most about so many times as many. */
    private static final int GROWTH = 24;

    /** For each file that is written so many bytes of memory there must be. */
    private static final int MEMORY_OF_A_FILE = 1 << 20;

    /** Creates portions with room for as long a record as ever. */
    public Portions(int together, int gathered, int files) {
        this(together, gathered, files, RECORD);
    }

    /** Checks if a chunk is so large that somebody in it may have too many rows. */
    public boolean isLarge(Chunk chunk) {
        return chunk.length() > Math.max(2 * ChunkReader.USUAL_SIZE, together / 2);
    }

    /** What fits in memory where several threads work. */
    public static Portions of(long memory, int threads) {
        int share = (int) Math.max(LEAST, Math.min(MOST, memory / (threads + 2) / GROWTH));
        int files = (int) Math.max(FEWEST_FILES, Math.min(MOST_FILES, memory / MEMORY_OF_A_FILE));
        return new Portions(Math.max(LEAST_TOGETHER, share), share, files);
    }
}
