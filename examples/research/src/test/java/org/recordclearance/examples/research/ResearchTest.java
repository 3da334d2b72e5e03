package org.recordclearance.examples.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.examples.countyreview.sample.SampleFile;

/** A session begins with a file, or with a sentence that says where there are some. */
@Tag("acceptance")
class ResearchTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_is_told_with_those_that_are() throws IOException {
        Files.writeString(folder.resolve("doj.csv"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Path wrong = folder.resolve("dj.csv");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Research.load(wrong))
                .withMessage(wrong + ": it is not in " + folder + ", where there are: doj.csv");
    }

    @Test
    void a_folder_that_is_not_there_or_empty_is_told() {
        Path within = folder.resolve("nowhere").resolve("doj.csv");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Research.load(within.toString()))
                .withMessage(within + ": there is no folder " + within.getParent());
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Research.load(folder.resolve("doj.csv")))
                .withMessageEndingWith("it is not in " + folder + ", where no CSV file is");
    }

    @Test
    void the_people_of_a_file_are_loaded() throws IOException {
        Path file = folder.resolve("doj.csv");
        SampleFile.of(300, "YOLO", 1).writeTo(file);

        assertThat(Research.load(file)).hasToString("People[10]");
    }
}
