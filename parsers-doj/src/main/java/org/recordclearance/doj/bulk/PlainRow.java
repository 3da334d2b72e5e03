package org.recordclearance.doj.bulk;

/** A row of which few values are asked for, if any. */
record PlainRow(Fields fields, int row, WordCache words) implements BulkRow {

    @Override
    public String get(BulkColumn column) {
        return words.word(fields, row, column.ordinal()).text();
    }

    @Override
    public String toString() {
        return "PlainRow[" + row + "]";
    }
}
