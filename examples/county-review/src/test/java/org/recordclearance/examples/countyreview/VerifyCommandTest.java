package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.SummarySeal;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.json.FiguresJson;

/** The command verify finds whatever does not belong together any more in a folder of results, and says so in one line each. */
class VerifyCommandTest {

    private static final String REVIEWED = "reviewed";

    @TempDir
    static Path shared;

    private static Path one;
    private static Path two;

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeAll
    static void review() throws IOException {
        one = shared.resolve("one.csv");
        two = shared.resolve("two.csv");
        CommandRun.of("sample", "--rows", "600", "--seed", "1", one).succeeds();
        CommandRun.of("sample", "--rows", "400", "--seed", "2", two).succeeds();
        Files.writeString(two, "a row that is none\n", StandardOpenOption.APPEND);
        Path earlier = shared.resolve("earlier");
        review(earlier, one, "--no-report");
        review(
                shared.resolve(REVIEWED),
                one,
                two,
                "--compare",
                "los-angeles",
                "--court",
                "--public",
                "--since",
                earlier,
                "--operator",
                "A. Clerk");
    }

    private static void review(Path to, Path first, Object... more) {
        List<Object> args = new ArrayList<>(List.of("review", "--policy", "configurable", "--county"));
        args.addAll(List.of("SAN JOAQUIN", "--as-of", "2020-07-01", "--output", to, first));
        args.addAll(List.of(more));
        CommandRun.of(args.toArray()).exits(0);
    }

    @BeforeEach
    void copyResults() throws IOException {
        folder = new ReviewFolder(temporary);
        copy(shared.resolve(REVIEWED), folder.output());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.sorted().toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private CommandRun verify(Object... more) {
        List<Object> args = new ArrayList<>(List.of("verify", folder.output()));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.output())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".record-clearance.lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void results_as_they_were_written_belong_together() {
        CommandRun run = verify("--inputs", two, one).succeeds();

        assertThat(run.out())
                .startsWith("All belongs together in ")
                .contains(" results, 1000 rows")
                .hasLineCount(1);
    }

    @Test
    void a_changed_byte_of_any_result_is_found() throws IOException {
        Random random = new Random(20200701);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int trial = 0; trial < 4; trial++) {
                byte[] changed = bytes.clone();
                int place = random.nextInt(bytes.length);
                changed[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);

                String name = folder.output().relativize(file).toString().replace('\\', '/');
                CommandRun run = verify().exits(1);
                assertThat(run.err()).as("byte %d of %s", place, name).contains(name + " was changed since");
            }
            Files.write(file, bytes);
        }
        verify().succeeds();
    }

    @Test
    void a_byte_that_is_put_in_or_left_out_of_any_result_is_found() throws IOException {
        Random random = new Random(20200702);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (byte more : List.of((byte) ' ', (byte) '\n', (byte) 0)) {
                int place = random.nextInt(bytes.length);
                byte[] longer = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, longer, 0, place);
                longer[place] = more;
                System.arraycopy(bytes, place, longer, place + 1, bytes.length - place);
                Files.write(file, longer);
                assertThat(verify().exits(1).err())
                        .as("before byte %d of %s", place, file.getFileName())
                        .contains("was changed since");

                byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, place + 1, shorter, place, bytes.length - place - 1);
                Files.write(file, shorter);
                assertThat(verify().exits(1).err())
                        .as("without byte %d of %s", place, file.getFileName())
                        .contains("was changed since");
            }
            Files.write(file, bytes);
        }
        verify().succeeds();
    }

    @Test
    void results_of_every_kind_are_there() throws IOException {
        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .contains(
                        "report.html",
                        "report.pdf",
                        "report_public.html",
                        "changes.csv",
                        "summary.json",
                        "quality.json")
                .contains("determinations.xlsx", "cases.csv", "orders_to_sign.pdf", "worklist.csv", "calendar.csv")
                .anyMatch(name -> name.startsWith("order_") && name.endsWith(".pdf"));
    }

    @Test
    void a_file_that_is_longer_or_shorter_is_found() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (byte[] changed : List.of(
                    Arrays.copyOf(bytes, bytes.length - 1), Arrays.copyOf(bytes, bytes.length + 1), new byte[0])) {
                Files.write(file, changed);
                verify().exits(1);
            }
            Files.write(file, bytes);
        }
        verify().succeeds();
    }

    @Test
    void a_missing_file_is_found_and_so_is_an_added_one() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);

            CommandRun run = verify().exits(1);

            assertThat(run.err()).contains(file.getFileName() + " is missing");
            Files.write(file, bytes);
        }
        for (String name : List.of("All_Results_3.csv", "notes.txt", "court/notes.txt", ".hidden")) {
            Path added = Files.writeString(folder.output().resolve(name), "x");
            verify().failsSaying(1, name + " is none of the results");
            Files.delete(added);
        }
        verify().succeeds();
    }

    @Test
    void what_is_wrong_comes_with_what_to_do() throws IOException {
        Path list = folder.result("court/return_to_doj.csv");
        Files.writeString(list, "03/02/2026\n", StandardOpenOption.APPEND);
        verify().failsSaying(
                        1,
                        "court/return_to_doj.csv was changed since",
                        "move what was filled in out of the folder, then restore the file or run the review again");
        Files.delete(list);
        verify().failsSaying(1, "court/return_to_doj.csv is missing; restore it or run the review again");
        copyResults();
        Files.writeString(folder.result("decided.csv"), "x");
        verify().failsSaying(1, "decided.csv is none of the results that summary.json lists; put it elsewhere");
        Files.delete(folder.result("decided.csv"));
        Files.writeString(folder.result("summary.json"), "{");
        verify().failsSaying(1, "summary.json was changed", "restore it or run the review again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "court/.DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "court/~$cases.csv",
                ".~lock.worklist.csv#",
                "._summary.json"
            })
    void what_a_program_leaves_by_looking_is_named_and_no_problem(String name) throws IOException {
        Files.writeString(folder.result(name), "x");

        CommandRun run = verify().exits(0);

        assertThat(run.err())
                .contains("note: " + name + " is a file of a program")
                .hasLineCount(1);
        assertThat(run.out()).startsWith("All belongs together in ");
    }

    @Test
    void a_folder_is_no_file_of_a_program_whatever_it_is_called() throws IOException {
        Files.createDirectory(folder.result(".DS_Store"));

        verify().failsSaying(1, ".DS_Store is none of the results");
    }

    @Test
    void no_command_writes_anything_else_into_results() throws IOException {
        Path sheet = temporary.resolve("sheet.txt");
        CommandRun.of("sample", "--rap-sheet", "--seed", "1", sheet).succeeds();
        String refused = "in a folder with the results of a review, where nothing else belongs";

        CommandRun.of("sample", "--rows", "9", folder.result("doj.csv")).failsSaying(2, refused);
        CommandRun.of("deidentify", "--output", folder.output(), sheet).failsSaying(2, refused);
        CommandRun.of("deidentify", "--output", folder.result("sheet.txt"), sheet)
                .failsSaying(2, refused);
        CommandRun.of("rap-sheet", "--output", folder.result("sheet.json"), sheet)
                .failsSaying(2, refused);
        CommandRun.of(
                        "sweep",
                        "--policy",
                        "los-angeles",
                        "--vary",
                        "years=5,10",
                        "--as-of",
                        "2020-07-01",
                        "--csv",
                        folder.result("sweep.csv"),
                        one)
                .failsSaying(2, refused);
        CommandRun.of(
                        "review",
                        "--policy",
                        "los-angeles",
                        "--as-of",
                        "2020-07-01",
                        "--output",
                        folder.result("february"),
                        one)
                .failsSaying(2, "is within a folder with the results of a review");
        verify().succeeds();
    }

    @Test
    void results_of_two_runs_that_were_mixed_are_found() throws IOException {
        Path other = shared.resolve("other");
        review(other, one, "--no-report");
        Files.copy(other.resolve("policy.md"), folder.result("policy.md"), StandardCopyOption.REPLACE_EXISTING);
        verify().succeeds(); // it is the same policy, byte for byte

        Files.copy(other.resolve("quality.json"), folder.result("quality.json"), StandardCopyOption.REPLACE_EXISTING);
        verify().failsSaying(1, "quality.json was changed since the review wrote it");
        Files.copy(other.resolve("summary.json"), folder.result("summary.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify().exits(1).err()).contains("All_Results.csv is missing", "All_Results_2.csv is none");
    }

    @Test
    void figures_that_the_rows_do_not_add_up_to_are_found_though_the_seal_is_made_anew() throws IOException {
        for (List<String> edit : List.of(
                List.of("\"rowsWritten\" : 1000", "\"rowsWritten\" : 999", "rowsWritten"),
                List.of("\"rowsRejected\" : 1,", "\"rowsRejected\" : 2,", "rowsRejected"),
                List.of("\"lineCount\" : 1001", "\"lineCount\" : 1002", "lineCount"),
                List.of("\"rows\" : 600", "\"rows\" : 601", "the rows of the inputs"),
                List.of("\"Misdemeanor or Infraction\" : ", "\"Misdemeanor or Infraction\" : 1", "\"Misdemeanor or"),
                List.of("\"Misdemeanor or Infraction\" : ", "\"Another reason\" : ", "does not count"),
                List.of("\"subjectCount\" : ", "\"subjectCount\" : 1", "the people of All_Results"),
                List.of("\"subjectsWithSomeReliefCount\" : ", "\"subjectsWithSomeReliefCount\" : 1", "with relief"),
                List.of("\"not eligible\" : ", "\"not eligible\" : 1", "court/cases.csv, not eligible"),
                List.of("\"mixedCases\" : ", "\"mixedCases\" : 1", "mixed cases"),
                List.of("\"new person\" : ", "\"new person\" : 1", "changes.csv, new person"),
                List.of("\"convictionsDiffering\" : ", "\"convictionsDiffering\" : 1", "comparison.csv"),
                List.of("yearsSinceConvictionThreshold\" : \"", "yearsSinceConvictionThreshold\" : \"1", "options"))) {
            edit(edit.get(0), edit.get(1));
            assertThat(verify().exits(1).err())
                    .contains(edit.get(2))
                    .doesNotContain("was changed")
                    .doesNotContain("Exception");
            copyResults();
        }
    }

    /** Edits the summary as a forger would, who knows how it is sealed. */
    private void edit(String what, String into) throws IOException {
        String text = Files.readString(folder.result("summary.json"));
        assertThat(text).contains(what);
        String edited = text.replaceFirst(Pattern.quote(what), into);
        Figure.Group figures = FiguresJson.read(new StringReader(edited));
        Figure.Group.Builder open = Figure.group();
        figures.byName().forEach((name, figure) -> {
            if (!name.equals(SummarySeal.MEMBER)) {
                open.put(name, figure);
            }
        });
        Files.writeString(folder.result("summary.json"), SummarySeal.seal(open.build()));
    }

    @Test
    void a_summary_that_is_none_is_said_in_one_line() throws IOException {
        for (String text : List.of("", "{}", "[]", "{\"results\" : 1, \"summarySha256\" : 2}", "{", "null", "\u0000")) {
            Files.writeString(folder.result("summary.json"), text);
            verify().failsSaying(1, "summary.json");
        }
        Files.writeString(
                folder.result("summary.json"),
                "{\"results\" : [{\"file\" : \"a\", \"bytes\" : \"x\"}], \"summarySha256\" : \"\"}");
        assertThat(verify().exits(1).err())
                .contains("has a figure that is none")
                .doesNotContain("Exception");
        Files.delete(folder.result("summary.json"));
        verify().failsSaying(1, "summary.json is missing");
    }

    @Test
    void a_summary_that_leads_elsewhere_is_not_followed() throws IOException {
        edit("\"file\" : \"confirm.md\"", "\"file\" : \"../confirm.md\"");

        assertThat(verify().exits(1).err()).contains("lists a name that no result has", "confirm.md is none of");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_no_result() throws IOException {
        Path elsewhere = temporary.resolve("elsewhere.md");
        Files.move(folder.result("policy.md"), elsewhere);
        Files.createSymbolicLink(folder.result("policy.md"), elsewhere);

        verify().failsSaying(1, "policy.md is a link or no file");
    }

    @Test
    void inputs_are_those_that_were_read_by_what_is_in_them() throws IOException {
        Path renamed = Files.copy(one, temporary.resolve("renamed.csv"));
        verify("--inputs", renamed, two).succeeds();

        verify("--inputs", one).failsSaying(1, two + " was read, and none of the files given is that file");
        Files.writeString(
                renamed, Files.readString(renamed, StandardCharsets.ISO_8859_1).replaceFirst("1", "2"));
        assertThat(verify("--inputs", renamed, two).exits(1).err())
                .contains(renamed + " is none of the files that were read", one + " was read");
        assertThat(verify("--inputs", temporary.resolve("none.csv"), one, two)
                        .exits(1)
                        .err())
                .contains("none.csv can't be read");
    }

    @Test
    void an_interrupt_ends_it() {
        Thread.currentThread().interrupt();

        verify().failsSaying(130, "interrupted");

        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void wrong_usage_is_told_from_results_that_do_not_belong_together() {
        CommandRun.of("verify").failsSaying(2, "DIR");
        CommandRun.of("verify", temporary.resolve("nowhere")).failsSaying(2, "does not exist");
        CommandRun.of("verify", one).failsSaying(2, "is not a folder");
        CommandRun.of("verify", temporary, "--inputs").failsSaying(2, "--inputs");
        CommandRun.of("verify", temporary).failsSaying(1, "summary.json is missing");
    }
}
