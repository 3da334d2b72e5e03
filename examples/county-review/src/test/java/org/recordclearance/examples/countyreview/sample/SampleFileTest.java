package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;

class SampleFileTest {

    private static final SampleFile SAMPLE = SampleFile.of(5_000, "SAN JOAQUIN", 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 19, 20, 41, 1_000, 5_001})
    void a_sample_is_a_header_and_exactly_the_rows_asked_for(int rows) {
        for (boolean scattered : new boolean[] {false, true}) {
            String text = new String(
                    SampleRows.bytes(SampleFile.of(rows, "YOLO", 3).scattered(scattered)), StandardCharsets.US_ASCII);
            assertThat(text.lines()).hasSize(rows + 1);
            assertThat(text).startsWith("RECORD_ID,SUBJECT_STATUS,SUBJECT_ID,").endsWith(",#\n");
        }
    }

    @Test
    void every_row_has_95_fields_as_the_header_has() {
        assertThat(SampleRows.split(new String(SampleRow.header(), StandardCharsets.US_ASCII)))
                .hasSize(95)
                .startsWith("RECORD_ID")
                .endsWith("END_OF_REC");
        assertThat(SampleRows.of(SAMPLE).cells())
                .allSatisfy(cells -> assertThat(cells).hasSize(95));
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertThat(SampleRows.bytes(SampleFile.of(5_000, "San Joaquin ", 1))).isEqualTo(SampleRows.bytes(SAMPLE));
        assertThat(SampleRows.bytes(SAMPLE.scattered(true))).isEqualTo(SampleRows.bytes(SAMPLE.scattered(true)));
    }

    @Test
    void the_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        byte[] expected = SampleRows.bytes(SampleFile.of(500, "imperial", 1));
        try {
            // Turkish has an i of its own, Arabic has digits of its own.
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(SampleRows.bytes(SampleFile.of(500, "imperial", 1))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void another_seed_gives_other_bytes() {
        assertThat(SampleRows.bytes(SampleFile.of(5_000, "SAN JOAQUIN", 2))).isNotEqualTo(SampleRows.bytes(SAMPLE));
    }

    @Test
    void a_longer_sample_begins_with_the_same_people() {
        List<String> longer =
                SampleRows.of(SampleFile.of(9_000, "SAN JOAQUIN", 1)).lines();
        assertThat(longer).startsWith(SampleRows.of(SAMPLE).lines().toArray(String[]::new));
    }

    @Test
    void the_bytes_do_not_change_from_release_to_release() {
        // A sample that changes makes every figure that was measured on it worthless. If that is meant, say so in the
        // change log.
        assertThat(hashOf(SampleFile.of(1_000, "SAN JOAQUIN", 1))).isEqualTo(911950165);
        assertThat(hashOf(SampleFile.of(1_000, "SAN JOAQUIN", 42))).isEqualTo(1191296622);
    }

    private static int hashOf(SampleFile sample) {
        return new String(SampleRows.bytes(sample), StandardCharsets.US_ASCII).hashCode();
    }

    @Test
    void scattering_mixes_people_and_keeps_the_order_of_each() {
        SampleRows scattered = SampleRows.of(SAMPLE.scattered(true));
        Map<String, List<String>> people = SampleRows.of(SAMPLE).people();

        assertThat(scattered.people()).containsExactlyInAnyOrderEntriesOf(people);
        assertThat(scattered.lines()).isNotEqualTo(SampleRows.of(SAMPLE).lines());
        assertThat(scattered.lines().subList(0, 40).stream()
                        .map(line -> SampleRows.split(line).get(BulkColumn.SUBJECT_ID.ordinal()))
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void scattering_loses_no_row_of_more_people_than_it_holds_at_once() {
        SampleFile large = SampleFile.of(80_000, "KERN", 9);
        assertThat(SampleRows.of(large.scattered(true)).lines().stream().sorted())
                .containsExactlyElementsOf(
                        SampleRows.of(large).lines().stream().sorted().toList());
    }

    @Test
    void a_file_appears_complete_and_nothing_else_does() throws IOException {
        Path file = folder.resolve("sample.csv");
        SAMPLE.writeTo(file);
        assertThat(file).hasBinaryContent(SampleRows.bytes(SAMPLE));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "real");
        assertThatThrownBy(() -> SAMPLE.writeTo(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("real");
    }

    @Test
    void a_sample_without_rows_is_refused() {
        assertThatThrownBy(() -> SampleFile.of(0, "YOLO", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "YOLO,NAPA", "\"YOLO\"", "39", "YO\nLO", "CÓRDOBA"})
    void what_is_no_county_is_refused(String county) {
        assertThatThrownBy(() -> SampleFile.of(1, county, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("county");
    }
}
