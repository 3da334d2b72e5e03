package org.recordclearance.doj.bulk;

import java.util.List;
import org.recordclearance.doj.bulk.people.StretchOfRows;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.record.WordCache;

/** The rows that lines are, or a stretch of them where their record has no room for all. For one thread. */
final class RowsOfLines extends StretchOfRows {

    private final List<BulkLine> lines;
    private final WordCache words;

    RowsOfLines(List<BulkLine> lines, WordCache words, long mostMemory) {
        this(lines, words, mostMemory, 0);
    }

    private RowsOfLines(List<BulkLine> lines, WordCache words, long mostMemory, int begin) {
        super(lines.size(), mostMemory, begin);
        this.lines = lines;
        this.words = words;
    }

    /** The lines of these rows. */
    List<BulkLine> lines() {
        return lines.subList(begin(), end());
    }

    /** The rows behind these. */
    RowsOfLines rest() {
        return new RowsOfLines(lines, words, mostMemory(), end());
    }

    @Override
    public TableRow get(int index) {
        return new TableRow(lines.get(numberOf(index)).fields(), 0, words);
    }
}
