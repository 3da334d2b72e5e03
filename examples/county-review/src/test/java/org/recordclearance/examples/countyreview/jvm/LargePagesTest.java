package org.recordclearance.examples.countyreview.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"always [madvise] never\n", "[always] madvise never\n", "always madvise [never]\n"})
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_asks_for_them_where_a_jvm_that_is_started_by_another_does(String text) throws Exception {
        assertThat(ofLauncher(setting(text)))
                .isEqualTo(String.join(" ", LargePages.options(folder.resolve("enabled"))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_does_not_ask_for_them_where_nothing_is_known() throws Exception {
        assertThat(ofLauncher(folder.resolve("none"))).isEmpty();
    }

    /** Runs the lines of the launcher that are about them, with another setting than that of this system. */
    private static String ofLauncher(Path setting) throws Exception {
        String launcher = Files.readString(Path.of("src", "dist", "bin", "county-review"));
        String lines = launcher.substring(launcher.indexOf("pages=\n"), launcher.indexOf("# shellcheck"));
        assertThat(lines).contains(LargePages.SETTING.toString());
        Process process = new ProcessBuilder(
                        "sh",
                        "-euc",
                        lines.replace(LargePages.SETTING.toString(), setting.toString()) + "printf %s \"$pages\"")
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
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
