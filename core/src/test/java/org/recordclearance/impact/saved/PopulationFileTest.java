package org.recordclearance.impact.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.RandomRapSheets;

class PopulationFileTest {

    @Test
    void a_record_with_all_that_a_record_can_have_reads_back_equal(@TempDir Path folder) throws IOException {
        RapSheet sheet = SavedExamples.everything();

        RapSheet back = savedAndRead(folder, List.of(sheet)).get(0);

        SavedExamples.assertSame(back, sheet);
        assertThat(back.subject().names().keySet()).containsExactly("02", "", "01");
    }

    @Test
    void what_a_record_contradicts_itself_in_is_found_again_or_left_as_it_was_stated(@TempDir Path folder)
            throws IOException {
        List<RapSheet> sheets = List.of(SavedExamples.contradictory(false), SavedExamples.contradictory(true));
        assertThat(sheets.get(0).contradictions()).isNotEqualTo(sheets.get(1).contradictions());

        List<RapSheet> back = savedAndRead(folder, sheets);

        SavedExamples.assertSame(back.get(0), sheets.get(0));
        SavedExamples.assertSame(back.get(1), sheets.get(1));
    }

    @Test
    void nobody_and_a_person_of_whom_nothing_is_known_read_back_equal(@TempDir Path folder) throws IOException {
        assertThat(savedAndRead(folder, List.of())).isEmpty();
        assertThat(savedAndRead(folder, List.of(SavedExamples.nothing()))).containsExactly(SavedExamples.nothing());
    }

    @Property(tries = 100)
    void any_records_read_back_equal(@ForAll long seed, @ForAll @DoubleRange(max = 1) double sparseness)
            throws IOException {
        RandomRapSheets random = RandomRapSheets.ofSeed(seed).withSparseness(sparseness);
        List<RapSheet> sheets =
                List.of(random.sheet(0), random.sheet(1), random.lifelike().sheet(2));

        List<RapSheet> back = savedAndRead(sheets);

        assertThat(back).hasSameSizeAs(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            SavedExamples.assertSame(back.get(i), sheets.get(i));
        }
    }

    @Property(tries = 100)
    void any_text_reads_back_equal(@ForAll String text) throws IOException {
        RapSheet sheet = RapSheet.builder()
                .subject(person -> person.id(text).cii(SavedExamples.ODD + text).race(text))
                .build();

        assertThat(savedAndRead(List.of(sheet))).containsExactly(sheet);
    }

    @Test
    void the_people_of_many_blocks_are_in_the_order_in_which_they_were_written(@TempDir Path folder)
            throws IOException {
        List<RapSheet> sheets =
                RandomRapSheets.ofSeed(7).lifelike().stream(2_000).toList();

        List<RapSheet> back = savedAndRead(folder, sheets);

        assertThat(Files.size(folder.resolve("people"))).isGreaterThan(1 << 18);
        assertThat(back.equals(sheets)).isTrue();
    }

    @Test
    void equal_parts_of_records_are_one_object_when_they_are_read_back(@TempDir Path folder) throws IOException {
        List<RapSheet> back =
                savedAndRead(folder, List.of(SavedExamples.contradictory(false), SavedExamples.contradictory(true)));

        Count one = back.get(0).convictions().get(0).count();
        Count other = back.get(1).convictions().get(0).count();
        assertThat(one.offense()).isSameAs(other.offense());
        assertThat(one.dispositions().get(0).date())
                .isSameAs(other.dispositions().get(0).date());
        assertThat(one.dispositions().get(0).sentence())
                .isSameAs(other.dispositions().get(0).sentence());
    }

    @Test
    void the_same_people_give_the_same_bytes(@TempDir Path folder) throws IOException {
        List<RapSheet> sheets = RandomRapSheets.ofSeed(3).stream(50).toList();

        PopulationFile.write(folder.resolve("one"), sheets, false);
        PopulationFile.write(folder.resolve("other"), PopulationFile.read(folder.resolve("one")), false);

        assertThat(folder.resolve("other")).hasSameBinaryContentAs(folder.resolve("one"));
    }

    private static List<RapSheet> savedAndRead(List<RapSheet> people) throws IOException {
        Path folder = Files.createTempDirectory("people");
        try {
            return savedAndRead(folder, people);
        } finally {
            Files.delete(folder.resolve("people"));
            Files.delete(folder);
        }
    }

    private static List<RapSheet> savedAndRead(Path folder, List<RapSheet> people) throws IOException {
        Path file = folder.resolve("people");
        PopulationFile.write(file, people, true);
        return PopulationFile.read(file);
    }
}
