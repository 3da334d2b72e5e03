package org.recordclearance.examples.countyreview.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.examples.countyreview.CountyReview;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private String jar() {
        return folder.resolve("county-review.jar").toString();
    }

    private Path archive() throws Exception {
        return Files.writeString(folder.resolve("county-review.jsa"), "no archive");
    }

    @Test
    void the_archive_beside_the_jar_is_used() throws Exception {
        assertThat(ClassArchive.options(jar())).isEmpty();

        Path archive = archive();

        assertThat(ClassArchive.options(jar())).contains("-XX:SharedArchiveFile=" + archive);
        assertThat(ClassArchive.options(jar() + File.pathSeparator + "yolo.jar"))
                .contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void where_the_application_is_no_jar_there_is_none() throws Exception {
        archive();

        assertThat(ClassArchive.options(folder.resolve("county-review").toString()))
                .isEmpty();
        assertThat(ClassArchive.options("")).isEmpty();
    }

    @Test
    void one_that_does_not_fit_is_passed_over_without_a_word() throws Exception {
        archive();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ClassArchive.options(jar()));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), CountyReview.class.getName(), "--version"));

        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(printed.lines()).singleElement().asString().startsWith("county-review");
    }
}
