package org.recordclearance.doj.bulk.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.Row;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.bulk.rows.Fields;
import org.recordclearance.doj.bulk.rows.RowTable;

/** Rows that are packed away from their file. */
class PackedRowsTest {

    private static final List<BulkColumn> ALL = List.of(BulkColumn.values());

    private static RowTable table(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return RowTable.of(new Chunk(3, bytes, bytes.length, 1_000, Set.of(), bytes.length, ColumnOrder.USUAL));
    }

    private static PackedRows packed(RowTable table, PackedRows.Columns columns) {
        ByteBuilder sink = new ByteBuilder();
        for (int row = 0; row < table.rows(); row++) {
            columns.pack(table, row, new Gathered.Place(3, 1_000L + table.start(row)), sink);
        }
        return PackedRows.of(columns, sink.toByteArray());
    }

    private static String field(Fields fields, int row, BulkColumn column) {
        byte[] bytes = fields.bytes();
        int from = fields.start(row, column.ordinal());
        int to = fields.end(row, column.ordinal());
        return new String(Arrays.copyOfRange(bytes, from, Math.max(from, to)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 254, 255, 256, 70_000})
    void every_field_is_as_it_was_whatever_its_length(int length) {
        String comment = "\u00fc".repeat(length / 2) + "x".repeat(length % 2);
        RowTable table = table(Row.of("A").comment(comment).line() + "\n"
                + Row.of("B").comment("\"a, \"\"b\"\"\"").line() + "\n");

        PackedRows packed = packed(table, new PackedRows.Columns(ALL));

        assertThat(packed.rows()).isEqualTo(2);
        for (int row = 0; row < 2; row++) {
            for (BulkColumn column : ALL) {
                assertThat(field(packed, row, column)).as("%s", column).isEqualTo(field(table, row, column));
            }
            assertThat(packed.subject(row)).isEqualTo(table.subject(row));
            assertThat(packed.place(row)).isEqualTo(new Gathered.Place(3, 1_000L + table.start(row)));
        }
    }

    @Test
    void other_columns_are_not_there() {
        RowTable table = table(Row.of("A").comment("words").line() + "\n");

        PackedRows packed =
                packed(table, new PackedRows.Columns(List.of(BulkColumn.COMMENT_TEXT, BulkColumn.SUBJECT_ID)));

        assertThat(field(packed, 0, BulkColumn.SUBJECT_ID)).isEqualTo("A");
        assertThat(field(packed, 0, BulkColumn.COMMENT_TEXT)).isEqualTo("words");
        assertThatIllegalStateException()
                .isThrownBy(() -> field(packed, 0, BulkColumn.OFN))
                .withMessage("rows are packed without OFN");
    }

    @Test
    void the_rows_of_a_person_stay_in_order() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append(Row.of("ABC".substring(i % 3, i % 3 + 1)).line()).append('\n');
        }

        PackedRows packed = packed(table(text.toString()), new PackedRows.Columns(List.of(BulkColumn.SUBJECT_ID)));

        List<List<Integer>> people = new ArrayList<>(packed.people());
        assertThat(people).hasSize(3);
        for (int person = 0; person < 3; person++) {
            assertThat(people.get(person)).hasSize(1_000).isSorted().startsWith(person, person + 3);
        }
    }
}
