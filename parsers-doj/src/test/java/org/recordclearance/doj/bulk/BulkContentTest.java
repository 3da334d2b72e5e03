package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.rapsheet.RapSheet;

/** Everybody of files at once, whether their rows stand together or not. */
class BulkContentTest {

    private static final Row FIRST_OF_A = Row.conviction("A", "101001001000", "20010203", "11358 HS");
    private static final Row LAST_OF_A = Row.conviction("A", "102001001000", "20020203", "11360 HS");
    private static final Row OF_B = Row.conviction("B", "101001001000", "20010203", "11359 HS");
    private static final Row OF_C = Row.conviction("C", "101001001000", "20010203", "11357 HS");

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static List<String> people(BulkContent content) {
        return content.rapSheets().stream()
                .map(sheet -> sheet.subject().id() + " " + sheet.convictions().size())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void people_come_in_the_order_of_their_first_rows(int threads) throws IOException {
        Path together = file("together.csv", Row.file(FIRST_OF_A, LAST_OF_A, OF_B, OF_C));
        Path scattered = file("scattered.csv", Row.file(FIRST_OF_A, OF_B, LAST_OF_A, OF_C));
        List<RapSheet> sheets = null;
        for (Path each : List.of(together, scattered)) {
            BulkContent content =
                    BulkContent.read(List.of(each), ReadingOptions.standard(), Portions.OF_A_STREAM, threads);
            assertThat(people(content)).containsExactly("A 2", "B 1", "C 1");
            assertThat(content).hasToString("BulkContent[3 people, 4 rows, 0 rejected]");
            assertThat(sheets == null || sheets.equals(content.rapSheets())).isTrue();
            sheets = content.rapSheets();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cells_are_counted_whichever_way_people_are_read_and_whoever_reads_them(int threads) throws IOException {
        Row rewritten = LAST_OF_A.with(BulkColumn.STP_EVENT_DATE, "2/3/2002");
        Path together = file("together.csv", Row.file(FIRST_OF_A, rewritten, OF_B, OF_C));
        Path scattered = file("scattered.csv", Row.file(FIRST_OF_A, OF_B, rewritten, OF_C));
        for (Path each : List.of(together, scattered)) {
            BulkContent content =
                    BulkContent.read(List.of(each), ReadingOptions.standard(), Portions.OF_A_STREAM, threads);
            for (int asked = 0; asked < 2; asked++) {
                CellCounts cells = content.cells();
                assertThat(cells.rows()).isEqualTo(4);
                assertThat(cells.count(BulkColumn.STP_EVENT_DATE, CellState.UNREADABLE))
                        .isEqualTo(1);
                assertThat(cells.count(BulkColumn.STP_EVENT_DATE, CellState.READ))
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void the_rows_of_a_person_in_several_files_are_one_rap_sheet() throws IOException {
        Path one = file("one.csv", Row.file(OF_B, FIRST_OF_A));
        Path other = file("other.csv", Row.file(LAST_OF_A, OF_C));

        assertThat(people(BulkContent.read(one, other))).containsExactly("B 1", "A 2", "C 1");
        assertThat(BulkFile.readAll(one, other)
                        .equals(BulkContent.read(one, other).rapSheets()))
                .isTrue();
    }

    @Test
    void rejected_rows_are_told_and_mark_the_records_they_belong_to() throws IOException {
        Path one = file("one.csv", Row.file(FIRST_OF_A) + "A,row\n" + Row.file(OF_B));
        Path other = file("other.csv", "\n" + Row.file(OF_C) + "x,y,C,z\n");
        for (Path[] files : new Path[][] {{one, other}, {one, other, file("again.csv", Row.file(LAST_OF_A))}}) {
            BulkContent content = BulkContent.read(files);
            try (BulkFile streamed = BulkFile.open(files)) {
                assertThat(content.rejectedRows())
                        .isEqualTo(streamed.rejectedRows())
                        .hasSize(2);
                assertThat(content.rejectedRowCount()).isEqualTo(2);
                assertThat(content.rejectedByReason())
                        .isEqualTo(streamed.rejectedByReason())
                        .isEqualTo(Map.of("the number of fields is not 95", 2L));
                assertThat(content.rowCount()).isEqualTo(streamed.rowCount());
            }
            assertThat(content.rejectedRows().get(1).file()).isEqualTo(other.toString());
            assertThat(content.rejectedRows().get(1).line()).isEqualTo(4);
            assertThat(content.rapSheets()).allMatch(sheet -> !sheet.gaps().isEmpty());
        }
    }

    @Test
    void what_can_not_be_read_says_why() throws IOException {
        Path scattered = file("scattered.csv", Row.file(FIRST_OF_A, OF_B, LAST_OF_A));
        Path empty = file("empty.csv", "");
        Path noRow = file("no.csv", "x,y\n");
        for (Path bad : List.of(empty, noRow)) {
            for (Path[] files : new Path[][] {{bad}, {scattered, bad}, {bad, scattered}}) {
                assertThatThrownBy(() -> BulkContent.read(files))
                        .isInstanceOf(NotABulkFileException.class)
                        .hasMessageStartingWith(bad.toString());
            }
        }
        assertThatThrownBy(() -> BulkContent.read(directory.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> BulkContent.read(directory))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("is not a regular file");
        assertThatIllegalArgumentException().isThrownBy(BulkContent::read);
        assertThatIllegalArgumentException().isThrownBy(() -> BulkContent.read(scattered, scattered));
        assertThatNullPointerException().isThrownBy(() -> BulkContent.read((Path[]) null));
        assertThatNullPointerException()
                .isThrownBy(() -> BulkContent.read((Collection<Path>) null, ReadingOptions.standard()));
        assertThatNullPointerException().isThrownBy(() -> BulkContent.read(List.of(scattered), null));
    }

    @Test
    void whoever_is_interrupted_stays_so() throws IOException {
        Path together = file("together.csv", Row.file(FIRST_OF_A, LAST_OF_A, OF_B));
        Path scattered = file("scattered.csv", Row.file(FIRST_OF_A, OF_B, LAST_OF_A));
        for (Path each : List.of(together, scattered)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> BulkContent.read(each)).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(people(BulkContent.read(scattered))).containsExactly("A 2", "B 1");
    }

    @Test
    void an_offices_own_wordings_are_read_wherever_rows_stand() throws IOException {
        Path words = file("dispositions.csv", "pattern,effect\nADJ-GUILTY,convicts\n");
        ReadingOptions own = ReadingOptions.standard().withDispositions(words);
        Row adjudged = OF_B.with(BulkColumn.DISP_DESCR, "ADJ-GUILTY");
        for (Row[] rows : new Row[][] {{FIRST_OF_A, LAST_OF_A, adjudged}, {FIRST_OF_A, adjudged, LAST_OF_A}}) {
            Path file = file("rows.csv", Row.file(rows));
            assertThat(people(BulkContent.read(List.of(file), own))).containsExactly("A 2", "B 1");
            assertThat(people(BulkContent.read(file))).containsExactly("A 2", "B 0");
        }
    }
}
