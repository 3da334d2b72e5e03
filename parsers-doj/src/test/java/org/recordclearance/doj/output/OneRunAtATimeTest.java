package org.recordclearance.doj.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time has a folder, of all threads and processes, and one that is ended gives it up. */
class OneRunAtATimeTest {

    @TempDir
    Path temporary;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatHangs() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(Object... args) throws IOException {
        Process program = RunsInOneFolder.start(temporary.resolve("log" + started.size()), args);
        started.add(program);
        return program;
    }

    private void assertTurnsAreTaken(int processes, int threads, int runs) throws Exception {
        Path folder = temporary.resolve("out");
        for (int i = 0; i < processes; i++) {
            start("takeTurns", folder, "process" + i + "-", runs);
        }
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> own = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            String name = "thread" + i + "-";
            Thread thread = new Thread(() -> {
                try {
                    RunsInOneFolder.takeTurns(folder, name, runs);
                } catch (Throwable e) {
                    failures.add(e);
                }
            });
            own.add(thread);
            thread.start();
        }
        for (Thread each : own) {
            each.join();
        }
        for (int i = 0; i < processes; i++) {
            int status = started.get(i).waitFor();
            assertThat(status)
                    .as(Files.readString(temporary.resolve("log" + i)))
                    .isZero();
        }
        assertThat(failures).isEmpty();
        RunsInOneFolder.checkIsOfOneRun(ResultsOfRuns.in(folder));
        assertThat(ResultsOfRuns.in(folder)).hasSize(4);
        assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
    }

    @Test
    void threads_and_processes_take_turns_and_mix_no_results() throws Exception {
        assertTurnsAreTaken(2, 2, 12);
    }

    @Test
    @Tag("acceptance")
    void three_processes_take_turns_for_a_hundred_rounds_and_mix_no_results() throws Exception {
        assertTurnsAreTaken(3, 0, 100);
    }

    @Test
    @Tag("acceptance")
    void three_threads_take_turns_for_a_thousand_rounds_and_mix_no_results() throws Exception {
        assertTurnsAreTaken(0, 3, 1000);
    }

    @Test
    void a_process_that_is_ended_at_any_step_gives_the_folder_up_and_loses_nothing() throws Exception {
        int ended = 0;
        for (int step = 0; step == ended; step++) {
            Path folder = temporary.resolve("out" + step);
            ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);
            int status = start("endAt", folder, step).waitFor();
            if (status == 0) {
                assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.NEW);
                break;
            }
            assertThat(status)
                    .as(Files.readString(temporary.resolve("log" + (started.size() - 1))))
                    .isEqualTo(RunsInOneFolder.ENDED);
            ended++;
            List<String> found = ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED);

            assertThat(found).hasSize(1).first().asString().startsWith("an earlier run was ended ");
            assertThat(ResultsOfRuns.in(folder))
                    .isEqualTo(found.get(0).contains("they are complete") ? ResultsOfRuns.NEW : ResultsOfRuns.OLD);
            assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
        }
        assertThat(ended).isGreaterThan(15);
    }

    @Test
    void a_run_that_is_refused_does_not_take_the_folder_from_the_one_that_has_it() throws Exception {
        Path folder = temporary.resolve("out");
        try (OutputFolder output = ResultsOfRuns.open(folder, false)) {
            assertThatThrownBy(() -> ResultsOfRuns.open(folder, true))
                    .isInstanceOf(FileAlreadyExistsException.class)
                    .hasMessageContaining("another run is writing to it");

            Process other = start("tryOnce", folder);
            assertThat(other.waitFor()).isEqualTo(RunsInOneFolder.REFUSED);
            Files.writeString(output.resolve("summary.json"), "mine");
            output.publish();
        }
        assertThat(ResultsOfRuns.in(folder)).hasSize(1);
    }

    @Test
    void the_lock_stays_and_is_the_same_for_the_next_run() throws IOException {
        Path folder = temporary.resolve("out");
        ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);
        Object key = Files.getAttribute(folder.resolve(OutputFolder.LOCK), "lastModifiedTime");
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, PublishingSteps.UNWATCHED);

        assertThat(Files.getAttribute(folder.resolve(OutputFolder.LOCK), "lastModifiedTime"))
                .isEqualTo(key);
    }

    @Test
    void a_link_in_the_place_of_the_lock_is_refused_and_not_followed() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("out"));
        Path victim = Files.writeString(temporary.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve(OutputFolder.LOCK), victim);

        assertThatThrownBy(() -> ResultsOfRuns.open(folder, true))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a link or no file");
        assertThat(victim).hasContent("mine");
    }
}
