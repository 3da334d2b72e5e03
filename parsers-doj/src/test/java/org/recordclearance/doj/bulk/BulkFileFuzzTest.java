package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Any bytes are a bulk file or are refused, and no row is lost. In a build the inputs that are kept are tried again; with
 * {@code JAZZER_FUZZ=1} in the environment new ones are looked for.
 */
class BulkFileFuzzTest {

    /** Far more than an input of a few thousand characters takes on a busy machine. */
    private static final long TOO_LONG = 10_000_000_000L;

    @FuzzTest
    @DictionaryFile(resourcePath = "bulk-file.dict")
    void rows_of_any_bytes_are_read_or_rejected(byte[] bytes) throws IOException {
        long begin = System.nanoTime();
        read(bytes);
        assertThat(System.nanoTime() - begin).as("nanoseconds").isLessThan(TOO_LONG);
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
        ReferenceReader expected = new ReferenceReader(List.of(new String(bytes, ISO_8859_1)));
        try (BulkFile file = BulkFile.of(new ByteArrayInputStream(bytes));
                Stream<PersonRows> people = file.people()) {
            long rows = people.mapToLong(person -> {
                        person.rapSheet().convictions();
                        return person.rows().size();
                    })
                    .sum();
            assertThat(rows).as("rows of people").isEqualTo(file.rowCount());
            assertThat(file.rowCount()).as("rows read").isEqualTo(expected.rows());
            assertThat(file.rejectedRowCount())
                    .as("rows rejected")
                    .isEqualTo(expected.rejections().size());
        } catch (NotABulkFileException e) {
            assertThat(expected.rows()).as("rows in a file that was refused").isZero();
        }
    }
}
