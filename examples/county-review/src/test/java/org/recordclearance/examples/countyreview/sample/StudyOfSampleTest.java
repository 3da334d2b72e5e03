package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.study.PolicyStudy;
import org.recordclearance.study.Study;
import org.recordclearance.study.StudyRow;
import org.recordclearance.study.StudyTable;

/** What a study says of relief on the record is what is counted by hand. */
class StudyOfSampleTest {

    private static final String RELIEVED = "relief on the record, eligible for no more";
    private static final String WAITS = "waits for a later day";

    @TempDir
    Path temporary;

    private List<RapSheet> sheets;
    private PolicyStudy study;

    @BeforeEach
    void read() throws IOException {
        Path file = temporary.resolve("doj.csv");
        SampleFile.of(5_000, "SAN JOAQUIN", 3).until(LocalDate.of(2025, 1, 1)).writeTo(file);
        sheets = BulkFile.readAll(file);
        study = Study.of(sheets).asOf("2026-01-01").under(Prop64.losAngeles().inCounty("SAN JOAQUIN"));
    }

    private static boolean isRelievedUnderProp64(Conviction conviction) {
        Standing standing = conviction.standing();
        return standing.kind() == Standing.Kind.RELIEVED
                && standing.isRelievedUnder(List.of("HS 11361.8", "HS 11361.9"))
                && conviction.county().text().equals("SAN JOAQUIN");
    }

    @Test
    void who_has_relief_under_proposition_64_on_the_record_is_in_the_gap() {
        Set<RapSheet> determined = new HashSet<>();
        sheets.forEach(sheet -> {
            if (!study.policy()
                    .review(sheet, study.study().asOf())
                    .determinations()
                    .isEmpty()) {
                determined.add(sheet);
            }
        });
        long people = 0;
        long peopleOfNothingElse = 0;
        long convictions = 0;
        for (RapSheet sheet : sheets) {
            long relieved = sheet.convictions().stream()
                    .filter(StudyOfSampleTest::isRelievedUnderProp64)
                    .count();
            convictions += relieved;
            people += relieved > 0 ? 1 : 0;
            peopleOfNothingElse += relieved > 0 && !determined.contains(sheet) ? 1 : 0;
        }

        StudyTable gap = study.gap();

        assertThat(people).isEqualTo(62);
        assertThat(convictions).isEqualTo(76);
        assertThat(gap.row(RELIEVED).count("convictions")).isEqualTo(convictions);
        assertThat(gap.row(RELIEVED).count("people")).isBetween(peopleOfNothingElse, people);
        assertThat(gap.total().orElseThrow().count("people")).isEqualTo(determined.size() + peopleOfNothingElse);
    }

    @Test
    void who_waits_is_told_alike_by_the_gap_the_waits_and_the_years() {
        StudyTable gap = study.gap();
        long gained = study.eligibleByYear(100).rows().stream()
                .skip(1)
                .mapToLong(row -> row.count("gained"))
                .sum();

        assertThat(gap.row(WAITS).count("people"))
                .isEqualTo(study.waits().total().orElseThrow().count("people"))
                .isEqualTo(gained)
                .isPositive();
        for (StudyRow row : gap.rows()) {
            assertThat(row.count("relief by time alone"))
                    .as(row.classes().get(0))
                    .isEqualTo(row.classes().equals(List.of(WAITS)) ? row.count("convictions") : 0);
        }
    }
}
