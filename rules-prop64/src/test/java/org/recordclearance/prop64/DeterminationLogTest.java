package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.DeterminationLog;
import org.recordclearance.testkit.DeterminationLogFile;
import org.recordclearance.testkit.PolicyCase;
import org.recordclearance.testkit.PolicyCases;
import org.recordclearance.testkit.RandomRapSheets;

/**
 * The records of all cases, and a fixed sample, under every policy, against {@code determinations.csv}. Where a determination is
 * meant to change, give the policy another version, run this test with {@code -Ddeterminations.write=true} once, which writes the
 * log anew, and list the records whose outcome changed in {@code CHANGELOG.md} under that version.
 */
class DeterminationLogTest {

    private static final Path LOG = Path.of("determinations.csv");
    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");
    private static final List<LocalDate> DAYS = List.of(
                    "2016-11-08",
                    "2016-11-09",
                    "2019-01-01",
                    "2020-07-01",
                    "2021-01-01",
                    "2022-12-31",
                    "2023-03-02",
                    "2026-07-01")
            .stream()
            .map(LocalDate::parse)
            .toList();
    private static final List<String> COUNTIES =
            List.of("LOS ANGELES", "SAN JOAQUIN", "CONTRA COSTA", "SACRAMENTO", "SAN FRANCISCO", "YOLO");
    private static final int PEOPLE_OF_A_COUNTY = 8;

    private static List<RuleSet> policies() {
        return Prop64.providers().stream()
                .map(provider -> provider.create(parameters(provider)))
                .toList();
    }

    private static Parameters parameters(RuleSetProvider provider) {
        boolean needsCounty = provider.parameters().stream().anyMatch(RuleSetProvider.Parameter::required);
        return needsCounty ? Parameters.none().with(Parameters.COUNTY, "YOLO") : Parameters.none();
    }

    private static Map<String, RapSheet> records() throws IOException {
        Map<String, RapSheet> records = new LinkedHashMap<>();
        for (RuleSetProvider provider : Prop64.providers()) {
            String file = "cases/" + provider.name() + ".csv";
            try (InputStream in = DeterminationLogTest.class.getResourceAsStream(file)) {
                for (PolicyCase each :
                        PolicyCases.read(Objects.requireNonNull(in, file)).all()) {
                    records.put(provider.name() + ": " + each.name(), each.rapSheet());
                }
            }
        }
        for (String county : COUNTIES) {
            String[] counties = {county, "KERN"};
            add(
                    records,
                    "life",
                    RandomRapSheets.ofSeed(64).withCounties(counties).lifelike(),
                    county);
            add(
                    records,
                    "odd",
                    RandomRapSheets.ofSeed(64)
                            .withCounties(counties)
                            .withCodeSections("HS 11357(b)", "HS 11358", "HS 11359", "HS 11360", "PC 187", "PC 207"),
                    county);
        }
        return records;
    }

    private static void add(Map<String, RapSheet> records, String kind, RandomRapSheets sheets, String county) {
        for (int i = 0; i < PEOPLE_OF_A_COUNTY; i++) {
            records.put(kind + " " + i + " " + county, sheets.sheet(i));
        }
    }

    @Test
    void every_determination_is_that_of_the_log() throws IOException {
        DeterminationLog now = DeterminationLog.of(records(), policies(), DAYS);
        DeterminationLogFile log = DeterminationLogFile.of(LOG, CHANGELOG);
        if (Boolean.getBoolean("determinations.write")) {
            assertThat(log.update(now))
                    .as(
                            "determinations that changed under the same version of their policy: give it another, or list the"
                                    + " records in CHANGELOG.md under the one it has")
                    .isEmpty();
        }
        assertThat(log.check(now))
                .as(
                        "determinations that changed: give the policy another version, write %s anew with"
                                + " -Ddeterminations.write=true, and list the records in CHANGELOG.md under it",
                        LOG)
                .isEmpty();
    }

    @Test
    void the_log_has_every_policy_in_the_version_that_runs_and_the_change_log_has_those_of_later_versions()
            throws IOException {
        String log = Files.readString(LOG);
        String changes = Files.readString(CHANGELOG);
        for (RuleSet policy : policies()) {
            assertThat(log).contains("," + policy.name() + "," + policy.version() + ",");
            if (!policy.version().equals("1")) {
                assertThat(changes).contains("`" + policy.name() + "`, version " + policy.version());
            }
        }
    }
}
