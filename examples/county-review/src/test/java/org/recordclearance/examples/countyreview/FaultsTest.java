package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are ended from outside, and disks that run full. {@code -Dkills=50} kills more often. */
@Tag("acceptance")
class FaultsTest {

    private static final int ROWS = 60_000;

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

    @Test
    void a_run_that_is_killed_leaves_all_results_or_none_and_the_next_one_works() throws Exception {
        long began = System.nanoTime();
        assertThat(review().waitFor()).isZero();
        long whole = System.nanoTime() - began;
        List<String> complete = names(output);
        byte[] expected = Files.readAllBytes(output.resolve("All_Results.csv"));
        assertThat(complete).contains("summary.json");
        Random random = new Random(1);
        int kills = Integer.getInteger("kills", 5);
        for (int i = 0; i < kills; i++) {
            remove(output);
            Process program = review();
            program.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS);
            program.destroyForcibly().waitFor();

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
                    .contains("No space left on device")
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
        List<String> command = JavaProgram.command(
                System.getProperty("java.class.path"),
                List.of("-Xmx512m"),
                "review",
                "--policy",
                "configurable",
                "--county",
                "Los Angeles",
                "--as-of",
                "2020-07-01",
                "--output",
                output,
                file);
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
