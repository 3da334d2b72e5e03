package org.recordclearance.doj.bulk.people;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.recordclearance.doj.bulk.record.TableRow;

/** A stretch of all rows of a person, all of them at first: whoever makes a record of it ends it where there is no room for more. */
public abstract class StretchOfRows extends AbstractList<TableRow> implements ManyRows, RandomAccess {

    private final int all;
    private final long mostMemory;
    private final int begin;
    private int end;

    /**
     * Begins a stretch that goes to the end.
     *
     * @param all how many rows there are
     * @param mostMemory about how much memory a record of them may take
     * @param begin the number of the first one
     */
    protected StretchOfRows(int all, long mostMemory, int begin) {
        this.all = all;
        this.mostMemory = mostMemory;
        this.begin = begin;
        this.end = all;
    }

    /** Gets the number of the first row among all. */
    protected final int begin() {
        return begin;
    }

    /** Gets the number of the first row behind the stretch among all. */
    protected final int end() {
        return end;
    }

    /** Gets the number of a row of the stretch among all. */
    protected final int numberOf(int index) {
        return begin + Objects.checkIndex(index, size());
    }

    @Override
    public final long mostMemory() {
        return mostMemory;
    }

    @Override
    public final void endBehind(int index) {
        end = begin + index + 1;
    }

    @Override
    public final boolean isWhole() {
        return begin == 0 && end == all;
    }

    @Override
    public final int size() {
        return end - begin;
    }

    /** Returns the shape. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + size() + " rows]";
    }
}
