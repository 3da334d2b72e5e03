package org.recordclearance.doj.bulk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
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
public final class RowsFromDisk extends AbstractList<TableRow> implements ManyRows, RandomAccess {

    private final RowsOnDisk rows;
    private final WordCache words;
    private final long mostMemory;
    private @Nullable PackedRows block;
    private final int begin;
    private int end;
    private int number = -1;
    private int first;

    private RowsFromDisk(RowsOnDisk rows, WordCache words, long mostMemory, int begin) {
        this.rows = rows;
        this.words = words;
        this.mostMemory = mostMemory;
        this.begin = begin;
        this.end = rows.rows();
    }

    /** The rows, all of them at first. */
    static RowsFromDisk of(RowsOnDisk rows, WordCache words, long mostMemory) {
        return new RowsFromDisk(rows, words, mostMemory, 0);
    }

    @Override
    public long mostMemory() {
        return mostMemory;
    }

    @Override
    public void endBehind(int index) {
        end = begin + index + 1;
    }

    @Override
    public boolean isWhole() {
        return begin == 0 && end == rows.rows();
    }

    /** The rows behind these. */
    RowsFromDisk rest() {
        return new RowsFromDisk(rows, words, mostMemory, end);
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
        int index = begin + Objects.checkIndex(indexHere, size());
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

    @Override
    public int size() {
        return end - begin;
    }

    /** Returns the shape. */
    @Override
    public String toString() {
        return "RowsFromDisk[" + size() + " rows]";
    }
}
