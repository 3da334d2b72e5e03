package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of tasks: what is done in short gives what it gives by hand, and the lines are as many as the page says. */
class TasksPageTest {

    private static final Path PAGE = Path.of("../TASKS.md");

    private static final Path FRONT_END = Path.of("../embedding/src/main/java/example/frontend/FrontEnd.java");
    private static final String BY_HAND = "-by-hand";

    @TempDir
    Path folder;

    @Test
    void pasted_from_top_to_bottom_both_ways_print_the_same_figures_and_write_the_same_files() throws IOException {
        CommandRun.of("sample", "--rows", "3000", "--county", "LOS ANGELES", folder.resolve("doj.csv"))
                .succeeds();
        try (TypedIn shell = TypedIn.folder(folder).withImportsOfTheTool()) {
            shell.typeLines(TaskOnPage.imports(PAGE));
            for (TaskOnPage task : TaskOnPage.ofPage(PAGE)) {
                List<String> printed = lines(shell.typeLines(task.inShort()));
                List<String> figures = lines(shell.typeLines(task.byHand()));

                assertThat(printed).as(task.name()).containsAll(figures);
                printed.removeAll(figures);
                assertThat(printed)
                        .as("figures of '%s' that loops do not give", task.name())
                        .noneMatch(line -> line.matches("(?!all ).* [0-9.]+"));
            }
        }
        assertThat(results(false))
                .containsKeys("race.csv", "race.md", "results/All_Results.csv")
                .isEqualTo(results(true));
    }

    /** Lines without their indents and with one blank between two words. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What was written by one of the ways, but for what says when that was, by the names that both have without the end of one. */
    private Map<String, String> results(boolean byHand) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(csv|md)"))
                    .toList()) {
                String name = folder.relativize(file).toString();
                if (name.contains(BY_HAND) == byHand && !name.equals("doj.csv")) {
                    contents.put(name.replace(BY_HAND, ""), Files.readString(file));
                }
            }
        }
        return contents;
    }

    @Test
    void the_smallest_front_end_is_as_small_as_it_says() throws IOException {
        String program = Files.readString(FRONT_END);

        assertThat(program.lines()
                        .map(String::strip)
                        .filter(line -> !line.matches("[});]*|(package|import) .*|/?\\*.*")))
                .hasSize(30);
        assertThat(Path.of("../embedding/README.md"))
                .content()
                .contains("one class of thirty lines beside its imports");
    }

    @Test
    void the_smallest_front_end_judges_as_of_today_where_no_day_is_given() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process frontEnd = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), FRONT_END.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(frontEnd.inputReader().readLine()).startsWith("Listening on ");
        } finally {
            frontEnd.destroy();
        }
    }

    @Test
    void the_page_says_how_many_lines_each_way_takes() throws IOException {
        List<TaskOnPage> tasks = TaskOnPage.ofPage(PAGE);
        Map<String, List<TaskOnPage>> byUser = tasks.stream().collect(Collectors.groupingBy(TaskOnPage::user));

        assertThat(byUser.keySet()).containsExactlyInAnyOrder("A researcher", "A developer");
        assertThat(byUser.get("A researcher")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(byUser.get("A developer")).hasSizeGreaterThanOrEqualTo(7);
        for (Map.Entry<String, List<TaskOnPage>> each : byUser.entrySet()) {
            String heading =
                    "| " + each.getKey().toLowerCase(Locale.ROOT) + "'s task | in short | by hand |\n|---|---:|---:|\n";
            assertThat(Files.readString(PAGE))
                    .contains(heading
                            + each.getValue().stream().map(TaskOnPage::row).collect(Collectors.joining("\n")) + "\n");
        }
    }
}
