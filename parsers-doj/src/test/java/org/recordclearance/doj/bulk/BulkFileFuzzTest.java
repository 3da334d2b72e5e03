package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.rows.Texts;

/**
 * Any bytes are a bulk file or are refused, and no row is lost. The acceptance tests try the inputs again that are kept;
 * with {@code JAZZER_FUZZ=1} in the environment new ones are looked for.
 */
class BulkFileFuzzTest {

    private static final Pattern NOTHING = Pattern.compile("[ \t\r\u001A]*+");

    @FuzzTest
    @DictionaryFile(resourcePath = "bulk-file.dict")
    void rows_of_any_bytes_are_read_or_rejected(byte[] bytes) throws IOException {
        read(bytes);
    }

    /** What most inputs lack is a row that can be placed, so here there is one on each side of them. */
    @FuzzTest
    @DictionaryFile(resourcePath = "bulk-file.dict")
    void rows_of_any_bytes_between_rows_are_read_or_rejected(byte[] bytes) throws IOException {
        String between = new String(bytes, ISO_8859_1);
        String text = Row.of("A").line() + "\n" + between + "\n" + Row.of("B").line();
        read(text.getBytes(ISO_8859_1));
    }

    /** A row whose cells are those of the bytes. */
    @FuzzTest
    @DictionaryFile(resourcePath = "bulk-file.dict")
    void a_row_of_any_cells_is_read_or_rejected(byte[] bytes) throws IOException {
        String[] cells = new String(bytes, ISO_8859_1).split("\n", -1);
        Row row = Row.of("A");
        List<BulkColumn> columns = List.of(
                BulkColumn.CNT_ORDER,
                BulkColumn.STP_TYPE_DESCR,
                BulkColumn.STP_EVENT_DATE,
                BulkColumn.OFFENSE_DESCR,
                BulkColumn.COMMENT_TEXT,
                BulkColumn.DISP_DESCR,
                BulkColumn.DISP_DATE,
                BulkColumn.CONV_STAT_DESCR,
                BulkColumn.SENT_LOC_DESCR,
                BulkColumn.SENT_LENGTH,
                BulkColumn.SENT_TIME_CODE,
                BulkColumn.PRI_DOB,
                BulkColumn.CYC_DATE,
                BulkColumn.SUBJECT_ID);
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            row.with(columns.get(i), cells[i]);
        }
        read(row.line().getBytes(ISO_8859_1));
    }

    private static void read(byte[] bytes) throws IOException {
        long expected = rows(new String(bytes, ISO_8859_1));
        try (BulkFile file = BulkFile.open(new ByteArrayInputStream(bytes));
                Stream<PersonRows> people = file.people()) {
            long rows = people.mapToLong(person -> {
                        person.rapSheet().convictions();
                        assertThat(Texts.normal(person.rows().get(0).get(BulkColumn.SUBJECT_ID)))
                                .isNotEmpty();
                        return person.rows().size();
                    })
                    .sum();
            assertThat(rows).as("rows of people").isPositive().isEqualTo(file.rowCount());
            assertThat(file.rowCount() + file.rejectedRowCount())
                    .as("rows read and rejected")
                    .isEqualTo(expected);
        } catch (NotABulkFileException e) {
            assertThat(e).hasMessageContaining("not a DOJ bulk file");
        }
    }

    /** How many lines are rows: all but those with nothing in them and headers. */
    private static long rows(String text) {
        return Stream.of(text.split("\n", -1))
                .filter(line -> !NOTHING.matcher(line).matches() && !isHeader(line))
                .count();
    }

    /** Whether a line has twenty names of columns or more. */
    private static boolean isHeader(String line) {
        return Stream.of(line.split(",", -1))
                        .map(name ->
                                name.replaceAll("[\"\\s\u00EF\u00BB\u00BF]", "").toUpperCase(Locale.ROOT))
                        .filter(name -> BulkColumn.named(name).isPresent())
                        .count()
                >= 20;
    }
}
