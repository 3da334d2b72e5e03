package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.rapsheet.RapSheet;

/** Whatever the file: it is read as {@link ReferenceReader} reads it. */
class BulkFilePropertiesTest {

    private Path directory;

    @BeforeTry
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("bulk-file");
    }

    @AfterTry
    void deleteDirectory() throws IOException {
        Results.remove(directory);
    }

    @Property(tries = 400)
    void a_small_file_is_read_as_the_reference_reads_it(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @IntRange(max = 3) int oddLines,
            @ForAll @IntRange(min = 1, max = 3) int files,
            @ForAll Random random)
            throws IOException {
        List<String> lines = RandomRows.lines(rows, people, 0, random);
        for (int i = 0; i < oddLines; i++) {
            lines.add(random.nextInt(lines.size() + 1), RandomRows.oddLine(people, random));
        }
        assertReadLikeReference(split(lines, files, random));
    }

    @Property(tries = 12)
    void a_file_of_several_chunks_is_read_as_the_reference_reads_it(
            @ForAll @IntRange(min = 300, max = 3_000) int rows,
            @ForAll @IntRange(min = 1, max = 300) int people,
            @ForAll @IntRange(max = 3) int oddLines,
            @ForAll @IntRange(min = 100, max = 2_000) int padding,
            @ForAll @IntRange(min = 1, max = 2) int files,
            @ForAll Random random)
            throws IOException {
        List<String> lines = RandomRows.lines(rows, people, padding, random);
        for (int i = 0; i < oddLines; i++) {
            lines.add(random.nextInt(lines.size() + 1), RandomRows.oddLine(people, random));
        }
        assertReadLikeReference(split(lines, files, random));
    }

    @Example
    void people_of_every_size_about_that_of_a_chunk_are_read_whole() throws IOException {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        int[] sizes = {
            1,
            ChunkReader.USUAL_SIZE,
            5,
            ChunkReader.USUAL_SIZE - 700,
            700,
            ChunkReader.USUAL_SIZE + 1,
            2,
            3 * ChunkReader.USUAL_SIZE,
            1,
            1,
            ChunkReader.USUAL_SIZE / 2,
            ChunkReader.USUAL_SIZE / 2,
            1
        };
        for (int person = 0; person < sizes.length; person++) {
            int end = text.length() + sizes[person];
            for (int row = 0; row == 0 || text.length() < end; row++) {
                text.append(RandomRows.row("P" + person, row, random)
                                .comment("x".repeat(random.nextInt(5_000)))
                                .line())
                        .append('\n');
            }
        }
        assertReadLikeReference(List.of(text.toString()));
    }

    @Example
    void a_chunk_may_end_anywhere_about_a_line_end() throws IOException {
        String first = Row.of("A").record("1").line() + "\n";
        String last = Row.of("C").record("3").line() + "\n";
        int lineOfB = Row.of("B").record("2").line().length() + 1;
        for (int off = -3; off <= 3; off++) {
            int padding = ChunkReader.USUAL_SIZE - first.length() - lineOfB + off;
            String text =
                    first + Row.of("B").record("2").comment("x".repeat(padding)).line() + "\n" + last + last;
            assertThat(People.rapSheets(text))
                    .extracting(sheet -> sheet.subject().id())
                    .containsExactly("A", "B", "C");
        }
    }

    private List<String> split(List<String> lines, int files, Random random) {
        List<List<String>> parts = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            parts.add(new ArrayList<>());
            parts.get(file).add(RandomRows.row("F" + file, 0, random).line()); // so that every file has a row
        }
        for (String line : lines) {
            parts.get(random.nextInt(files)).add(line);
        }
        for (List<String> part : parts) {
            // neighbours in another file are asked for elsewhere
            part.add(RandomRows.row("L" + parts.indexOf(part), 0, random).line());
        }
        return parts.stream()
                .map(part ->
                        String.join(random.nextBoolean() ? "\r\n" : "\n", part) + (random.nextBoolean() ? "\n" : ""))
                .toList();
    }

    private void assertReadLikeReference(List<String> files) throws IOException {
        ReferenceReader reference = new ReferenceReader(files);
        List<Path> paths = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            paths.add(Files.writeString(directory.resolve(file + ".csv"), files.get(file)));
        }
        try (BulkFile file = BulkFile.open(paths);
                Stream<RapSheet> stream = file.rapSheets()) {
            Map<String, RapSheet> sheets = stream.collect(Collectors.toMap(
                    sheet -> sheet.subject().id(),
                    sheet -> sheet,
                    (one, other) -> {
                        throw new AssertionError("a person comes twice");
                    },
                    TreeMap::new));
            Map<String, RapSheet> expected = reference.rapSheets();
            assertThat(sheets.keySet()).isEqualTo(expected.keySet());
            expected.forEach((subject, sheet) -> {
                assertThat(sheets.get(subject).gaps()).as("gaps of %s", subject).isEqualTo(sheet.gaps());
                assertThat(sheets.get(subject).equals(sheet))
                        .as("rap sheet of %s", subject)
                        .isTrue();
            });
            assertThat(file.rowCount()).isEqualTo(reference.rows());
            assertThat(file.rejectedRowCount()).isEqualTo(reference.rejections().size());
            assertThat(file.rejectedRows())
                    .extracting(row -> paths.indexOf(Path.of(row.file())) + ":" + row.line() + ": " + row.reason())
                    .isEqualTo(reference.rejections());
            BulkContent content = BulkContent.read(paths, ReadingOptions.standard(), Portions.OF_A_STREAM, 2);
            assertThat(content.rapSheets())
                    .as("everybody at once")
                    .extracting(sheet -> sheet.subject().id())
                    .containsExactlyElementsOf(expected.keySet());
            assertThat(content.rapSheets()
                            .equals(expected.keySet().stream().map(sheets::get).toList()))
                    .as("the same people")
                    .isTrue();
            assertThat(content.rejectedRows()).isEqualTo(file.rejectedRows());
            assertThat(content).hasToString(file.toString().replace("File[", "Content[" + sheets.size() + " people, "));
        }
    }
}
