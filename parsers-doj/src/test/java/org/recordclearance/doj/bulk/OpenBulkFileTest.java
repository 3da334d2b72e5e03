package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a bulk file can be opened from, and when it can't be asked any more. */
class OpenBulkFileTest {

    /** The rows of the first person do not stand together, so that the file has to be read more than once. */
    private static final String SCATTERED = Row.file(
            Row.conviction("A", "101001001000", "20010203", "11358 HS"),
            Row.conviction("\u00D1", "101001001000", "20010203", "11359 HS"),
            Row.conviction("A", "102001001000", "20020203", "11360 HS"));

    private static List<String> people(BulkFile file) {
        return file.rapSheets()
                .map(sheet -> sheet.subject().id() + " " + sheet.convictions().size())
                .toList();
    }

    @Test
    void a_stream_is_read_as_often_as_needed() throws IOException {
        InputStream in = new ByteArrayInputStream(SCATTERED.getBytes(StandardCharsets.UTF_8));
        try (BulkFile file = BulkFile.open(in)) {
            assertThat(people(file)).containsExactly("\u00D1 1", "A 2");
            assertThat(people(file)).containsExactly("\u00D1 1", "A 2");
        }
    }

    @Test
    void a_reader_is_read_as_often_as_needed_and_left_open() throws IOException {
        Reader reader = new StringReader(SCATTERED);
        try (BulkFile file = BulkFile.open(reader)) {
            assertThat(people(file)).containsExactly("\u00D1 1", "A 2");
            assertThat(people(file)).containsExactly("\u00D1 1", "A 2");
        }
        assertThat(reader.read()).isEqualTo(-1);
    }

    @Test
    void what_is_no_bulk_file_is_none_from_a_stream_or_reader_either() {
        assertThatThrownBy(() -> BulkFile.open(InputStream.nullInputStream()))
                .isInstanceOf(NotABulkFileException.class);
        assertThatThrownBy(() -> BulkFile.open(Reader.nullReader())).isInstanceOf(NotABulkFileException.class);
    }

    @Test
    void a_closed_file_refuses() throws IOException {
        BulkFile file = BulkFile.of(SCATTERED);
        Stream<PersonRows> begun = file.people();
        Iterator<PersonRows> people = begun.iterator();
        people.next();
        file.close();
        file.close();

        assertClosed(file::people);
        assertClosed(file::rapSheets);
        assertClosed(people::hasNext);
        assertClosed(people::next);
        begun.close();
        assertThat(file.rowCount()).isEqualTo(3);
    }

    private static void assertClosed(ThrowingCallable call) {
        assertThatIllegalStateException().isThrownBy(call).withMessage("the bulk file is closed");
    }

    @Test
    void nothing_that_is_given_may_be_null() {
        assertRefused("file", () -> BulkFile.open((Path) null));
        assertRefused("files", () -> BulkFile.open((Collection<Path>) null));
        assertRefused("in", () -> BulkFile.open((InputStream) null));
        assertRefused("reader", () -> BulkFile.open((Reader) null));
        assertRefused("text", () -> BulkFile.of(null));
        assertRefused("rows", () -> PersonRows.of(null));
        assertRefused("name", () -> BulkColumn.named(null));
    }

    private static void assertRefused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
