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
 * asked for in order. A row that was given stays what it is.
 */
public final class RowsFromDisk extends AbstractList<TableRow> implements RandomAccess {

    private final RowsOnDisk rows;
    private final WordCache words;
    private @Nullable PackedRows block;
    private int number = -1;
    private int first;

    RowsFromDisk(RowsOnDisk rows, WordCache words) {
        this.rows = rows;
        this.words = words;
    }

    /**
     * Reads a row.
     *
     * @throws UncheckedIOException if the rows are not on the disk any more
     */
    @Override
    public synchronized TableRow get(int index) {
        Objects.checkIndex(index, rows.rows());
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
        return rows.rows();
    }

    /** Returns the shape. */
    @Override
    public String toString() {
        return "RowsFromDisk[" + size() + " rows]";
    }
}
