package org.recordclearance.examples.countyreview;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terminal of the program, if there is one: who sees what it writes. */
final class Terminal {

    /** Where Linux says what standard output and standard error are. */
    private static final Path STREAMS = Path.of("/proc/self/fd");

    private static final String OUTPUT = "1";
    private static final String ERRORS = "2";

    private static final Pattern DEVICE = Pattern.compile("/dev/(pts/|tty|console).*");

    private Terminal() {}

    /** Checks if somebody at a terminal sees what is written to standard error. */
    static boolean showsErrors() {
        return shows(ERRORS);
    }

    /** Checks if somebody at a terminal sees what is written to standard output. */
    static boolean showsOutput() {
        return shows(OUTPUT);
    }

    /** Elsewhere than on Linux there is a console only if no stream is redirected but standard error, which is not known. */
    private static boolean shows(String stream) {
        Path link = STREAMS.resolve(stream);
        if (!Files.isSymbolicLink(link)) {
            return isTerminal(System.console());
        }
        try {
            return DEVICE.matcher(Files.readSymbolicLink(link).toString()).matches();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            // There is a console without a terminal since Java 22, which has this method too.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
