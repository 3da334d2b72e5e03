package org.recordclearance.examples.countyreview;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terminal of the program, if there is one. */
final class Terminal {

    /** Where Linux says what standard error is. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private static final Pattern DEVICE = Pattern.compile("/dev/(pts/|tty|console).*");

    private Terminal() {}

    /** Checks if somebody at a terminal sees what is written to standard error. */
    static boolean isAttached() {
        return isTerminal(System.console()) && !isRedirected();
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

    private static boolean isRedirected() {
        try {
            return Files.isSymbolicLink(STANDARD_ERROR)
                    && !DEVICE.matcher(Files.readSymbolicLink(STANDARD_ERROR).toString())
                            .matches();
        } catch (IOException e) {
            return true;
        }
    }
}
