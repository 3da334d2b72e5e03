package org.recordclearance.examples.countyreview.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines that are set aside are told apart by their cells. */
class CellsTest {

    private enum Column {
        COURT,
        CASE,
        NAME
    }

    private static final Column[] COLUMNS = Column.values();

    private static final Cells AMY = Cells.of("YOLO", "12", "AMY");
    private static final Cells BOB = Cells.of("KERN", "12", "BOB");

    @Test
    void a_column_that_nothing_is_said_of_is_empty() {
        Cells cells = Cells.of(COLUMNS, Map.of(Column.NAME, "AMY"));

        assertThat(cells.all()).containsExactly("", "", "AMY");
        assertThat(cells.get(Column.NAME)).isEqualTo("AMY");
        assertThat(cells.get(Column.CASE)).isEmpty();
    }

    @Test
    void they_are_equal_if_all_texts_are_and_have_an_order_that_agrees() {
        Cells same = Cells.of(COLUMNS, Map.of(Column.COURT, "YOLO", Column.CASE, "12", Column.NAME, "AMY"));

        assertThat(same).isEqualTo(AMY).hasSameHashCodeAs(AMY).isEqualByComparingTo(AMY);
        assertThat(List.of(AMY, BOB, AMY.with(Column.NAME, "AL"))).doesNotHaveDuplicates();
        assertThat(BOB).isLessThan(AMY);
        assertThat(AMY.with(Column.COURT, "KERN")).isLessThan(BOB);
    }

    @Test
    void some_columns_are_compared_one_after_another() {
        assertThat(AMY.compareIn(new Column[] {Column.CASE}, BOB)).isZero();
        assertThat(AMY.compareIn(new Column[] {Column.CASE, Column.NAME}, BOB)).isNegative();
        assertThat(AMY.compareIn(new Column[] {Column.COURT, Column.NAME}, BOB)).isPositive();
    }

    @Test
    void what_is_written_reads_back_and_another_text_makes_a_copy() throws IOException {
        Cells odd = AMY.with(Column.CASE, "1;\n\"\u00E9").with(Column.COURT, "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        odd.write(new DataOutputStream(bytes));

        assertThat(Cells.read(COLUMNS.length, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(odd);
        assertThat(AMY.get(Column.CASE)).isEqualTo("12");
        assertThat(odd).hasToString("Cells[3]");
        assertThat(odd.size()).isEqualTo(8);
    }
}
