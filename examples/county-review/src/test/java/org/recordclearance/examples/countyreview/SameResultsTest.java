package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.examples.countyreview.sample.SampleFile;

/** What must not change the results: threads, the machine, and the order of people. */
class SameResultsTest {

    private static final int ROWS = 4_000;
    private static final List<String> RESULTS = List.of("All_Results", "All_Results_Condensed", "Prop64_Results");

    @TempDir
    static Path temporary;

    private static Path sorted;
    private static Path scattered;
    private static ReviewFolder expected;

    @BeforeAll
    static void review_a_sample() throws IOException {
        sorted = temporary.resolve("sorted.csv");
        scattered = temporary.resolve("scattered.csv");
        SampleFile sample = SampleFile.of(ROWS, "SAN JOAQUIN", 7);
        sample.writeTo(sorted);
        sample.scattered(true).writeTo(scattered);
        expected = reviewed("expected", "--threads", 1, sorted);
    }

    private static ReviewFolder reviewed(String name, Object... args) throws IOException {
        ReviewFolder folder = new ReviewFolder(Files.createDirectory(temporary.resolve(name)));
        List<Object> all = new ArrayList<>(List.of("--compare", "dismiss-all"));
        all.addAll(List.of(args));
        folder.review(all.toArray()).succeeds();
        return folder;
    }

    @Test
    void two_threads_give_the_same_bytes_as_one() throws IOException {
        assertThat(bytes(reviewed("threads", "--threads", 2, sorted))).isEqualTo(bytes(expected));
    }

    @Test
    void two_threads_give_the_same_bytes_as_one_for_scattered_people() throws IOException {
        assertThat(bytes(reviewed("scattered-2", "--threads", 2, scattered)))
                .isEqualTo(bytes(reviewed("scattered-1", "--threads", 1, scattered)));
    }

    @Test
    void the_locale_and_the_time_zone_do_not_matter() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has an i of its own, Arabic has digits of its own.
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(bytes(reviewed(language, sorted))).isEqualTo(bytes(expected));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void people_whose_rows_are_scattered_get_the_same_determinations() throws IOException {
        ReviewFolder folder = reviewed("scattered", scattered);

        assertThat(Files.readAllLines(scattered)).isNotEqualTo(Files.readAllLines(sorted));
        for (String name : RESULTS) {
            assertThat(lines(folder, name + ".csv")).isEqualTo(lines(expected, name + ".csv"));
        }
        assertThat(figures(folder)).isEqualTo(figures(expected));
        folder.conserves(ROWS, 0);
    }

    @Test
    void people_whose_rows_are_in_two_files_get_the_same_determinations() throws IOException {
        List<String> rows = Files.readAllLines(scattered);
        ReviewFolder inputs = new ReviewFolder(temporary);
        Path one = inputs.file("one.csv", rows.subList(1, ROWS / 2));
        Path two = inputs.file("two.csv", rows.subList(ROWS / 2, ROWS + 1));

        ReviewFolder folder = reviewed("two-files", one, two);

        for (String name : RESULTS) {
            List<String> both = new ArrayList<>(lines(folder, name + "_1.csv"));
            both.addAll(lines(folder, name + "_2.csv"));
            both.remove(both.lastIndexOf(header(folder, name + "_2.csv")));
            assertThat(both.stream().sorted().toList()).isEqualTo(lines(expected, name + ".csv"));
        }
        assertThat(figures(folder)).isEqualTo(figures(expected));
        folder.conserves(ROWS, 0);
    }

    private static String header(ReviewFolder folder, String name) throws IOException {
        return Files.readAllLines(folder.result(name)).get(0);
    }

    private static List<String> lines(ReviewFolder folder, String name) throws IOException {
        List<String> lines =
                Files.readAllLines(folder.result(name)).stream().sorted().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        return lines;
    }

    /** The figures of the summary without those about the files and the time taken. */
    private static JsonNode figures(ReviewFolder folder) {
        ObjectNode summary = (ObjectNode) folder.summary();
        assertThat(summary.get("subjectsWithSomeReliefCount").asInt()).isPositive();
        return summary.without(List.of("inputs", "results", "processingTimeInSeconds", "audit", "summarySha256"));
    }

    /** All result files, as bytes are compared, without the time taken. */
    private static Map<String, String> bytes(ReviewFolder folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : folder.names()) {
            String content = Files.readString(folder.result(name), StandardCharsets.ISO_8859_1);
            contents.put(
                    name,
                    name.equals("summary.json")
                            ? content.replaceAll(
                                    "\"(processingTimeInSeconds|started|finished|summarySha256)\" : [^\n]*", "")
                            : content);
        }
        assertThat(contents).containsKeys("All_Results.csv", "comparison.csv", "policy.md", "summary.json");
        return contents;
    }
}
