package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The processes of a review, seen while a policy sleeps that needs minutes for a conviction. */
class TunedJvmTest {

    @TempDir
    Path temporary;

    private final List<ProcessHandle> begun = new ArrayList<>();

    @AfterEach
    void nothing_is_left_running() {
        begun.forEach(ProcessHandle::destroyForcibly);
    }

    private ReviewFolder folder() {
        return new ReviewFolder(temporary);
    }

    /** Begins a review that does not end soon, and waits until it has begun to read. */
    private Process sleeping(String... options) throws IOException, InterruptedException {
        Path file = folder().file("doj.csv", FabricatedRow.lines());
        String classPath = System.getProperty("java.class.path")
                + File.pathSeparator
                + OtherPolicies.found(temporary, OtherPolicies.Sloth.class);
        Process program = new ProcessBuilder(JavaProgram.command(
                        classPath,
                        List.of(options),
                        "review",
                        "--policy",
                        "sloth",
                        "--as-of",
                        "2020-07-01",
                        "--output",
                        folder().output(),
                        file))
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("printed").toFile())
                .start();
        begun.add(program.toHandle());
        while (!Files.exists(folder().output()) && program.isAlive()) {
            Thread.sleep(20);
        }
        program.descendants().forEach(begun::add);
        assertThat(program.isAlive()).isTrue();
        return program;
    }

    private static void ends(ProcessHandle process) throws Exception {
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    @Test
    void a_review_runs_in_a_jvm_with_the_same_memory_and_options_of_its_own() throws Exception {
        Process program = sleeping("-Xmx300m", "-Dsome.property=some value");
        List<ProcessHandle> started = program.descendants().toList();

        assertThat(started).hasSize(1);
        started.get(0)
                .info()
                .arguments()
                .ifPresent(given -> assertThat(given)
                        .contains("-Xmx300m", "-Dsome.property=some value", "-XX:TieredStopAtLevel=1", "sloth"));
    }

    @Test
    void whoever_gives_options_of_their_own_gets_that_jvm() throws Exception {
        assertThat(sleeping("-XX:+UseSerialGC").descendants()).isEmpty();
    }

    @Test
    void little_memory_is_not_divided() throws Exception {
        assertThat(sleeping("-Xmx100m").descendants()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_review_whose_starter_is_ended_cleans_up() throws Exception {
        Process program = sleeping("-Xmx300m");
        ProcessHandle review = program.descendants().findFirst().orElseThrow();

        program.destroy();
        ends(program.toHandle());

        assertThat(review.isAlive()).isFalse();
        assertThat(temporary.resolve("printed")).content().contains("interrupted, nothing was written");
        folder().holdsNoResults();
    }

    @Test
    void a_review_whose_starter_is_killed_ends() throws Exception {
        Process program = sleeping("-Xmx300m");
        ProcessHandle review = program.descendants().findFirst().orElseThrow();

        program.destroyForcibly();
        ends(review);

        assertThat(review.isAlive()).isFalse();
    }

    @Test
    void a_review_that_is_killed_is_a_failure() throws Exception {
        Process program = sleeping("-Xmx300m");
        program.descendants().forEach(ProcessHandle::destroyForcibly);

        ends(program.toHandle());

        assertThat(program.exitValue()).isNotZero();
    }
}
