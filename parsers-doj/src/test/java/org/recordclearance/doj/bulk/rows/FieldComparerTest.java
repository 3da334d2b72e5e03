package org.recordclearance.doj.bulk.rows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.RandomRows;
import org.recordclearance.doj.bulk.Row;

class FieldComparerTest {

    private static final int BEFORE = 2;
    private static final int AT = BEFORE + RowCheck.PLACES + 1;
    private static final String ODD = ",,,\"\"\"\n\rax# \u00e9";

    private final FieldComparer comparer = new FieldComparer();
    private final int[] places = new int[AT + RowCheck.PLACES + 1];
    private byte[] bytes = new byte[0];
    private int from;

    /** Finds the fields of the first row, then compares what follows it. */
    private int read(String row, String next) {
        bytes = ("\n" + row + "\n" + next).getBytes(ISO_8859_1);
        from = row.length() + 2;
        assertThat(FieldScanner.scan(bytes, 1, from - 1, places, BEFORE, BulkColumn.COUNT))
                .isEqualTo(BulkColumn.COUNT);
        return comparer.read(bytes, from, bytes.length, places, BEFORE, AT);
    }

    @Property
    void finds_the_fields_that_a_scanner_finds_and_those_that_differ(@ForAll Random random) {
        Row row = RandomRows.row("P1", 1, random).with(BulkColumn.END_OF_REC, "#");
        String next = damaged(random.nextInt(3) == 0 ? RandomRows.row("P2", 2, random) : changed(row, random), random);

        int end = read(row.line(), next);

        int lineEnd = FieldScanner.endOfLine(bytes, from, bytes.length);
        int expectedEnd = RowCheck.withoutCarriageReturns(bytes, from, lineEnd);
        int[] expected = new int[RowCheck.PLACES];
        int found = FieldScanner.scan(bytes, from, expectedEnd, expected, 0, BulkColumn.COUNT);
        boolean isLikeIt =
                found == BulkColumn.COUNT && field(expected, 0, found - 1).equals("#");
        assertThat(end).isEqualTo(isLikeIt ? expectedEnd : -1);
        if (isLikeIt) {
            assertThat(Arrays.copyOfRange(places, AT, AT + RowCheck.PLACES)).isEqualTo(expected);
            for (int field = 0; field < BulkColumn.COUNT; field++) {
                boolean differs = !field(places, BEFORE, field).equals(field(places, AT, field));
                assertThat(comparer.isChanged(field)).as("field %s", field).isEqualTo(differs);
            }
        }
        assertThat(places[AT - 1]).isZero();
        assertThat(places[AT + RowCheck.PLACES]).isZero();
    }

    @Test
    void finds_a_row_that_ends_where_the_bytes_end() {
        String row = Row.of("P1").with(BulkColumn.END_OF_REC, "#").line();

        assertThat(read(row, row)).isEqualTo(bytes.length);
        assertThat(read(row, row + "\r")).isEqualTo(bytes.length - 1);
        assertThat(read(row, row + "\r\r\n")).isEqualTo(bytes.length - 3);
        assertThat(read(row, row.substring(0, row.length() - 1))).isEqualTo(-1);
        assertThat(read(row, "")).isEqualTo(-1);
    }

    @Test
    void tells_quotes_that_belong_to_a_field_from_those_that_end_it() {
        Row row = Row.of("P1").with(BulkColumn.END_OF_REC, "#");
        for (String name :
                new String[] {"A \"B\", C", "\"", "\"\"", "A,B", ",\"", "SKYWALKER,LUKE T", "SKYWALKER,LUKE \"S\""}) {
            String next = Row.of("P1")
                    .with(BulkColumn.PRI_NAME, name)
                    .with(BulkColumn.END_OF_REC, "#")
                    .line();

            assertThat(read(row.line(), next)).as(name).isEqualTo(bytes.length);
            assertThat(read(next, row.line())).as(name).isEqualTo(bytes.length);
            assertThat(comparer.isChanged(BulkColumn.PRI_NAME.ordinal())).isTrue();
            assertThat(comparer.firstChanged()).isEqualTo(1L << BulkColumn.PRI_NAME.ordinal());
            assertThat(comparer.lastChanged()).isZero();
        }
    }

    private String field(int[] of, int at, int field) {
        return new String(bytes, of[at + field], of[at + field + 1] - 1 - of[at + field], ISO_8859_1);
    }

    /** The row with some values of another. */
    private static Row changed(Row row, Random random) {
        Row other = RandomRows.row("P2", 2, random);
        Row changed = RandomRows.row("P1", 1, random);
        for (BulkColumn column : BulkColumn.values()) {
            changed.with(column, (random.nextInt(10) == 0 ? other : row).get(column));
        }
        return changed.with(BulkColumn.END_OF_REC, "#");
    }

    private static String damaged(Row row, Random random) {
        StringBuilder line = new StringBuilder(row.line());
        for (int damage = random.nextInt(4); damage > 1; damage--) {
            int place = random.nextInt(line.length());
            char odd = ODD.charAt(random.nextInt(ODD.length()));
            line.replace(place, place + random.nextInt(2), String.valueOf(odd));
        }
        return line + new String[] {"", "\n", "\r\n", "\nmore", "\r\r\n"}[random.nextInt(5)];
    }
}
