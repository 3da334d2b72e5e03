package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.examples.countyreview.sample.SampleRows.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;

/** Samples of which everything happened before a later day, with relief as it may be written. */
class SampleOfLaterDaysTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);
    private static final SampleFile SAMPLE = SampleFile.of(20_000, "YOLO", 9).until(UNTIL);

    @TempDir
    Path temporary;

    @Test
    void everything_happened_before_the_day_and_some_after_2023() {
        List<String> days = SampleRows.of(SAMPLE).cells().stream()
                .map(row -> cell(row, BulkColumn.STP_EVENT_DATE))
                .filter(day -> day.matches("\\d{8}"))
                .toList();
        assertThat(days).isNotEmpty().allSatisfy(day -> assertThat(day).isLessThan("20260101"));
        assertThat(days).anyMatch(day -> day.compareTo("20240101") >= 0);
    }

    @Test
    void relief_is_on_some_records_in_various_words_and_partly_without_its_day() {
        List<List<String>> relief = SampleRows.of(SAMPLE).cells().stream()
                .filter(row -> cell(row, BulkColumn.DISP_DESCR).matches(".*1136[0-9.]+.*|CONVICTION SEALED"))
                .toList();
        Map<String, Long> words = relief.stream()
                .collect(Collectors.groupingBy(row -> cell(row, BulkColumn.DISP_DESCR), Collectors.counting()));
        assertThat(words)
                .containsKeys(
                        "DISMISSED PER 11361.9 HS",
                        "REDUCED TO MISD PER 11361.9 HS",
                        "DISMISSED PER 11361.8(F) HS",
                        "RESENTENCED PER 11361.8(B) HS",
                        "CONVICTION SEALED");
        assertThat(relief)
                .anySatisfy(row -> assertThat(cell(row, BulkColumn.DISP_DATE)).isIn("", "00000000"));
    }

    @Test
    void the_audit_finds_some_relieved_some_overdue_and_some_that_are_not_known() throws IOException {
        Path file = temporary.resolve("sample.csv");
        Files.write(file, SampleRows.bytes(SAMPLE));
        try (BulkFile bulk = BulkFile.open(file)) {
            List<RapSheet> people = bulk.rapSheets().toList();
            Map<Outcome.Kind, Long> outcomes = people.stream()
                    .flatMap(sheet -> Prop64.auditOfRelief().review(sheet, UNTIL).determinations().stream())
                    .collect(Collectors.groupingBy(each -> each.outcome().kind(), Collectors.counting()));
            List<Determination> open = people.stream()
                    .flatMap(sheet -> Prop64.auditOfRelief().review(sheet, UNTIL).determinations().stream())
                    .filter(each -> each.reason().endsWith("still stands"))
                    .toList();
            long relieved = people.stream()
                    .flatMap(sheet -> sheet.convictions().stream())
                    .filter(each -> each.standing().isRelievedUnder(List.of("HS 11361.8", "HS 11361.9")))
                    .count();
            assertThat(outcomes).containsKeys(Outcome.Kind.REDUCE, Outcome.Kind.DISMISS, Outcome.Kind.REVIEW);
            assertThat(open).isNotEmpty();
            assertThat(relieved).isGreaterThan(50);
        }
    }

    @Test
    void until_2020_there_is_none() {
        assertThat(SampleRows.of(SampleFile.of(5_000, "YOLO", 9)).cells())
                .noneMatch(row -> cell(row, BulkColumn.DISP_DESCR).contains("11361"));
        assertThat(SampleFile.of(5_000, "YOLO", 9).until(SampleFile.UNTIL))
                .satisfies(same -> assertThat(SampleRows.bytes(same))
                        .isEqualTo(SampleRows.bytes(SampleFile.of(5_000, "YOLO", 9))));
    }

    @Test
    void a_day_too_far_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.until(LocalDate.of(1900, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.until(LocalDate.of(2200, 1, 1)));
    }
}
