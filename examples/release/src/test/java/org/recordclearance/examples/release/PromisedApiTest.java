package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is promised once a release is out: the build compares with it, and refuses what breaks a program of its users. */
@Rehearsed
class PromisedApiTest {

    private static final Path SOURCES = Path.of("core", "src", "main", "java", "org", "recordclearance");

    @Test
    void what_is_experimental_may_break_and_what_is_maintained_may_be_deprecated_but_not_taken_away(Rehearsal release)
            throws IOException {
        release.setVersion("0.1.1-SNAPSHOT");
        change(
                release,
                "testkit/PolicyCases.java",
                "public Stream<PolicyCase> stream()",
                "Stream<PolicyCase> stream()");
        change(
                release,
                "json/RapSheetJson.java",
                "public static Review readReview(",
                "@Deprecated public static Review readReview(");
        build(release).succeeds();

        change(release, "rapsheet/CodeSection.java", "public static boolean isCode(", "static boolean isCode(");
        assertThat(build(release).fails()).contains("org.recordclearance.rapsheet.CodeSection", "isCode");
    }

    private static MavenRun.Result build(Rehearsal release) {
        return release.maven(
                "", "verify", "-Dmaven.test.skip", "-Dmaven.javadoc.skip", "-Dspotless.check.skip", "-pl", "core");
    }

    private static void change(Rehearsal release, String file, String from, String to) throws IOException {
        Path source = release.house().resolve(SOURCES).resolve(file);
        String text = Files.readString(source);
        assertThat(text).contains(from);
        Files.writeString(source, text.replace(from, to));
    }
}
