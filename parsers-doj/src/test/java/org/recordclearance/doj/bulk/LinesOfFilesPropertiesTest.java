package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.rapsheet.RapSheet;

/** Whatever happened to files: who reads them line by line finds what who reads them whole finds. */
class LinesOfFilesPropertiesTest {

    private static final String[] PIECES = {"\n", ",", "\"", "\r\n", "\r", "\0", "\u00d1", ",,,,,", "\n\n", " ", "x"};

    private Path directory;

    @BeforeTry
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("lines");
    }

    @AfterTry
    void deleteDirectory() throws IOException {
        Results.remove(directory);
    }

    @Property(tries = 300)
    void lines_by_themselves_are_the_people_and_the_rejected_rows_of_the_files(
            @ForAll @IntRange(min = 1, max = 7) int number,
            @ForAll @IntRange(min = 1, max = 3) int files,
            @ForAll @IntRange(max = 8) int damages,
            @ForAll boolean scattered,
            @ForAll Random random)
            throws IOException {
        List<byte[]> contents = files(number, files, damages, scattered, random);
        Assume.that(contents.stream().map(ByteBuffer::wrap).distinct().count() == files); // a copy is refused
        List<Path> paths = new ArrayList<>();
        for (byte[] content : contents) {
            paths.add(Files.write(directory.resolve(paths.size() + ".csv"), content));
        }
        Map<String, RapSheet> expected = new TreeMap<>();
        List<RejectedRow> rejected;
        long rows;
        try (BulkFile file = BulkFile.open(paths)) {
            file.rapSheets().forEach(sheet -> expected.put(sheet.subject().id(), sheet));
            rejected = file.rejectedRows();
            rows = file.rowCount();
        } catch (NotABulkFileException e) {
            Assume.that(false);
            return;
        }
        Lines lines = Lines.of(contents, random);
        Map<String, RapSheet> found = new TreeMap<>();
        lines.people(
                random.nextBoolean() ? Portions.OF_A_STREAM : new Portions(1 << 20, 1_000, 8),
                (person, own) -> found.put(person.rapSheet().subject().id(), person.rapSheet()));

        assertThat(found).isEqualTo(expected);
        assertThat(rejectedRows(lines, paths)).isEqualTo(rejected);
        assertThat(lines.surveys().stream().mapToLong(LineSurvey::rows).sum()).isEqualTo(rows);
        assertThat(lines.surveys().stream().mapToLong(LineSurvey::rejected).sum())
                .isEqualTo(rejected.size());
    }

    @Property(tries = 60)
    void people_reviewed_part_by_part_are_the_result_files_and_figures_of_a_review(
            @ForAll @IntRange(min = 1, max = 9) int number,
            @ForAll @IntRange(min = 1, max = 3) int files,
            @ForAll @IntRange(max = 5) int damages,
            @ForAll @IntRange(min = 1, max = 3) int parts,
            @ForAll boolean scattered,
            @ForAll Random random)
            throws IOException {
        List<byte[]> contents = files(number, files, damages, scattered, random);
        Assume.that(contents.stream().map(ByteBuffer::wrap).distinct().count() == files); // a copy is refused
        List<Path> paths = new ArrayList<>();
        for (byte[] content : contents) {
            paths.add(Files.write(directory.resolve(paths.size() + ".csv"), content));
        }
        Results expected;
        try {
            expected = new Results(
                    directory.resolve("out"),
                    BulkReview.of(Policies.strict(), ReviewLayout.plain())
                            .asOf(Policies.AS_OF)
                            .compareWith(Policies.lenient())
                            .read(paths)
                            .writeTo(directory.resolve("out"))
                            .run());
        } catch (IOException e) {
            Assume.that(false);
            return;
        }
        Assume.that(expected.summary().filesFailed().isEmpty());
        Lines lines = Lines.of(contents, random);
        PartedReview parted = new PartedReview(lines, paths, parts);

        for (int file = 0; file < files; file++) {
            String suffix = files == 1 ? ".csv" : "_" + (file + 1) + ".csv";
            assertThat(parted.all(file)).isEqualTo(expected.text("All_Results" + suffix));
            assertThat(parted.condensed(file)).isEqualTo(expected.text("All_Results_Condensed" + suffix));
            assertThat(parted.determined(file)).isEqualTo(expected.text("Determined_Results" + suffix));
        }
        assertThat(parted.comparison()).isEqualTo(expected.text("comparison.csv"));
        if (expected.summary().rowsRejected() > 0) {
            assertThat(parted.rejected()).isEqualTo(expected.text("rejected_rows.csv"));
        }
        assertThat(parted.impact()).isEqualTo(expected.summary().impact());
        assertThat(withoutWarningsOfFiles(expected.figures()))
                .containsAllEntriesOf(withoutWarningsOfFiles(parted.figures()));
    }

    /** Only a whole file tells how it ends. */
    private static Map<String, Object> withoutWarningsOfFiles(Map<String, Object> figures) {
        Map<String, Object> others = new HashMap<>(figures);
        others.computeIfPresent(
                "warnings",
                (key, warnings) -> ((List<?>) warnings)
                        .stream()
                                .filter(each -> !each.toString().startsWith("The last row of"))
                                .toList());
        return others;
    }

    private static List<RejectedRow> rejectedRows(Lines lines, List<Path> paths) {
        List<RejectedRow> rejected = new ArrayList<>();
        int file = -1;
        long number = 0;
        for (BulkLine line : lines.all) {
            number = line.file() == file ? number + 1 : 1;
            file = line.file();
            if (line.rejection().isPresent()) {
                rejected.add(new RejectedRow(
                        paths.get(file).toString(), number, line.rejection().get()));
            }
        }
        return rejected;
    }

    private static List<byte[]> files(int number, int files, int damages, boolean scattered, Random random) {
        List<String> rows = new ArrayList<>();
        Records.people(number, random).values().forEach(rows::addAll);
        if (scattered) {
            Collections.shuffle(rows, random);
        }
        List<byte[]> contents = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? Row.header() + "\n" : "");
            for (int row = 0; row < rows.size(); row++) {
                if (row % files == file) {
                    text.append(rows.get(row)).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
                }
            }
            for (int damage = 0; damage < damages && !text.isEmpty(); damage++) {
                int place = random.nextInt(text.length());
                int length = random.nextInt(3) == 0 ? Math.min(text.length() - place, 1 + random.nextInt(1_200)) : 0;
                text.replace(place, place + length, random.nextBoolean() ? PIECES[random.nextInt(PIECES.length)] : "");
            }
            String mark = random.nextInt(4) == 0 ? "\u00ef\u00bb\u00bf" : "";
            contents.add((mark + text).getBytes(ISO_8859_1));
        }
        return contents;
    }
}
