package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are shown is Java, and runs as it is printed, also when it is pasted into a JShell. */
class SnippetsTest {

    private static final Path HOUSE = Path.of("../..");

    @TempDir
    Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        CommandRun.of("sample", "--rows", "300", "--county", "LOS ANGELES", folder.resolve("doj.csv"))
                .succeeds();
        Files.writeString(folder.resolve("our_sections.csv"), "code,section\nPC,99188(a)\n");
        Files.writeString(folder.resolve("our_dispositions.csv"), "pattern,effect\nADJ-GUILTY,convicts\n");
        Files.writeString(
                folder.resolve("rap_sheet.txt"),
                FabricatedSheet.ofFelon("AT ALL").text());
    }

    @Test
    void the_page_of_the_house_runs_as_it_is_printed() throws IOException {
        List<Snippet> snippets = Snippet.ofPage(HOUSE.resolve("README.md"));
        Files.delete(folder.resolve("doj.csv"));
        CommandRun.of("sample", folder.resolve("doj.csv")).succeeds(); // as the page says, with the usual county

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(3);
        List<String> printed = new ArrayList<>();
        for (Snippet each : snippets) {
            try (TypedIn shell = TypedIn.folder(folder)) {
                printed.add(run(each, each.place().contains("JShell") ? shell.withImportsOfTheTool() : shell));
            }
        }
        assertThat(printed.get(0))
                .contains("Eligible for", "HS 11359")
                .containsPattern("subjectsCovered=\\d{2,}, subjectsWithRelief=\\d{2,}");
        assertThat(folder.resolve("results/summary.json")).content().contains("\"warnings\" : [ ]");
    }

    @Test
    void examples_in_javadoc_run_with_what_their_words_name() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (String module : List.of("core", "rules-prop64", "parsers-doj")) {
            snippets.addAll(Snippet.ofJavadoc(HOUSE.resolve(module).resolve("src/main/java")));
        }
        snippets.addAll(Snippet.ofJavadoc(HOUSE.resolve("examples/site/src/main/javadoc")));

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(20);
        assertThat(snippets)
                .as("examples of packages and of the overview, which say where all that they name comes from")
                .filteredOn(each -> each.place().matches(".*(package-info\\.java|\\.html) .*"))
                .hasSizeGreaterThanOrEqualTo(20)
                .allMatch(Snippet::isWhole);
        try (TypedIn shell = TypedIn.folder(folder).withImportsOfTheTool()) {
            shell.type(named());
            for (int i = 0; i < snippets.size(); i++) {
                if (!snippets.get(i).isWhole()) {
                    shell.type("directory = Path.of(\"results-" + i + "\");"); // one does not replace another's
                    run(snippets.get(i), shell);
                }
            }
        }
        for (Snippet each : snippets) {
            if (each.isWhole()) {
                try (TypedIn shell = TypedIn.folder(folder)) {
                    run(each, shell);
                }
            }
        }
    }

    private static String run(Snippet snippet, TypedIn shell) {
        try {
            return shell.typeLines(snippet.text());
        } catch (AssertionError e) {
            throw new AssertionError(snippet.place(), e);
        }
    }

    /** What examples name without saying where it comes from. */
    private static String named() throws IOException {
        try (InputStream in = SnippetsTest.class.getResourceAsStream("snippets.jsh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_is_no_java_or_fails_is_found() {
        try (TypedIn shell = TypedIn.folder(folder)) {
            assertThatThrownBy(() -> shell.type("int i = \"no\";")).hasMessageContaining("it is no Java: int i");
            assertThatThrownBy(() -> shell.type("missing();")).hasMessageContaining("it is no Java");
            assertThatThrownBy(() -> shell.type("int j = 1;\nfor (int k = 0; k < 1; k++) {"))
                    .hasMessageContaining("no whole");
            assertThatThrownBy(() -> shell.type("int n = 1 / (j - j);")).hasMessageContaining("it fails: int n");
            shell.type("String dotted = \"a\"\n    .strip();");
            assertThatThrownBy(() -> shell.typeLines("String typed = \"a\"\n    .strip();"))
                    .hasMessageContaining("it is no Java");
            assertThat(shell.typeLines("String open = (\"a\"\n    .strip());\nSystem.out.print(open);"))
                    .isEqualTo("a");
        }
    }
}
