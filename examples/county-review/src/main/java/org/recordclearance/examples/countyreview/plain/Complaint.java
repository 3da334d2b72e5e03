package org.recordclearance.examples.countyreview.plain;

import picocli.CommandLine;

/** What a command has to complain about, on one line of standard error behind its name. */
public final class Complaint {

    private Complaint() {}

    /** Prints a message, whatever is in it, as one line. */
    public static void print(CommandLine command, String message) {
        command.getErr().println(nameOf(command) + ": " + PlainLine.of(message));
        command.getErr().flush();
    }

    /** Gets the name of a command as it is called, such as {@code county-review review}. */
    public static String nameOf(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
