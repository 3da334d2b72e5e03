package org.recordclearance.examples.automaticrelief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.DeterminationLog;
import org.recordclearance.testkit.DeterminationLogFile;
import org.recordclearance.testkit.RandomRapSheets;

/**
 * The cases and a fixed sample against {@code determinations.csv}: where a determination is meant to change, the policy gets
 * another version, and this test is run with {@code -Ddeterminations.write=true} once.
 */
class AutomaticReliefLogTest {

    private static final Path LOG = Path.of("determinations.csv");
    private static final Path CHANGELOG = Path.of("..", "..", "CHANGELOG.md");
    private static final int PEOPLE = 30;

    @Test
    void every_determination_is_that_of_the_log() throws IOException {
        Map<String, RapSheet> records = new LinkedHashMap<>();
        AutomaticReliefCasesTest.cases().forEach(each -> records.put(each.name(), each.rapSheet()));
        for (int i = 0; i < PEOPLE; i++) {
            records.put("life " + i, RandomRapSheets.ofSeed(64).lifelike().sheet(i));
        }
        DeterminationLog now = DeterminationLog.of(
                records,
                List.of(ReliefAssert.POLICY),
                List.of(LocalDate.of(2022, 6, 30), LocalDate.of(2024, 9, 30), LocalDate.of(2026, 1, 1)));
        DeterminationLogFile log = DeterminationLogFile.of(LOG, CHANGELOG);
        if (Boolean.getBoolean("determinations.write")) {
            assertThat(log.update(now)).isEmpty();
        }
        assertThat(log.check(now)).isEmpty();
    }
}
