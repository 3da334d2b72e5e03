package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The application as a program of its own, without a terminal. */
class ProgramTest {

    @TempDir
    Path temporary;

    private Process start(Path jar, Object... args) throws Exception {
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + jar;
        return new ProcessBuilder(JavaProgram.command(classPath, List.of("-Xmx512m"), args))
                .redirectOutput(temporary.resolve("stdout").toFile())
                .redirectError(temporary.resolve("stderr").toFile())
                .start();
    }

    private CommandRun finished(Process program) throws IOException, InterruptedException {
        int status = program.waitFor();
        return new CommandRun(
                status, Files.readString(temporary.resolve("stdout")), Files.readString(temporary.resolve("stderr")));
    }

    @Test
    void a_policy_of_another_jar_runs_and_nothing_but_the_figures_is_printed() throws Exception {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);

        CommandRun run = finished(
                start(jar, "review", "--policy", "mercy", "--as-of", "2020-07-01", "--output", folder.output(), file));

        run.succeeds().showsNoRecord();
        assertThat(run.out()).contains("4 read, 4 written");
        folder.conserves(4, 0);
    }

    @Test
    void a_failure_sets_the_exit_status() throws Exception {
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);
        finished(start(jar, "review")).failsSaying(2, "--output");
        finished(start(jar, "explain", "--policy", "mercy", "--as-of", "2020-07-01", "--subject", "1", "nowhere.csv"))
                .failsSaying(1, "nowhere.csv");
    }

    @Test
    void the_version_is_printed() throws Exception {
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);
        assertThat(finished(start(jar, "--version")).succeeds().out()).startsWith("county-review ");
        assertThat(CommandRun.of("review", "--version").succeeds().out()).startsWith("county-review ");
    }

    @Test
    void a_shell_completes_the_commands_and_their_options() {
        assertThat(CommandRun.of("generate-completion").succeeds().out())
                .contains("complete -F")
                .contains("review sweep rap-sheet explain policies deidentify sample")
                .contains("'--policy'", "'--sha256'", "'--scatter'");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_program_that_is_interrupted_cleans_up_and_says_so() throws Exception {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Sloth.class);
        for (int threads = 1; threads <= 2; threads++) {
            Process program = start(
                    jar,
                    "review",
                    "--policy",
                    "sloth",
                    "--as-of",
                    "2020-07-01",
                    "--threads",
                    threads,
                    "--output",
                    folder.output(),
                    file);
            while (!Files.exists(folder.output()) && program.isAlive()) {
                Thread.sleep(20);
            }

            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(program.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            CommandRun run = finished(program);

            run.failsSaying(130, "interrupted, nothing was written").showsNoRecord();
            assertThat(run.out()).isEmpty();
            folder.holdsNoResults();
        }
    }

    @Test
    void reading_a_pdf_prints_nothing_else_and_leaves_nothing_in_the_home_of_the_user() throws Exception {
        Path home = Files.createDirectory(temporary.resolve("home"));
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);
        Path file = new ReviewFolder(temporary)
                .write("sheet.pdf", FabricatedSheet.ofFelon("AMY").pdf());
        Path damaged = new ReviewFolder(temporary)
                .write(
                        "damaged.pdf",
                        Arrays.copyOf(FabricatedSheet.ofFelon("AMY").pdf(), 700));

        CommandRun run = finished(start(jar, "rap-sheet", file));
        assertThat(run.succeeds().out().lines()).hasSize(1);
        finished(start(jar, "rap-sheet", damaged)).failsSaying(1, "damaged.pdf");
        try (var left = Files.list(home)) {
            assertThat(left.filter(each -> !each.getFileName().toString().startsWith("hsperfdata")))
                    .isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reading_sheets_is_interrupted_without_leaving_a_file() throws Exception {
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Sloth.class);
        ReviewFolder folder = new ReviewFolder(temporary);
        Path amy = folder.write("amy.txt", FabricatedSheet.ofFelon("AMY").text());
        Path bob = folder.write("bob.txt", FabricatedSheet.ofFelon("BOB").text());
        Path cal = folder.write("cal.txt", FabricatedSheet.ofFelon("CAL").text());
        Path out = Files.createDirectory(temporary.resolve("out"));
        Process program = start(
                jar,
                "rap-sheet",
                "--policy",
                "sloth",
                "--as-of",
                "2020-07-01",
                "--output",
                out.resolve("sheets.json"),
                amy,
                bob,
                cal);
        while (isEmpty(out) && program.isAlive()) {
            Thread.sleep(20);
        }
        Thread.sleep(300);
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(program.pid()))
                        .start()
                        .waitFor())
                .isZero();

        finished(program).failsSaying(130, "interrupted, nothing was written").showsNoRecord();
        assertThat(isEmpty(out)).isTrue();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
