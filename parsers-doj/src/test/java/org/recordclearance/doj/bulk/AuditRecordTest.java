package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.json.FiguresJson;

/** What a summary says for an audit: of the run, of every result, and of itself. */
class AuditRecordTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Results.file(
                directory,
                "in.csv",
                Row.file(Row.conviction("A", "101001001000", "20240102", "11357(A) HS-POSSESS")
                        .convicted("FELONY")
                        .record("1")));
    }

    private Results run(String name, boolean sha256) throws IOException {
        Path to = directory.resolve(name);
        BulkReview review = Results.review(to, file)
                .compareWith(Policies.lenient())
                .sha256(sha256)
                .timedBy(InstantSource.fixed(Instant.parse("2024-03-01T08:30:00Z")))
                .operatedBy(" A. Clerk ");
        return new Results(to, review.run());
    }

    @Test
    void it_says_when_and_by_whom_and_under_what() throws IOException {
        Results results = run("out", false);
        String options = FiguresJson.writeIndented(
                FiguresJson.read(new StringReader(results.text("summary.json"))).group("options"));

        assertThat(results.figures().get("audit"))
                .isEqualTo(Map.of(
                        "started",
                        "2024-03-01T08:30:00Z",
                        "finished",
                        "2024-03-01T08:30:00Z",
                        "operator",
                        "A. Clerk",
                        "optionsSha256",
                        ContentSums.sha256(options.getBytes(UTF_8)),
                        "policySha256",
                        ContentSums.of(results.directory().resolve("policy.md"), true)
                                .sha256()));
    }

    @Test
    void without_a_clock_and_a_name_it_says_neither() throws IOException {
        Results results = Results.of(directory.resolve("out"), file);

        assertThat(((Map<?, ?>) results.figures().get("audit")).keySet()).hasToString("[optionsSha256, policySha256]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Results.review(directory, file).operatedBy(" "));
    }

    @Test
    void every_result_but_the_summary_is_listed_with_what_it_sums_up_to() throws IOException {
        for (boolean sha256 : new boolean[] {false, true}) {
            Results results = run("out" + sha256, sha256);
            List<Map<String, Object>> listed = listed(results);

            List<String> names = Results.names(results.directory());
            names = names.stream().filter(name -> !name.equals("summary.json")).toList();
            assertThat(listed).extracting(each -> each.get("file")).hasSameElementsAs(names);
            for (Map<String, Object> each : listed) {
                ContentSums sums = ContentSums.of(results.directory().resolve((String) each.get("file")), sha256);
                assertThat(((Number) each.get("bytes")).longValue()).isEqualTo(sums.bytes());
                assertThat(each.get("crc32c")).isEqualTo(sums.crc32c());
                assertThat(each.getOrDefault("sha256", "")).isEqualTo(sums.sha256());
            }
        }
    }

    @Test
    void the_results_of_a_file_that_turned_out_to_be_none_are_not_listed() throws IOException {
        Path none = Results.file(directory, "none.csv", "nothing\n");

        Results results = Results.of(directory.resolve("out"), none, file);

        assertThat(listed(results).stream().map(each -> each.get("file") + ": " + each.get("holds")))
                .contains(
                        "All_Results_2.csv: all rows",
                        "All_Results_Condensed_2.csv: all rows, condensed",
                        "Test_Results_2.csv: determined rows")
                .doesNotContain("All_Results_1.csv: all rows");
    }

    @Test
    void the_seal_is_broken_by_any_byte_that_is_another_is_missing_or_is_added() throws IOException {
        byte[] summary = Files.readAllBytes(run("out", false).directory().resolve("summary.json"));

        assertThat(SummarySeal.isUnbroken(summary)).isTrue();
        for (int i = 0; i < summary.length; i++) {
            byte[] changed = summary.clone();
            changed[i] ^= (byte) (1 << (i % 8));
            assertThat(SummarySeal.isUnbroken(changed)).as("byte %d", i).isFalse();
        }
        String text = new String(summary, UTF_8);
        for (String other : List.of("", text.substring(1), text + "\n", text + text, text.replace("\n", "\r\n"))) {
            assertThat(SummarySeal.isUnbroken(other.getBytes(UTF_8))).isFalse();
        }
    }

    private static List<Map<String, Object>> listed(Results results) throws IOException {
        return ((List<?>) results.figures().get("results"))
                .stream()
                        .map(each -> ((Map<?, ?>) each)
                                .entrySet().stream().collect(Collectors.toMap(entry -> (String) entry.getKey(), entry ->
                                        (Object) entry.getValue())))
                        .toList();
    }
}
