package org.recordclearance.doj.bulk.rows;

import java.util.Set;

/**
 * Whole lines of a file, at whose ends one person stops and another begins.
 *
 * @param file the index of the file among those given
 * @param bytes holds the lines
 * @param length how many bytes they are; what is behind is not part of it
 * @param offset where in the file they begin
 * @param tooLong where lines begin of which only the start is here, as they are too long to be rows
 * @param consumed how many bytes of the file they stand for
 * @param order at which place each column stands
 */
public record Chunk(
        int file, byte[] bytes, int length, long offset, Set<Integer> tooLong, long consumed, ColumnOrder order) {

    @Override
    public String toString() {
        return "Chunk[" + length + " bytes]";
    }
}
