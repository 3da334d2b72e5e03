package org.recordclearance.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;

/** The program on a cluster of two threads: byte for byte what the application writes. */
@Tag("acceptance")
class ClusterReviewTest {

    private static final String COUNTY = "LOS ANGELES";
    private static final String STRETCH = "4000000";

    @TempDir
    static Path temporary;

    private static SparkSession session;
    private static Path clean;
    private static List<Path> damaged;

    @BeforeAll
    static void begin() throws IOException {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.local.dir", temporary.resolve("spark").toString())
                .getOrCreate();
        clean = temporary.resolve("clean.csv");
        SampleFile.of(20_000, COUNTY, 5).writeTo(clean);
        damaged = DamagedFile.write(clean, temporary.resolve("damaged").toString(), 3, 42);
    }

    @AfterAll
    static void end() {
        session.stop();
    }

    private static ClusterResults review(String name, String policy, List<Path> files) throws IOException {
        Path expected = temporary.resolve(name + "-application");
        ReviewSummary summary = application(policy, files, expected);
        assertThat(summary.impact().subjectsWithRelief()).isPositive();
        Path found = temporary.resolve(name + "-cluster");
        ClusterReview.run(session, request(policy, found, files));
        return ClusterResults.compared(expected, found, files.size());
    }

    private static ReviewSummary application(String policy, List<Path> files, Path folder) throws IOException {
        NamedPolicy named = request(policy, folder, files).policy();
        RuleSet ruleSet = RuleSetCatalog.of(Prop64.providers()).create(policy, named.parameters());
        RuleSetProvider provider = RuleSetCatalog.of(Prop64.providers()).provider(policy);
        return BulkReview.of(ruleSet, provider.layout(ruleSet, named.parameters()))
                .asOf(named.asOf())
                .read(files)
                .writeTo(folder)
                .run();
    }

    private static RequestedReview request(String policy, Path output, List<Path> files) throws IOException {
        List<String> args = new ArrayList<>(List.of("--policy", policy, "--county", COUNTY, "--as-of", "2026-01-01"));
        args.addAll(List.of("--stretch", STRETCH, "--output", output.toString()));
        files.forEach(file -> args.add(file.toString()));
        return RequestedReview.of(args.toArray(String[]::new));
    }

    @Test
    void a_clean_file_gives_the_bytes_of_the_application() throws IOException {
        ClusterResults results = review("clean", "los-angeles", List.of(clean));

        assertThat(results.differences()).isEmpty();
        assertThat(results.rows()).isGreaterThan(40_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"los-angeles", "statute", "configurable"})
    void damaged_files_with_scattered_people_give_the_bytes_of_the_application(String policy) throws IOException {
        ClusterResults results = review("damaged-" + policy, policy, damaged);

        assertThat(results.differences()).isEmpty();
        assertThat(results.rows()).isGreaterThan(40_000);
    }

    @Test
    void a_person_with_very_many_rows_and_a_file_that_is_none_change_nothing() throws IOException {
        List<String> lines = Files.readAllLines(clean, ISO_8859_1);
        List<String> skewed = new ArrayList<>(lines.subList(0, 2_000));
        String row = lines.get(1_000);
        for (int i = 0; i < 12_000; i++) {
            skewed.add(row.replace(",101001", ",1" + (10 + i % 89) + "001"));
        }
        Path many = Files.write(temporary.resolve("many.csv"), skewed, ISO_8859_1);
        Path none = Files.writeString(temporary.resolve("none.csv"), "nothing\n");
        Path empty = Files.writeString(temporary.resolve("empty.csv"), "");
        Path gone = temporary.resolve("gone.csv");

        assertThat(review("skewed", "los-angeles", List.of(none, many, empty, gone))
                        .differences())
                .containsExactly("the figure filesFailed differs"); // the words for it do
    }

    @Test
    void results_that_are_there_are_not_replaced_and_wrong_usage_is_said() throws IOException {
        RequestedReview again = request("los-angeles", temporary, List.of(clean));
        assertThatThrownBy(() -> ClusterReview.run(session, again)).hasMessageContaining("is there already");
        assertThatIllegalArgumentException().isThrownBy(() -> RequestedReview.of("--policy", "statute"));
        assertThatIllegalArgumentException().isThrownBy(() -> RequestedReview.of("--polcy", "statute", "a.csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RequestedReview.of("--policy", "statute", "--as-of", "yesterday", "--output", "o", "a.csv"));
    }
}
