package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Whatever happens to a file on its way: no row is lost in silence, and nobody gains by it.
 *
 * <p>Damage that leaves a row readable, such as a letter that became another, can't be found, nor can a line that is gone
 * as a whole; such tries are left out where what is determined is asked for.
 */
class DamagedFilesPropertiesTest {

    /** What can happen to the bytes of a file. */
    enum Damage {
        BYTE_FLIPPED,
        BYTE_LOST,
        LINES_JOINED,
        LINE_FEED_CHANGED,
        LINE_SPLIT,
        QUOTE_LOST,
        TRUNCATED
    }

    private Path directory;

    @BeforeTry
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("damaged");
    }

    @AfterTry
    void deleteDirectory() throws IOException {
        Results.remove(directory);
    }

    @Property(tries = 80)
    void rows_read_are_rows_written_and_rows_rejected(
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @IntRange(min = 1, max = 6) int damages,
            @ForAll @IntRange(min = 1, max = 2) int files,
            @ForAll Random random)
            throws IOException {
        List<Path> paths = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder(content(Records.people(people, random)));
            for (int i = 0; i < damages; i++) {
                damage(text, any(Damage.values(), random), random);
            }
            text.append('\n')
                    .append(Row.of("LAST").record("LAST" + file).line())
                    .append('\n');
            paths.add(Results.file(directory, file + ".csv", text.toString()));
            lines.add(rowsOf(text.toString()));
        }
        Results results = Results.of(directory.resolve("out"), paths.toArray(Path[]::new));

        List<String> rejected = new ArrayList<>();
        if (results.summary().rowsRejected() > 0) {
            results.rows("rejected_rows.csv")
                    .forEach(line -> rejected.add(unquoted(Results.fields(line).get(3))));
        }
        List<String> all = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            String name = files == 1 ? "All_Results.csv" : "All_Results_" + (file + 1) + ".csv";
            List<String> written = new ArrayList<>(results.rows(name));
            List<String> expected = lines.get(file);
            all.addAll(expected);
            int next = 0;
            for (String line : expected) {
                if (next < written.size() && written.get(next).startsWith(line + ",")) {
                    next++;
                } else {
                    assertThat(rejected)
                            .as("a row that is not written is rejected")
                            .contains(CsvCells.isFormula(line) ? "'" + line : line);
                }
            }
            assertThat(next).as("rows written of file %s", file).isEqualTo(written.size());
        }
        assertThat(results.summary().rowsRead()).isEqualTo(all.size());
        assertThat(results.summary().rowsRejected()).isEqualTo(rejected.size());
        assertThat(results.summary().rowsWritten()).isEqualTo(all.size() - rejected.size());
    }

    @Property(tries = 150)
    void damage_changes_nothing_for_those_who_are_not_near_and_never_gives_relief(
            @ForAll @IntRange(min = 2, max = 8) int number,
            @ForAll Damage damage,
            @ForAll @IntRange(min = 1, max = 2) int damages,
            @ForAll Random random)
            throws IOException {
        Map<String, List<String>> people = Records.people(number, random);
        String clean = content(people);
        StringBuilder text = new StringBuilder(clean);
        for (int i = 0; i < damages; i++) {
            damage(text, damage, random);
        }
        Assume.that(damage != Damage.TRUNCATED || !endsWithWholeLine(text.toString(), clean));
        assertNobodyGains(people, clean, text.toString());
    }

    @Property(tries = 600)
    void whoever_lost_a_row_has_an_incomplete_record_and_nobody_far_from_there(
            @ForAll @IntRange(min = 2, max = 5) int number, @ForAll Damage damage, @ForAll Random random) {
        assertMarked(number, List.of(damage), random);
    }

    @Property(tries = 600)
    void whoever_lost_a_row_by_two_damages_has_an_incomplete_record(
            @ForAll @IntRange(min = 2, max = 4) int number,
            @ForAll Damage one,
            @ForAll Damage other,
            @ForAll Random random) {
        assertMarked(number, List.of(one, other), random);
    }

    /** Checks if the last line is one of those before the damage: lines that are gone behind it can't be missed. */
    private static boolean endsWithWholeLine(String damaged, String clean) {
        List<String> rows = rowsOf(damaged);
        return damaged.endsWith("\n") || rows.isEmpty() || rowsOf(clean).contains(rows.get(rows.size() - 1));
    }

    private static void assertMarked(int number, List<Damage> damages, Random random) {
        Map<String, List<String>> people = Records.people(number, random);
        String clean = content(people);
        StringBuilder text = new StringBuilder(clean);
        damages.forEach(damage -> damage(text, damage, random));
        String damaged = text.toString();
        Set<String> original = new HashSet<>(rowsOf(clean));
        List<String> rows = rowsOf(damaged);
        Assume.that(rows.stream().anyMatch(original::contains));
        Assume.that(!damages.contains(Damage.TRUNCATED) || !endsWithWholeLine(damaged, clean));
        ReferenceReader reference = new ReferenceReader(List.of(damaged));
        long originals = rows.stream().filter(original::contains).count();
        Assume.that(reference.rows() == originals && reference.rejections().size() == rows.size() - originals);

        Set<String> incomplete = People.incomplete(damaged);
        Set<String> still = new HashSet<>(rows);
        List<String> subjects = new ArrayList<>(people.keySet());
        Set<String> near = new HashSet<>();
        for (int person = 0; person < subjects.size(); person++) {
            List<String> lines = people.get(subjects.get(person));
            if (!still.containsAll(lines)) {
                near.addAll(subjects.subList(Math.max(0, person - 1), Math.min(subjects.size(), person + 2)));
                if (lines.stream().anyMatch(still::contains)) {
                    assertThat(incomplete).as("incomplete after %s", damages).contains(subjects.get(person));
                }
            }
        }
        assertThat(near).as("near the damage").containsAll(incomplete);
    }

    private void assertNobodyGains(Map<String, List<String>> people, String clean, String damaged) throws IOException {
        Set<String> original = new HashSet<>(rowsOf(clean));
        Assume.that(!damaged.equals(clean) && rowsOf(damaged).stream().anyMatch(original::contains));
        Results before = Results.of(directory.resolve("before"), Results.file(directory, "clean.csv", clean));
        Results after = Results.of(directory.resolve("after"), Results.file(directory, "damaged.csv", damaged));
        List<String> written = after.rows("All_Results.csv");
        boolean isDamageSeen = written.stream().allMatch(line -> isOriginal(line, original));
        Assume.that(isDamageSeen);

        List<String> subjects = new ArrayList<>(people.keySet());
        Set<String> near = new HashSet<>();
        Set<String> still = new HashSet<>(rowsOf(damaged));
        for (int person = 0; person < subjects.size(); person++) {
            if (!still.containsAll(people.get(subjects.get(person)))) {
                near.addAll(subjects.subList(Math.max(0, person - 1), Math.min(subjects.size(), person + 2)));
            }
        }
        Map<String, String> computedBefore = before.computed(rowsOf(clean));
        Map<String, String> computedAfter = after.computed(rowsOf(clean));
        people.forEach((subject, lines) -> {
            Map<String, Integer> reliefBefore = reliefByCount(lines, computedBefore);
            reliefByCount(lines, computedAfter)
                    .forEach((count, relief) -> assertThat(relief)
                            .as("relief for count %s of %s", count, subject)
                            .isLessThanOrEqualTo(reliefBefore.get(count)));
            if (!near.contains(subject)) {
                for (String line : lines) {
                    assertThat(computedAfter.get(record(line)))
                            .as("what is computed for %s", subject)
                            .isEqualTo(computedBefore.get(record(line)));
                }
            }
        });
    }

    private static Map<String, Integer> reliefByCount(List<String> lines, Map<String, String> computed) {
        Map<String, Integer> relief = new HashMap<>();
        for (String line : lines) {
            String cells = computed.get(record(line));
            if (cells != null) {
                int rank =
                        cells.contains("Eligible for Dismissal") ? 2 : cells.contains("Eligible for Reduction") ? 1 : 0;
                relief.merge(Results.fields(line).get(BulkColumn.CNT_ORDER.ordinal()), rank, Math::max);
            }
        }
        return relief;
    }

    private static boolean isOriginal(String written, Set<String> original) {
        List<String> fields = Results.fields(written);
        return fields.size() > BulkColumn.COUNT
                && original.contains(String.join(",", fields.subList(0, BulkColumn.COUNT)));
    }

    private static void damage(StringBuilder text, Damage damage, Random random) {
        if (text.length() == 0) {
            return; // nothing is left to damage
        }
        int anywhere = random.nextInt(text.length());
        switch (damage) {
            case BYTE_FLIPPED -> text.setCharAt(anywhere, (char) (text.charAt(anywhere) ^ (1 << random.nextInt(8))));
            case BYTE_LOST -> text.deleteCharAt(anywhere);
            case LINE_SPLIT -> text.insert(anywhere, '\n');
            case LINES_JOINED -> delete(text, placesOf(text.toString(), '\n'), random);
            case LINE_FEED_CHANGED -> {
                Integer[] places = placesOf(text.toString(), '\n');
                if (places.length > 0) {
                    text.setCharAt(
                            any(places, random), any(new Character[] {'"', ',', ' ', '\r', 'J', '\u008a'}, random));
                }
            }
            case QUOTE_LOST -> delete(text, placesOf(text.toString(), '"'), random);
            case TRUNCATED -> text.setLength(Math.max(1, anywhere));
        }
    }

    private static void delete(StringBuilder text, Integer[] places, Random random) {
        if (places.length > 0) {
            text.deleteCharAt(any(places, random));
        }
    }

    private static Integer[] placesOf(String text, char wanted) {
        List<Integer> places = new ArrayList<>();
        for (int place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1)) {
            places.add(place);
        }
        return places.toArray(Integer[]::new);
    }

    private static String content(Map<String, List<String>> people) {
        return people.values().stream()
                .flatMap(List::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The lines of a file that are rows, rejected or not. */
    private static List<String> rowsOf(String text) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String row = line.replaceAll("\r+$", "");
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String unquoted(String cell) {
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }

    private static String record(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
