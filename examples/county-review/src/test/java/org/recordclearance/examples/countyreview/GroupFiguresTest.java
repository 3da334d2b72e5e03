package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be done, by case, is in lists, workbook, summary and report the same. */
class GroupFiguresTest {

    @TempDir
    Path temporary;

    @Test
    void lists_summary_workbook_and_report_count_the_same_cases_and_convictions() throws IOException {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = temporary.resolve("doj.csv");
        CommandRun.of("sample", "--rows", 4_000, "--county", "LOS ANGELES", "--seed", 11, file)
                .succeeds();
        CommandRun.of(
                        "review",
                        "--policy",
                        "los-angeles",
                        "--as-of",
                        "2019-07-01",
                        "--court",
                        "--public",
                        "--output",
                        folder.output(),
                        file)
                .succeeds();

        Map<String, Long> cases = new TreeMap<>();
        Map<String, Long> convictions = new TreeMap<>();
        JsonNode groups = folder.summary().get("groups");
        groups.get("cases").fieldNames().forEachRemaining(group -> cases.put(group, 0L));
        cases.keySet().forEach(group -> convictions.put(group, 0L));
        folder.rows("court/cases.csv").forEach(row -> {
            cases.merge(row.getField("Group of the Case"), 1L, Long::sum);
            cases.keySet().forEach(group -> convictions.merge(group, Long.valueOf(row.getField(group)), Long::sum));
        });

        assertThat(cases.values()).filteredOn(count -> count > 0).hasSizeGreaterThan(4);
        cases.forEach((group, count) -> {
            assertThat(groups.get("cases").get(group).asLong()).as(group).isEqualTo(count);
            assertThat(groups.get("convictions").get(group).asLong()).as(group).isEqualTo(convictions.get(group));
        });
        assertThat(groups.get("mixedCases").asLong())
                .isPositive()
                .isEqualTo(folder.rows("court/cases.csv").stream()
                        .filter(row -> !row.getField("Mixed Case").isEmpty())
                        .count());
        assertThat(folder.rows("worklist.csv").stream()
                        .map(row -> row.getField("Group"))
                        .filter("for a person to decide"::equals))
                .hasSize(convictions.get("for a person to decide").intValue());
        String report = Files.readString(folder.result("report.html")).replaceAll("\\s*\n\\s*", "");
        cases.forEach((group, count) -> assertThat(report)
                .contains("<th scope=\"row\">" + group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1)
                        + "</th><td class=\"number\">" + count + "</td><td class=\"number\">" + convictions.get(group)
                        + "</td>"));
        assertThat(Files.readString(folder.result("report_public.html"))).doesNotContain("What is to be done");
        CommandRun.of("verify", folder.output()).succeeds();
    }
}
