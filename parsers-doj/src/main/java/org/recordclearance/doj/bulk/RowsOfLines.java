package org.recordclearance.doj.bulk;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.recordclearance.doj.bulk.people.ManyRows;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.record.WordCache;

/** The rows that lines are, or a stretch of them where their record has no room for all. For one thread. */
final class RowsOfLines extends AbstractList<TableRow> implements ManyRows, RandomAccess {

    private final List<BulkLine> lines;
    private final WordCache words;
    private final long mostMemory;
    private final int begin;
    private int end;

    RowsOfLines(List<BulkLine> lines, WordCache words, long mostMemory) {
        this(lines, words, mostMemory, 0);
    }

    private RowsOfLines(List<BulkLine> lines, WordCache words, long mostMemory, int begin) {
        this.lines = lines;
        this.words = words;
        this.mostMemory = mostMemory;
        this.begin = begin;
        this.end = lines.size();
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
        return begin == 0 && end == lines.size();
    }

    /** The lines of these rows. */
    List<BulkLine> lines() {
        return lines.subList(begin, end);
    }

    /** The rows behind these. */
    RowsOfLines rest() {
        return new RowsOfLines(lines, words, mostMemory, end);
    }

    @Override
    public TableRow get(int index) {
        return new TableRow(lines.get(begin + Objects.checkIndex(index, size())).fields(), 0, words);
    }

    @Override
    public int size() {
        return end - begin;
    }

    @Override
    public String toString() {
        return "RowsOfLines[" + size() + " rows]";
    }
}
