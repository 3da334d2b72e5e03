package org.recordclearance.doj.bulk.gather;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All rows of one person who has more of them than fit in memory: in a temporary file, of which a block is read at a time. They
 * can be read again and again until the file is deleted. For one thread.
 */
public final class RowsOnDisk implements Closeable {

    private static final int BLOCK = 1 << 16;

    /**
     * Rows that are read at once.
     *
     * @param offset where in the file they begin
     * @param firstRow the number of the first
     */
    private record Block(long offset, int firstRow) {}

    private final PackedRows.Columns columns;
    private final Path file;
    private final List<Block> blocks = new ArrayList<>();
    private final long subject;
    private final int rows;
    private final long size;

    /** Finds the rows of a file, all of one person. */
    RowsOnDisk(PackedRows.Columns columns, Path file) throws IOException {
        this.columns = columns;
        this.file = file;
        long offset = 0;
        long beginOfBlock = -BLOCK;
        long found = 0;
        int row = 0;
        try (PackedReader reader = new PackedReader(columns, file)) {
            while (reader.next()) {
                found = reader.subject();
                if (offset + reader.length() > beginOfBlock + BLOCK) {
                    blocks.add(new Block(offset, row));
                    beginOfBlock = offset;
                }
                offset += reader.length();
                row = Math.incrementExact(row);
            }
        }
        subject = found;
        rows = row;
        size = offset;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** The hash of the SUBJECT_ID of all of them. */
    public long subject() {
        return subject;
    }

    /** The number of the block that a row is in. */
    public int blockOf(int row) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).firstRow <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The number of the first row of a block. */
    public int firstRow(int block) {
        return blocks.get(block).firstRow;
    }

    /** Reads the rows of a block. */
    public PackedRows read(int block) throws IOException {
        long from = blocks.get(block).offset;
        long to = block + 1 < blocks.size() ? blocks.get(block + 1).offset : size;
        byte[] bytes = new byte[(int) (to - from)];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException("rows that were set aside are gone");
            }
        }
        return PackedRows.of(columns, bytes);
    }

    /** Deletes the file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Returns the shape. */
    @Override
    public String toString() {
        return "RowsOnDisk[" + rows + " rows]";
    }
}
