package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the JVM's second compiler out of a run. A review goes through its files in seconds and spends them in many places
 * alike, so that what the second compiler gains comes late, and takes more of the processors than it gives back: without it a
 * million rows take a third less time, and ten million no more.
 *
 * <p>A jar can't bring options of the JVM with it, so this asks the running one, by the command that
 * {@code jcmd Compiler.directives_add} gives it. A JVM that does not know the command goes on as it was.
 */
final class QuickCompilation {

    /** What the JVM says of itself where options keep the second compiler out. */
    private static final String FIRST_COMPILER_ALONE = "emulated-client";

    private static final String DIRECTIVES = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private QuickCompilation() {}

    /** Begins to keep it out, if the JVM has it, without waiting until that is done. */
    static void begin() {
        if (System.getProperty("java.vm.info", "").contains(FIRST_COMPILER_ALONE)) {
            return;
        }
        Thread thread = new Thread(QuickCompilation::ask, "record-clearance-compilation");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks the JVM, and gives what it answers, empty if it can't be asked. */
    static String ask() {
        try {
            Path file = Files.createTempFile("record-clearance", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                Object[] arguments = {new String[] {file.toString()}};
                return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                ObjectName.getInstance("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                arguments,
                                new String[] {String[].class.getName()}));
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException | RuntimeException e) {
            return ""; // it is a matter of speed alone
        }
    }
}
