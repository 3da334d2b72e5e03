package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are read by the names of the header, in any order, or the file is refused with the column named. */
class HeaderTest {

    private static final List<Row> ROWS = List.of(
            Row.conviction("S1", "101001001000", "20050102", "11357(A) HS-POSSESS")
                    .record("1"),
            Row.conviction("S1", "102001001000", "20060102", "11358 HS")
                    .record("2")
                    .comment("11359 HS, TOO"),
            Row.conviction("S2", "101001001000", "20070102", "11359 HS-SELL")
                    .record("3")
                    .born("19800203"));

    private static final int DESCRIPTION = BulkColumn.OFFENSE_DESCR.ordinal();

    @TempDir
    Path directory;

    private static String file(List<BulkColumn> order, List<Row> rows) {
        return line(order.stream().map(Enum::name).toList())
                + rows.stream()
                        .map(row -> line(order.stream().map(row::get).toList()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static List<BulkColumn> shuffled(Random random) {
        List<BulkColumn> order = new ArrayList<>(Arrays.asList(BulkColumn.values()));
        Collections.shuffle(order, random);
        return order;
    }

    private static List<String> header() {
        return new ArrayList<>(
                Arrays.stream(BulkColumn.values()).map(Enum::name).toList());
    }

    private static void assertSame(String text) {
        assertThat(People.rapSheets(text.getBytes(UTF_8)))
                .isEqualTo(People.rapSheets(Row.lines(ROWS).getBytes(UTF_8)));
    }

    @Property(tries = 60)
    void columns_in_any_order_make_the_same_rap_sheets(@ForAll Random random) {
        assertSame(file(shuffled(random), ROWS));
    }

    @Property(tries = 25)
    void columns_in_any_order_are_written_as_they_came_with_the_same_cells(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("header");
        try {
            List<BulkColumn> order = shuffled(random);
            List<Row> rows = random.nextBoolean() ? ROWS : List.of(ROWS.get(0), ROWS.get(2), ROWS.get(1));
            String text = file(order, rows);
            Results usual = Results.of(
                    folder.resolve("usual"), Results.file(folder, "a.csv", Row.file(rows.toArray(Row[]::new))));
            Results other = Results.of(folder.resolve("other"), Results.file(folder, "b.csv", text));

            List<String> given = Arrays.asList(text.split("\n"));
            List<String> written = other.lines("All_Results.csv");
            assertThat(written).hasSize(given.size());
            for (int i = 0; i < given.size(); i++) {
                assertThat(written.get(i))
                        .isEqualTo(given.get(i)
                                + computed(usual.lines("All_Results.csv").get(i)));
            }
            assertThat(other.lines("All_Results_Condensed.csv")).isEqualTo(usual.lines("All_Results_Condensed.csv"));
            assertThat(other.lines("Test_Results.csv")).hasSameSizeAs(usual.lines("Test_Results.csv"));
            assertThat(other.figuresOfPeople()).isEqualTo(usual.figuresOfPeople());
        } finally {
            Results.remove(folder);
        }
    }

    private static String computed(String line) {
        List<String> fields = Results.fields(line);
        return "," + String.join(",", fields.subList(BulkColumn.COUNT, fields.size()));
    }

    @Test
    void names_are_read_without_regard_to_case_blanks_quotes_or_a_mark_and_written_as_they_came() throws IOException {
        List<String> names = header();
        names.set(3, " \"" + names.get(3) + "\" ");
        names.set(4, "\" " + names.get(4).toLowerCase(Locale.ROOT) + "\"");
        names.set(DESCRIPTION, "offense_Descr ");
        Collections.swap(names, DESCRIPTION - 1, DESCRIPTION);
        List<String> cells = Results.fields(ROWS.get(0).line());
        Collections.swap(cells, DESCRIPTION - 1, DESCRIPTION);
        String text = "\u00EF\u00BB\u00BF" + String.join(",", names) + ",\r\n" + String.join(",", cells) + "\r\n";

        Results results = Results.of(directory.resolve("out"), Results.file(directory, "in.csv", text));

        assertThat(results.lines("All_Results.csv").get(0)).startsWith(String.join(",", names) + ",Comment,");
        assertThat(results.lines("All_Results_Condensed.csv").get(0)).contains(",OFN,offense_Descr ,DISP_DESCR,");
        assertThat(results.rows("All_Results.csv").get(0)).startsWith(String.join(",", cells) + ",");
        assertThat(results.rows("Test_Results.csv")).hasSize(1);
    }

    @Test
    void each_file_is_read_by_its_own_header_and_the_summary_says_which_has_none() throws IOException {
        Path plain = Results.file(directory, "plain.csv", Row.lines(ROWS.subList(0, 1)));
        Path other = Results.file(directory, "other.csv", file(shuffled(new Random(5)), ROWS.subList(1, 3)));

        Results results = Results.of(directory.resolve("out"), plain, other);

        assertThat(results.summary().rowsWritten()).isEqualTo(3);
        assertThat(results.figures().get("inputs"))
                .asInstanceOf(list(Map.class))
                .extracting(input -> input.get("columns"))
                .containsExactly("in the usual order, as there is no header", "as the header names them");
        assertThat(results.lines("All_Results_1.csv").get(0)).startsWith(Row.header() + ",");
    }

    @Test
    void a_title_before_the_header_is_a_rejected_row() {
        assertThat(People.rapSheets(("BULK FILE OF 2019\n" + file(shuffled(new Random(3)), ROWS)).getBytes(UTF_8)))
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(sheet.convictions()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20})
    void twenty_names_make_a_header(int known) {
        List<String> names = header();
        for (int i = known; i < names.size(); i++) {
            names.set(i, "?");
        }
        String text = String.join(",", names) + "\n" + Row.lines(ROWS);
        if (known < 20) {
            assertThat(People.rapSheets(text.getBytes(UTF_8))).hasSize(2);
        } else {
            assertRefused(text, "column 21 of its header is none of the 95; PDR_SEG_SEP was expected in its place");
        }
    }

    @Test
    void a_name_that_is_missing_is_told() {
        List<String> names = header();
        names.remove("CONV_STAT_DESCR");
        assertRefused(
                String.join(",", names) + "\n" + Row.lines(ROWS),
                "its header has 94 columns; CONV_STAT_DESCR is missing, which was expected as column "
                        + (BulkColumn.CONV_STAT_DESCR.ordinal() + 1));
    }

    @Test
    void a_name_that_is_unknown_is_told() {
        List<String> names = header();
        names.set(names.indexOf("STP_ORI_CNTY_NAME"), "COUNTY_NAME");
        assertRefused(
                String.join(",", names) + "\n" + Row.lines(ROWS),
                "column " + (BulkColumn.STP_ORI_CNTY_NAME.ordinal() + 1)
                        + " of its header, COUNTY_NAME, is none of the 95; STP_ORI_CNTY_NAME was expected in its place");
    }

    @Test
    void a_name_that_stands_twice_is_told() {
        List<String> names = header();
        names.set(names.indexOf("DISP_DATE"), "CYC_DATE");
        assertRefused(
                String.join(",", names) + "\n" + Row.lines(ROWS),
                "its header has CYC_DATE twice, as columns " + (BulkColumn.CYC_DATE.ordinal() + 1) + " and "
                        + (BulkColumn.DISP_DATE.ordinal() + 1) + "; DISP_DATE was expected in its place");
    }

    @Test
    void a_column_too_many_is_told() {
        assertRefused(
                Row.header() + ",NOTE_OF_CLERK\n" + Row.lines(ROWS),
                "column 96 of its header, NOTE_OF_CLERK, is none of the 95; no more columns were expected");
    }

    @Test
    void what_may_be_a_value_of_a_record_is_not_told() {
        assertThatThrownBy(() -> BulkFile.of(Row.header().replace("PRI_NAME", "SKYWALKER") + "\n" + Row.lines(ROWS)))
                .isInstanceOf(NotABulkFileException.class)
                .hasMessageContaining("PRI_NAME was expected")
                .hasMessageNotContaining("SKYWALKER");
    }

    @Test
    void a_later_header_must_be_in_the_same_order() throws IOException {
        List<String> names = header();
        Collections.swap(names, names.indexOf("OFFENSE_DESCR"), names.indexOf("OFFENSE_TOC"));
        String swapped = String.join(",", names) + "\n";
        String reason = "a later header of it has OFFENSE_TOC as column 55; OFFENSE_DESCR was expected in its place";

        assertRefused(Row.header() + "\n" + Row.lines(ROWS) + swapped + Row.lines(ROWS), reason);
        assertRefused(Row.lines(ROWS) + swapped + Row.lines(ROWS), reason);
        assertSame(Row.lines(ROWS.subList(0, 2)) + Row.header().toLowerCase(Locale.ROOT) + ",\n"
                + Row.lines(ROWS.subList(2, 3)));
    }

    private void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> BulkFile.of(text))
                .isInstanceOf(NotABulkFileException.class)
                .hasMessage("text is not a DOJ bulk file: " + reason);
        try {
            Path refused = Results.file(directory, "refused.csv", text);
            Path good = Results.file(directory, "good.csv", Row.file(ROWS.toArray(Row[]::new)));
            Results results = Results.of(directory.resolve("out"), refused, good);
            assertThat(results.summary().filesFailed())
                    .containsExactly(Map.entry(refused.toString(), "it is not a DOJ bulk file: " + reason));
            assertThat(results.summary().rowsWritten()).isEqualTo(3);
            Results.remove(directory.resolve("out"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
