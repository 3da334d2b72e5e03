package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider.Parameter;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.DeterminationLog;
import org.recordclearance.testkit.DeterminationLogFile;

/**
 * A fixed sample, read from its file, under every policy, against {@code determinations.csv}; and the files below a folder that
 * {@code -Dcorpora=DIR} names, against {@code determinations-of-corpora.csv}. Where a determination is meant to change, see
 * {@code DeterminationLogTest} of the module with the policies; {@code -Ddeterminations.write=true} writes the logs anew.
 */
class DeterminationsOfFilesTest {

    private static final Path SAMPLE_LOG = Path.of("determinations.csv");
    private static final Path CORPORA_LOG = Path.of("determinations-of-corpora.csv");
    private static final Path CHANGELOG = Path.of("..", "..", "CHANGELOG.md");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 7, 1), LocalDate.of(2021, 1, 1), LocalDate.of(2023, 3, 2), LocalDate.of(2026, 7, 1));
    private static final String COUNTY = "LOS ANGELES";

    @TempDir
    Path temporary;

    private static List<RuleSet> policies() {
        return Prop64.providers().stream()
                .map(provider -> provider.create(
                        provider.parameters().stream().anyMatch(Parameter::required)
                                ? Parameters.none().with(Parameters.COUNTY, COUNTY)
                                : Parameters.none()))
                .toList();
    }

    private static void check(Map<String, RapSheet> records, Path log) throws IOException {
        DeterminationLog now = DeterminationLog.of(records, policies(), DAYS);
        DeterminationLogFile file = DeterminationLogFile.of(log, CHANGELOG);
        if (Boolean.getBoolean("determinations.write")) {
            assertThat(file.update(now)).isEmpty();
        }
        assertThat(file.check(now))
                .as(
                        "determinations that changed: give the policy another version, write %s anew with"
                                + " -Ddeterminations.write=true, and list the records in CHANGELOG.md under it",
                        log)
                .isEmpty();
    }

    /** By the place of each person in the file, so that no number of a record is kept. */
    private static void addBulk(Map<String, RapSheet> records, String name, Path file) throws IOException {
        try (BulkFile bulk = BulkFile.open(file);
                Stream<RapSheet> people = bulk.rapSheets()) {
            int[] place = {0};
            people.forEach(sheet -> records.put(name + " " + ++place[0], sheet));
        }
    }

    @Test
    void the_determinations_of_a_sample_are_those_of_the_log() throws IOException {
        Path file = temporary.resolve("sample.csv");
        SampleFile.of(1_500, COUNTY, 64).until(LocalDate.of(2026, 1, 1)).writeTo(file);
        Map<String, RapSheet> records = new LinkedHashMap<>();
        addBulk(records, "sample", file);
        check(records, SAMPLE_LOG);
    }

    @Test
    void the_determinations_of_the_corpora_are_those_of_the_log_where_they_are() throws IOException {
        String folder = System.getProperty("corpora", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no -Dcorpora=DIR is given");
        Map<String, RapSheet> records = new LinkedHashMap<>();
        for (Path file : files(Path.of(folder, "bulk"), "input.csv")) {
            addBulk(records, String.valueOf(file.getParent().getFileName()), file);
        }
        for (Path file : files(Path.of(folder, "text"), ".txt")) {
            int place = 0;
            for (RapSheet sheet : RapSheetText.parseAll(Files.readString(file))) {
                records.put(file.getFileName() + " " + ++place, sheet);
            }
        }
        assertThat(records).isNotEmpty();
        check(records, CORPORA_LOG);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
