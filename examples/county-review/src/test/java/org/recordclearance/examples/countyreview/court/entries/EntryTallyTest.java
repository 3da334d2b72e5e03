package org.recordclearance.examples.countyreview.court.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recordclearance.examples.countyreview.spool.Sorted;
import org.recordclearance.examples.countyreview.spool.Spool;
import org.recordclearance.prop64.Prop64;

/** Entries come back by court and case, however many there are and whoever gathered them. */
class EntryTallyTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);

    private final Spool<CourtEntry> spool = new Spool<>(CourtEntry.FORM);

    @AfterEach
    void remove_what_was_set_aside() throws IOException {
        spool.close();
    }

    private EntryTally tally() {
        return new EntryTally(Prop64.losAngeles(), AS_OF, spool);
    }

    private static CourtEntry entry(String court, String number, String name) {
        return CourtEntry.of(Map.of(
                CourtColumn.COURT,
                court,
                CourtColumn.CASE_NUMBER,
                number,
                CourtColumn.CASE_NUMBERS,
                number,
                CourtColumn.NAME,
                name,
                CourtColumn.GROUP,
                ReliefGroup.ELIGIBLE_NOW.words()));
    }

    private static List<CourtEntry> all(Sorted<CourtEntry> sorted) throws IOException {
        List<CourtEntry> all = new ArrayList<>();
        sorted.forEach(all::add);
        return all;
    }

    @Test
    void entries_that_were_set_aside_by_several_come_back_once_each_in_order_and_as_often_as_asked()
            throws IOException {
        Random random = new Random(1);
        List<CourtEntry> expected = new ArrayList<>();
        EntryTally one = tally();
        EntryTally other = tally();
        for (int i = 0; i < 30_000; i++) {
            CourtEntry entry = entry("C" + random.nextInt(5), "0" + random.nextInt(9_000), "N\u00e9" + i);
            expected.add(entry);
            (random.nextBoolean() ? one : other).add(entry);
        }
        Collections.sort(expected);
        Sorted<CourtEntry> sorted = one.merge(other).sorted();

        assertThat(all(sorted)).isEqualTo(expected);
        assertThat(all(sorted)).isEqualTo(expected);
    }

    @Test
    void few_entries_are_never_on_the_disk_and_what_is_goes_with_the_spool() throws IOException {
        EntryTally tally = tally();
        tally.add(entry("B", "1", "X"));
        tally.add(entry("A", "", "X"));
        tally.add(entry("A", "2", "X"));
        assertThat(all(tally.sorted()))
                .extracting(each -> each.get(CourtColumn.COURT) + each.get(CourtColumn.CASE_NUMBER))
                .containsExactly("A2", "A", "B1");

        tally.add(entry("C", "3", "x".repeat(3_000_000)));
        Path folder = spool.draft("x.csv").getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(Files.size(folder.resolve("spilled-1"))).isGreaterThan(3_000_000);
        assertThat(all(tally.sorted())).hasSize(4);
        spool.close();
        assertThat(folder).doesNotExist();
    }

    @Test
    void an_entry_shows_nothing_of_the_record() {
        assertThat(entry("SECRET", "SECRET", "SECRET")).hasToString("CourtEntry[eligible now]");
    }
}
