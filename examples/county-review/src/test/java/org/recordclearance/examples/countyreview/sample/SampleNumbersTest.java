package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;

class SampleNumbersTest {

    private static final int PEOPLE = 40_000;

    @Test
    void samples_of_other_seeds_or_counties_can_be_read_together(@TempDir Path folder) throws IOException {
        List<SampleFile> samples = List.of(
                SampleFile.of(2_000, "YOLO", 1), SampleFile.of(2_000, "YOLO", 2), SampleFile.of(2_000, "NAPA", 1));
        Path[] files = new Path[samples.size()];
        int people = 0;
        for (int i = 0; i < files.length; i++) {
            files[i] = folder.resolve(i + ".csv");
            samples.get(i).writeTo(files[i]);
            people += BulkFile.readAll(files[i]).size();
        }

        assertThat(BulkFile.readAll(files))
                .hasSize(people)
                .allMatch(sheet -> sheet.contradictions().isEmpty())
                .extracting(RapSheet::subject)
                .doesNotHaveDuplicates();
    }

    @Test
    void no_two_people_of_seeds_and_counties_have_a_number_in_common() {
        Set<String> subjects = new HashSet<>();
        Set<String> ciis = new HashSet<>();
        int many = 0;
        for (long seed : List.of(1L, 2L, 3L, 64L, -1L)) {
            for (String county : List.of("SAN JOAQUIN", "YOLO", "ALAMEDA", "LOS ANGELES")) {
                SampleNumbers numbers = new SampleNumbers(seed, County.of(county));
                for (int place = 0; place < PEOPLE; place += 13) {
                    subjects.add(numbers.subjectId(person(place)));
                    ciis.add(numbers.cii(person(place)));
                    many++;
                }
            }
        }
        assertThat(subjects).hasSize(many);
        assertThat(ciis).hasSize(many).allMatch(cii -> cii.matches("A9\\d{7}"));
    }

    @Test
    void those_that_are_made_without_a_wish_begin_with_the_first_number() {
        SampleNumbers numbers = new SampleNumbers(1, County.of("SAN JOAQUIN"));

        assertThat(numbers.subjectId(person(7))).isEqualTo("10000007");
        assertThat(numbers.cii(person(7))).isEqualTo("A90000007");
    }

    private static Subject person(int place) {
        return Subject.builder()
                .id(Integer.toString(place))
                .cii("A" + (90_000_000 + place))
                .build();
    }
}
