package org.recordclearance.examples.countyreview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are ended from outside, and disks that run full. Runs of two kinds are killed 25 times each, with {@code -Dkills=5}
 * less often.
 */
@Tag("acceptance")
class FaultsTest {

    private static final int ROWS = 60_000;
    private static final String EARLIER = "2020-07-01";
    private static final String LATER = "2021-07-01";

    @TempDir
    Path temporary;

    private Path file;
    private Path output;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatHangs() {
        started.forEach(Process::destroyForcibly);
    }

    @BeforeEach
    void makeFile() {
        file = temporary.resolve("doj.csv");
        output = temporary.resolve("out");
        CommandRun.of("sample", "--rows", ROWS, "--scatter", "--seed", 7, file).exits(0);
    }

    /** Kills a run, and waits until the process that does its work has ended with it. */
    private static void kill(Process program) throws Exception {
        List<ProcessHandle> working = program.descendants().toList();
        program.destroyForcibly().waitFor();
        for (ProcessHandle each : working) {
            each.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void a_run_that_is_killed_leaves_all_results_or_none_and_the_next_one_works() throws Exception {
        long began = System.nanoTime();
        assertThat(review().waitFor()).isZero();
        long whole = System.nanoTime() - began;
        List<String> complete = names(output);
        byte[] expected = Files.readAllBytes(output.resolve("All_Results.csv"));
        assertThat(complete).contains("summary.json");
        Random random = new Random(1);
        int kills = Integer.getInteger("kills", 25);
        for (int i = 0; i < kills; i++) {
            remove(output);
            Process program = review();
            program.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS);
            kill(program);

            if (Files.exists(output.resolve("summary.json"))) {
                assertThat(names(output)).containsAll(complete);
                assertThat(output.resolve("All_Results.csv")).hasBinaryContent(expected);
            } else {
                assertThat(review().waitFor())
                        .as("the run after kill %d", i + 1)
                        .isZero();
                assertThat(names(output)).isEqualTo(complete);
                assertThat(output.resolve("All_Results.csv")).hasBinaryContent(expected);
            }
        }
    }

    @Test
    void a_run_that_is_killed_while_it_replaces_results_leaves_all_old_or_all_new_ones() throws Exception {
        assertThat(review().waitFor()).isZero();
        long began = System.nanoTime();
        assertThat(replace(LATER).waitFor()).isZero();
        long whole = System.nanoTime() - began;
        Map<String, byte[]> later = results();
        assertThat(replace(EARLIER).waitFor()).isZero();
        Map<String, byte[]> earlier = results();
        Random random = new Random(2);
        int kills = Integer.getInteger("kills", 25);
        for (int i = 0; i < kills; i++) {
            Process program = replace(LATER);
            // most of them in the last third, where results get into place
            long wait = i % 3 == 0 ? random.nextLong(whole) : whole - random.nextLong(whole / 3);
            program.waitFor(wait, TimeUnit.NANOSECONDS);
            kill(program);

            assertThat(review().waitFor())
                    .as("a run that may not replace anything")
                    .isEqualTo(2);
            assertThat(results()).as("after kill %d", i + 1).satisfiesAnyOf(isEqualTo(earlier), isEqualTo(later));
            if (Files.readString(output.resolve("summary.json")).contains(LATER)) {
                assertThat(replace(EARLIER).waitFor()).isZero();
            }
        }
    }

    private static ThrowingConsumer<Map<String, byte[]>> isEqualTo(Map<String, byte[]> expected) {
        return actual -> {
            assertThat(actual).containsOnlyKeys(expected.keySet());
            expected.forEach((name, bytes) -> assertThat(actual.get(name)).isEqualTo(bytes));
        };
    }

    /** All results, the summary without the time taken. */
    private Map<String, byte[]> results() throws IOException {
        Map<String, byte[]> results = new TreeMap<>();
        for (String name : names(output)) {
            byte[] bytes = Files.readAllBytes(output.resolve(name));
            boolean isSummary = name.equals("summary.json");
            results.put(
                    name,
                    isSummary
                            ? new String(bytes, UTF_8)
                                    .replaceAll(
                                            "\"(processingTimeInSeconds|started|finished|summarySha256)\" : [^\n]*", "")
                                    .getBytes(UTF_8)
                            : bytes);
        }
        return results;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_interrupted_run_over_scattered_people_stops_and_leaves_nothing() throws Exception {
        CommandRun.of("sample", "--rows", 10 * ROWS, "--scatter", "--overwrite", file)
                .exits(0);
        int interrupted = 0;
        for (int wait = 0; wait <= 2000; wait += 1000) {
            Process program = review();
            while (program.isAlive() && !Files.exists(output)) {
                Thread.sleep(10);
            }
            program.waitFor(wait, TimeUnit.MILLISECONDS);
            new ProcessBuilder("kill", "-INT", Long.toString(program.pid()))
                    .start()
                    .waitFor();

            if (program.waitFor() == 0) { // a fast machine had finished it
                assertThat(output.resolve("summary.json")).exists();
                remove(output);
                continue;
            }
            assertThat(program.exitValue()).isEqualTo(ErrorLine.INTERRUPTED);
            assertThat(temporary.resolve("stderr"))
                    .hasContent("county-review review: interrupted, nothing was written");
            assertThat(output).doesNotExist();
            interrupted++;
        }
        assertThat(interrupted).isPositive();
    }

    /** Needs to mount a file system, which only some may. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_an_error_and_leaves_nothing() throws Exception {
        Path small = Files.createDirectory(temporary.resolve("small"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString()) == 0, "may not mount");
        try {
            output = small.resolve("out");

            assertThat(review().waitFor()).isEqualTo(1);

            assertThat(Files.readString(temporary.resolve("stderr")).lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("No space left on device", output.toString())
                    .doesNotContain("Exception");
            assertThat(output).doesNotExist();
        } finally {
            run("umount", small.toString());
        }
    }

    private int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(temporary.resolve("mount").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }

    private Process review() throws Exception {
        return review(EARLIER);
    }

    private Process replace(String asOf) throws Exception {
        return review(asOf, "--overwrite");
    }

    private Process review(String asOf, String... options) throws Exception {
        List<Object> args = new ArrayList<>(List.of("review", "--no-report", "--policy", "configurable"));
        args.addAll(List.of("--county", "Los Angeles"));
        args.addAll(List.of("--as-of", asOf, "--output", output, file));
        args.addAll(List.of(options));
        List<String> command =
                JavaProgram.command(System.getProperty("java.class.path"), List.of("-Xmx512m"), args.toArray());
        Process program = new ProcessBuilder(command)
                .redirectOutput(temporary.resolve("stdout").toFile())
                .redirectError(temporary.resolve("stderr").toFile())
                .start();
        started.add(program);
        return program;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> !name.equals(".record-clearance.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
