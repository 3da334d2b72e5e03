package org.recordclearance.examples.countyreview.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargePagesTest {

    @TempDir
    Path folder;

    private Path setting(String text) throws IOException {
        return Files.writeString(folder.resolve("enabled"), text);
    }

    @Test
    void they_are_asked_for_where_the_system_gives_them() throws IOException {
        assertThat(LargePages.options(setting("always [madvise] never\n"))).hasSize(1);
        assertThat(LargePages.options(setting("[always] madvise never\n"))).hasSize(1);
    }

    @Test
    void they_are_not_asked_for_where_they_are_switched_off_or_not_known() throws IOException {
        assertThat(LargePages.options(setting("always madvise [never]\n"))).isEmpty();
        assertThat(LargePages.options(folder.resolve("none"))).isEmpty();
    }

    @Test
    void a_jvm_takes_the_options_of_this_system_without_a_word() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(LargePages.options());
        java.command().add("--version");
        Process process = java.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).doesNotContainIgnoringCase("pages");
    }
}
