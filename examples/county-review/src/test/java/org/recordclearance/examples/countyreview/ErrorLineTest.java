package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.RuleSetProvider;
import picocli.CommandLine;

class ErrorLineTest {

    @TempDir
    Path temporary;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), 1, "No space left on device"),
                Arguments.of(new IOException("a\nb\u2028c"), 1, ": a b c"),
                Arguments.of(new IOException("a\u001b[2J\u009b\u202eb"), 1, ": a\\u001b[2J\\u009b\\u202eb"),
                Arguments.of(new FileSystemException("out", null, "Not a directory"), 1, "out: Not a directory"),
                Arguments.of(new AccessDeniedException("out"), 1, "out: permission denied"),
                Arguments.of(new FileAlreadyExistsException("out"), 1, "out: it exists already"),
                Arguments.of(new UncheckedIOException(new IOException("Input/output error")), 1, "Input/output error"),
                Arguments.of(new StrangeException("ZORBLAX"), 1, "StrangeException"),
                Arguments.of(new IOException(), 1, "java.io.IOException"),
                Arguments.of(new IllegalStateException("ZORBLAX"), 1, "java.lang.IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_one_line_and_no_value_of_a_record(Exception failure, int status, String words) {
        StringWriter err = new StringWriter();
        CommandLine command = CountyReview.commandLine().setErr(new PrintWriter(err));
        int exit = new ErrorLine().handleExecutionException(failure, command, command.parseArgs());
        new CommandRun(exit, "", err.toString()).failsSaying(status, words).showsNoRecord();
    }

    @Test
    void the_reason_why_a_file_cannot_be_read_has_no_name_and_no_value_of_a_record() {
        assertThat(ErrorLine.reason(new NoSuchFileException("a.txt"))).isEqualTo("it does not exist");
        assertThat(ErrorLine.reason(new AccessDeniedException("a.txt"))).isEqualTo("permission denied");
        assertThat(ErrorLine.reason(new FileSystemException("a.txt", null, "Too many links")))
                .isEqualTo("Too many links");
        assertThat(ErrorLine.reason(new IOException("Input/output error"))).isEqualTo("Input/output error");
        assertThat(ErrorLine.reason(new StrangeException("ZORBLAX"))).contains("StrangeException");
        assertThat(Stream.of(new IOException(), new StrangeException("ZORBLAX"), new IllegalStateException("ZORBLAX")))
                .extracting(ErrorLine::reason)
                .allMatch(reason -> reason.startsWith("it failed unexpectedly (") && !reason.contains("ZORBLAX"));
    }

    private static final class StrangeException extends IOException {
        private static final long serialVersionUID = 1L;

        StrangeException(String message) {
            super(message);
        }
    }

    @Test
    void a_policy_that_fails_tells_nothing() {
        tells_nothing(OtherPolicies.Chatterer.class, "chatterer", "java.lang.IllegalStateException");
    }

    @Test
    void a_policy_that_breaks_the_machine_tells_nothing() {
        tells_nothing(OtherPolicies.Glutton.class, "glutton", "java.lang.StackOverflowError");
    }

    private void tells_nothing(Class<? extends RuleSetProvider> policy, String name, String failure) {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path jar = OtherPolicies.found(temporary, policy);
        for (int threads = 1; threads <= 2; threads++) {
            Object[] args = {"--policy", name, "--as-of", "2020-07-01", "--threads", threads, file};

            CommandRun run = OtherPolicies.on(jar, () -> folder.reviewWith(args));

            run.failsSaying(1, "unexpectedly", failure).showsNoRecord();
            assertThat(run.out()).isEmpty();
            folder.holdsNoResults();
        }
    }
}
