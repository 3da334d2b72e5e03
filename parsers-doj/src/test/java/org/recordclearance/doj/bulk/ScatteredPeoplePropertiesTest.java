package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.recordclearance.rapsheet.RapSheet;

/** However the rows of people are interleaved, and in whatever files they are: it makes no difference to anybody. */
class ScatteredPeoplePropertiesTest {

    private Path directory;

    @BeforeTry
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("scattered");
    }

    @AfterTry
    void deleteDirectory() throws IOException {
        Results.remove(directory);
    }

    @Property(tries = 40)
    void interleaving_and_splitting_changes_no_determination_and_no_figure(
            @ForAll @IntRange(min = 1, max = 8) int number,
            @ForAll @IntRange(max = 3) int rejected,
            @ForAll @IntRange(min = 1, max = 3) int files,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll Random random)
            throws IOException {
        Map<String, List<String>> people = Records.people(number, random);
        List<String> subjects = new ArrayList<>(people.keySet());
        for (int i = 0; i < rejected; i++) {
            List<String> lines = people.get(subjects.get(random.nextInt(subjects.size())));
            lines.add(random.nextInt(lines.size() + 1), lines.get(0).replaceFirst("^[^,]*", "BAD" + i) + ",");
        }
        Results together = review("together", List.of(all(people)), 1);
        Results scattered = review("scattered", split(interleaved(people, random), files, random), threads);

        List<String> rows = all(people);
        assertThat(scattered.computed(rows)).containsExactlyInAnyOrderEntriesOf(together.computed(rows));
        assertThat(together.computed(rows)).hasSize(rows.size() - rejected);
        assertThat(scattered.figuresOfPeople()).isEqualTo(together.figuresOfPeople());
        if (rejected > 0) {
            assertThat(rawLines(scattered)).containsExactlyInAnyOrderElementsOf(rawLines(together));
        }
        assertThat(differences(scattered)).containsExactlyInAnyOrderElementsOf(differences(together));
    }

    @Property(tries = 100)
    void interleaving_and_splitting_changes_no_rap_sheet(
            @ForAll @IntRange(min = 1, max = 8) int number,
            @ForAll @IntRange(min = 1, max = 3) int files,
            @ForAll Random random)
            throws IOException {
        Map<String, List<String>> people = new LinkedHashMap<>();
        for (int person = 0; person < number; person++) {
            List<String> lines = new ArrayList<>();
            int rows = 1 + random.nextInt(6);
            for (int row = 0; row < rows; row++) {
                lines.add(RandomRows.row("P" + person, row, random).line());
            }
            people.put("P" + person, lines);
        }

        assertThat(rapSheets("scattered", split(interleaved(people, random), files, random)))
                .isEqualTo(rapSheets("together", List.of(all(people))));
    }

    @Property(tries = 2)
    void people_scattered_over_many_chunks_and_parts_are_put_together(@ForAll Random random) throws IOException {
        Map<String, List<String>> people = Records.people(1_200, random);
        people.values()
                .forEach(lines -> lines.replaceAll(
                        line -> line.replace(",27,", ",\"27" + "x".repeat(random.nextInt(1_500)) + "\",")));
        Results together = review("together", List.of(all(people)), 2);
        Results scattered = review("scattered", split(interleaved(people, random), 2, random), 2);

        List<String> rows = all(people);
        assertThat(scattered.computed(rows).equals(together.computed(rows))).isTrue();
        assertThat(together.computed(rows)).hasSize(rows.size());
        assertThat(scattered.figuresOfPeople()).isEqualTo(together.figuresOfPeople());
    }

    private static List<String> all(Map<String, List<String>> people) {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /** All lines, such that those of each person keep their order. */
    private static List<String> interleaved(Map<String, List<String>> people, Random random) {
        List<Deque<String>> left = new ArrayList<>();
        people.values().forEach(lines -> left.add(new ArrayDeque<>(lines)));
        List<String> lines = new ArrayList<>();
        while (!left.isEmpty()) {
            int person = random.nextInt(left.size());
            lines.add(left.get(person).remove());
            if (left.get(person).isEmpty()) {
                left.remove(person);
            }
        }
        return lines;
    }

    /** Cuts a file into several at most, each of which has a row that is not rejected. */
    private static List<List<String>> split(List<String> lines, int files, Random random) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int good = 0;
        for (String line : lines) {
            part.add(line);
            good += line.startsWith("BAD") ? 0 : 1;
            if (good > 0 && parts.size() < files - 1 && random.nextInt(lines.size()) < files) {
                parts.add(part);
                part = new ArrayList<>();
                good = 0;
            }
        }
        if (good > 0) {
            parts.add(part);
        } else if (!part.isEmpty()) {
            parts.get(parts.size() - 1).addAll(part);
        }
        return parts;
    }

    private Results review(String name, List<List<String>> files, int threads) throws IOException {
        Path out = directory.resolve(name);
        BulkReview review = Results.review(out, write(name, files))
                .compareWith(Policies.lenient())
                .threads(threads);
        Results results = new Results(out, review.run());
        assertThat(results.summary().rowsRead())
                .isEqualTo(results.summary().rowsWritten() + results.summary().rowsRejected())
                .isEqualTo(files.stream().mapToInt(List::size).sum());
        return results;
    }

    private Path[] write(String name, List<List<String>> files) throws IOException {
        Path[] paths = new Path[files.size()];
        for (int file = 0; file < files.size(); file++) {
            String text = files.get(file).stream().map(line -> line + "\n").collect(Collectors.joining());
            paths[file] = Files.write(directory.resolve(name + file + ".csv"), text.getBytes(ISO_8859_1));
        }
        return paths;
    }

    private Map<String, RapSheet> rapSheets(String name, List<List<String>> files) throws IOException {
        Path[] written = write(name, files);
        try (BulkFile file = BulkFile.open(written);
                Stream<RapSheet> sheets = file.rapSheets()) {
            List<RapSheet> all = sheets.toList();
            assertThat(Set.copyOf(BulkFile.readAll(written)).equals(Set.copyOf(all)))
                    .as("everybody at once")
                    .isTrue();
            return all.stream()
                    .collect(Collectors.toMap(
                            sheet -> sheet.subject().id(),
                            sheet -> sheet,
                            (one, other) -> {
                                throw new AssertionError("a person comes twice");
                            },
                            TreeMap::new));
        }
    }

    private static List<String> rawLines(Results results) throws IOException {
        return results.rows("rejected_rows.csv").stream()
                .map(line -> Results.fields(line).get(3))
                .toList();
    }

    /** The lines of the comparison without file and line. */
    private static List<String> differences(Results results) throws IOException {
        return results.rows("comparison.csv").stream()
                .filter(line -> !line.isEmpty())
                .map(line -> String.join(",", Results.fields(line).subList(2, 18)))
                .toList();
    }
}
