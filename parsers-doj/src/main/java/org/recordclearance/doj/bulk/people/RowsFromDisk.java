package org.recordclearance.doj.bulk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.gather.RowsOnDisk;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.record.WordCache;

/**
 * The rows of a person who has very many of them as a list that reads each from the disk when it is asked for; quick where they are
 * asked for in order. A row that was given stays what it is. Where the record of all of them has no room in memory it is a
 * stretch of them: see {@link #endBehind}.
 */
public final class RowsFromDisk extends StretchOfRows {

    private final RowsOnDisk rows;
    private final WordCache words;
    private @Nullable PackedRows block;
    private int number = -1;
    private int first;

    private RowsFromDisk(RowsOnDisk rows, WordCache words, long mostMemory, int begin) {
        super(rows.rows(), mostMemory, begin);
        this.rows = rows;
        this.words = words;
    }

    /** The rows, all of them at first. */
    static RowsFromDisk of(RowsOnDisk rows, WordCache words, long mostMemory) {
        return new RowsFromDisk(rows, words, mostMemory, 0);
    }

    /** The rows behind these. */
    RowsFromDisk rest() {
        return new RowsFromDisk(rows, words, mostMemory(), end());
    }

    /** The hash of the SUBJECT_ID of all of them. */
    long subject() {
        return rows.subject();
    }

    /**
     * Reads a row.
     *
     * @throws UncheckedIOException if the rows are not on the disk any more
     */
    @Override
    public synchronized TableRow get(int indexHere) {
        int index = numberOf(indexHere);
        if (block == null || index < first || index >= first + block.rows()) {
            boolean isNext = block != null && index == first + block.rows();
            number = isNext ? number + 1 : rows.blockOf(index);
            first = rows.firstRow(number);
            try {
                block = rows.read(number);
            } catch (IOException e) {
                block = null;
                throw new UncheckedIOException(e);
            }
        }
        return new TableRow(block, index - first, words);
    }
}
