package org.recordclearance.doj.bulk.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.RandomRows;
import org.recordclearance.doj.bulk.Row;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.bulk.rows.RowTable;

/** Where rows are, written down in one pass over the files for the next. */
class KeptRowsTest {

    private static final List<BulkColumn> SOME = List.of(
            BulkColumn.RECORD_ID,
            BulkColumn.SUBJECT_ID,
            BulkColumn.OFN,
            BulkColumn.OFFENSE_DESCR,
            BulkColumn.COMMENT_TEXT,
            BulkColumn.END_OF_REC);

    private static Chunk chunk(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Chunk(1, bytes, bytes.length, 500, Set.of(), bytes.length, ColumnOrder.USUAL);
    }

    private static KeptRows kept(Chunk chunk, byte[] written, List<BulkColumn> columns) {
        KeptRows rows = new KeptRows(new KeptRows.Columns(columns));
        rows.read(chunk, written);
        return rows;
    }

    private static byte[] written(Chunk chunk, List<BulkColumn> columns) {
        return new KeptRows.Columns(columns).write(RowTable.of(chunk), new ByteBuilder());
    }

    @Property(tries = 200)
    void rows_are_where_they_were(@ForAll Random random) {
        StringBuilder text = new StringBuilder();
        for (int row = random.nextInt(20); row >= 0; row--) {
            String line = RandomRows.row("P" + row % 3, row, random).line();
            text.append(
                    switch (random.nextInt(6)) {
                        case 0 -> line + ",";
                        case 1 -> "";
                        case 2 -> "\"" + line;
                        case 3 -> line.replaceFirst(",", ",\"a, \"\"b\"\"\u00fc\"");
                        default -> line;
                    });
            text.append(random.nextBoolean() ? "\r\n" : "\n");
        }
        Chunk chunk = chunk(text.toString());
        RowTable table = RowTable.of(chunk);

        KeptRows rows = kept(chunk, written(chunk, SOME), SOME);

        assertThat(rows.lines()).isEqualTo(table.lines());
        assertThat(rows.rows()).isEqualTo(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            assertThat(rows.lineNumber(row)).isEqualTo(table.lineNumber(row));
            assertThat(rows.start(row)).isEqualTo(table.start(row));
            assertThat(rows.end(row)).isEqualTo(table.end(row));
            assertThat(rows.rejection(row)).isEqualTo(table.rejection(row));
            if (table.rejection(row) == null) {
                for (BulkColumn column : SOME) {
                    assertThat(rows.start(row, column.ordinal())).isEqualTo(table.start(row, column.ordinal()));
                    assertThat(rows.end(row, column.ordinal())).isEqualTo(table.end(row, column.ordinal()));
                }
            }
        }
    }

    @Test
    void other_columns_are_not_there() {
        Chunk chunk = chunk(Row.of("A").line() + "\n");

        KeptRows rows = kept(chunk, written(chunk, SOME), SOME);

        assertThatIllegalStateException()
                .isThrownBy(() -> rows.start(0, BulkColumn.GENDER.ordinal()))
                .withMessage("rows are kept without GENDER");
    }

    @Test
    void rows_that_moved_are_noticed() {
        String line = Row.of("A").comment("words").line();
        Chunk before = chunk(line + "\n" + line + "\n");
        Chunk longerField = chunk(line.replace("words", "words!").replaceFirst(",,", ",") + "\n" + line + "\n");
        Chunk longerLine = chunk(line + ",\n" + line.substring(1) + "\n");

        byte[] written = written(before, SOME);

        for (Chunk after : List.of(longerField, longerLine)) {
            assertThat(after.length()).isEqualTo(before.length());
            assertThatThrownBy(() -> kept(after, written, SOME))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageEndingWith("a file was changed while it was read");
        }
    }

    @Test
    void chunks_that_are_others_are_noticed(@TempDir Path directory) throws IOException {
        String line = Row.of("A").line() + "\n";
        Chunk first = chunk(line);
        List<Chunk> others = List.of(
                new Chunk(2, first.bytes(), first.length(), 500, Set.of(), first.length(), ColumnOrder.USUAL),
                new Chunk(1, first.bytes(), first.length(), 501, Set.of(), first.length(), ColumnOrder.USUAL),
                new Chunk(1, first.bytes(), first.length() - 1, 500, Set.of(), first.length(), ColumnOrder.USUAL));
        for (Chunk other : others) {
            try (ChunkNotes notes = new ChunkNotes(directory)) {
                notes.add(ChunkNotes.Note.of(first, new byte[] {7}));
                notes.end();

                assertThatIOException()
                        .isThrownBy(() -> notes.take(other))
                        .withMessage("a file was changed while it was read");
            }
        }
    }

    @Test
    void more_or_fewer_chunks_are_noticed(@TempDir Path directory) throws IOException {
        Chunk chunk = chunk(Row.of("A").line() + "\n");
        try (ChunkNotes notes = new ChunkNotes(directory)) {
            for (int i : IntStream.range(0, 2).toArray()) {
                notes.add(ChunkNotes.Note.of(chunk, new byte[i]));
            }
            notes.end();

            assertThat(notes.take(chunk)).isEmpty();
            assertThatIOException().isThrownBy(notes::checkAllTaken);
            assertThat(notes.take(chunk)).hasSize(1);
            notes.checkAllTaken();
            assertThatIOException().isThrownBy(() -> notes.take(chunk));
        }
        assertThat(directory).isEmptyDirectory();
    }
}
