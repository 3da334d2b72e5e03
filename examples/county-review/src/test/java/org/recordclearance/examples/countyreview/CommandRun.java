package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * What came of a command that ran in this process.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int status, String out, String err) {

    /** Runs a command; arguments may be anything whose text is the argument. */
    static CommandRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        CommandLine command = CountyReview.commandLine(texts)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int status = CountyReview.execute(command, texts);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** Checks that it ended with a status. */
    CommandRun exits(int expected) {
        assertThat(status).as(() -> "exit status, after: " + err).isEqualTo(expected);
        return this;
    }

    /** Checks that it did what it should and had nothing to complain about. */
    CommandRun succeeds() {
        assertThat(err).isEmpty();
        return exits(0);
    }

    /** Checks that one line on standard error says what went wrong, and all of some words are in it. */
    CommandRun failsSaying(int expected, String... words) {
        exits(expected);
        assertThat(err.lines()).as("lines on standard error").hasSize(1);
        assertThat(err).contains(words).doesNotContain("\tat ", "Exception:");
        return this;
    }

    /** Checks that nothing of a fabricated record was written to the terminal. */
    CommandRun showsNoRecord() {
        assertThat(out + err).doesNotContainIgnoringCase(FabricatedRow.MARK);
        return this;
    }
}
