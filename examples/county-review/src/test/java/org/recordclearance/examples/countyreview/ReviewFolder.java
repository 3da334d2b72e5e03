package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A folder in which a test keeps bulk files, and the results of a review of them. */
record ReviewFolder(Path path) {

    /** Reviews files under the configurable policy for San Joaquin, without a report. */
    CommandRun review(Object... files) {
        return reviewWith(underPolicy(files));
    }

    /** Reviews files under the configurable policy for San Joaquin, with a report, which takes longer than all else. */
    CommandRun reviewWithReport(Object... files) {
        return CommandRun.of(with(underPolicy(files), "review", "--output", output()));
    }

    /** Reviews files with options, of which the output is none, without a report. */
    CommandRun reviewWith(Object... args) {
        return CommandRun.of(with(args, "review", "--no-report", "--output", output()));
    }

    private static Object[] underPolicy(Object... files) {
        return with(files, "--policy", "configurable", "--county", "San Joaquin", "--as-of", "2020-07-01");
    }

    private static Object[] with(Object[] args, Object... before) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(args)).toArray();
    }

    Path output() {
        return path.resolve("out");
    }

    Path result(String name) {
        return output().resolve(name);
    }

    Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] content) {
        try {
            return Files.write(path.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of lines, the first of them the header. */
    Path file(String name, List<String> rows) {
        return write(name, FabricatedRow.HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    /** Reads a result file by its columns. */
    List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(result(name))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode summary() {
        try {
            return new ObjectMapper().readTree(result("summary.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all that is in the folder for the results, also of what is no result, but for the lock that stays. */
    List<String> names() {
        try (Stream<Path> files = Files.list(output())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".record-clearance.lock"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that the results hold every row of the input, or say that it was rejected. */
    ReviewFolder conserves(int read, int rejected) {
        JsonNode summary = summary();
        assertThat(summary.get("rowsRead").asInt()).as("rows read").isEqualTo(read);
        assertThat(summary.get("lineCount").asInt()).as("line count").isEqualTo(read);
        assertThat(summary.get("rowsWritten").asInt()).as("rows written").isEqualTo(read - rejected);
        assertThat(summary.get("rowsRejected").asInt()).as("rows rejected").isEqualTo(rejected);
        return this;
    }

    /** Checks that a run that failed left nothing behind. */
    void holdsNoResults() {
        assertThat(output()).doesNotExist();
    }
}
