package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that is given twice looks like another person's: the commands warn of it, and put out each, as no sheet counts for another. */
class SheetGivenTwiceTest {

    @TempDir
    Path temporary;

    private Path amy = Path.of("");
    private Path bob = Path.of("");

    @BeforeEach
    void writeSheets() throws IOException {
        amy = sheet("amy.txt", "AMY");
        bob = sheet("bob.txt", "BOB");
    }

    private Path sheet(String name, String person) throws IOException {
        Files.createDirectories(temporary.resolve("in"));
        return Files.writeString(
                temporary.resolve("in").resolve(name),
                FabricatedSheet.ofFelon(person).text());
    }

    private void warns(String command, Object first, Object second, String... words) throws IOException {
        Path output = Files.createTempDirectory(temporary, "out").resolve("results");

        CommandRun run = CommandRun.of(command, "--output", output, first, second)
                .exits(0)
                .showsNoRecord();

        assertThat(run.err()).startsWith("county-review " + command + ": warning: the file is given twice: ");
        assertThat(run.err()).contains(words).contains(". Each is put out by itself.");
        assertThat(output).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rap-sheet", "deidentify"})
    void by_whatever_name(String command) throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link.txt"), amy);

        warns(command, amy, amy, "the file is given twice", "amy.txt");
        warns(command, amy, amy.resolveSibling(".").resolve("amy.txt"), "the file is given twice");
        warns(command, amy, link, "the file is given twice", "link.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rap-sheet", "deidentify"})
    void as_a_copy(String command) throws IOException {
        Path copy = sheet("amy (1).txt", "AMY");

        warns(command, amy, copy, "amy (1).txt holds the same as", "byte for byte; leave one of them out");
    }

    @Test
    void by_itself_and_by_its_folder() throws IOException {
        warns("rap-sheet", amy.getParent(), amy, "the file is given twice", "amy.txt");
    }

    @Test
    void all_copies_in_a_folder_are_named_at_once() throws IOException {
        sheet("amy (1).txt", "AMY");
        sheet("amy (2).txt", "AMY");
        sheet("bob (1).txt", "BOB");
        sheet("../cal.txt", "CAL");

        warns(
                "rap-sheet",
                amy.getParent(),
                temporary.resolve("cal.txt"),
                "amy (2).txt holds the same as",
                "amy (1).txt",
                "; given twice too: ",
                "in/amy.txt, ",
                "in/bob.txt");
    }

    @Test
    void another_sheet_of_the_same_length_is_another_one() {
        assertThat(CommandRun.of("rap-sheet", amy, bob).succeeds().out().lines())
                .hasSize(2);
    }
}
