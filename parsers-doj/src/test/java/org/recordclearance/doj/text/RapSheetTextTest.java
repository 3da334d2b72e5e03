package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.RapSheet;

class RapSheetTextTest {

    private static final String TEXT = Sheets.HEADER
            + "* * * *\n\u25AFOURT:  NAM:01\n20000102  CASC SAN FRANCISCO\n\u00C7NT:01 #1\n 11357 HS-POSSESS\nDISPO:CONVICTED\n"
            + Sheets.END;

    @Test
    void text_reader_stream_and_file_give_the_same(@TempDir Path directory) throws IOException {
        RapSheet sheet = RapSheetText.parse(TEXT);
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("sheet.txt"), bytes);

        assertThat(sheet.convictions()).hasSize(1);
        assertThat(RapSheetText.parse(new StringReader(TEXT))).isEqualTo(sheet);
        assertThat(RapSheetText.parse(new ByteArrayInputStream(bytes))).isEqualTo(sheet);
        assertThat(RapSheetText.parse(file)).isEqualTo(sheet);
        assertThat(RapSheetText.parseAll(file)).containsExactly(sheet);
    }

    @Test
    void line_ends_of_any_system_give_the_same() {
        assertThat(RapSheetText.parse(TEXT.replace("\n", "\r\n"))).isEqualTo(RapSheetText.parse(TEXT));
        assertThat(RapSheetText.parse(TEXT.replace("\n", "\r"))).isEqualTo(RapSheetText.parse(TEXT));
        assertThat(RapSheetText.parse("\uFEFF" + TEXT)).isEqualTo(RapSheetText.parse(TEXT));
    }

    @Test
    void a_byte_order_mark_tells_of_utf_16() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);

            assertThat(RapSheetText.parse(new ByteArrayInputStream(bytes))).isEqualTo(RapSheetText.parse(TEXT));
        }
        assertThat(RapSheetText.text(new ByteArrayInputStream(new byte[] {65}))).isEqualTo("A");
    }

    @Test
    void a_file_that_is_not_there_is_an_error_of_reading(@TempDir Path directory) {
        assertThatThrownBy(() -> RapSheetText.parse(directory.resolve("none.txt")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bytes_that_are_no_text_are_read_as_far_as_they_go() throws IOException {
        try (InputStream stream =
                new ByteArrayInputStream(TEXT.replace("LUKE JAY", "L\u00DCKE").getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(RapSheetText.parse(stream).cycles()).hasSize(1);
        }
    }
}
