package org.recordclearance.doj.bulk;

/** A row of a {@link RowTable}. For one thread, and as long as the table is not used for another chunk. */
final class TableRow implements WordRow {

    private final RowTable table;
    private final int row;
    private final WordCache words;

    TableRow(RowTable table, int row, WordCache words) {
        this.table = table;
        this.row = row;
        this.words = words;
    }

    @Override
    public Word word(BulkColumn column) {
        int at = column.ordinal();
        return words.word(table.bytes(), table.start(row, at), table.end(row, at), at);
    }

    /** The number of the row in its table. */
    int number() {
        return row;
    }

    @Override
    public String toString() {
        return "TableRow[" + row + "]";
    }
}
