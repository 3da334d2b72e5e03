package org.recordclearance.examples.countyreview.jvm;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options that this JVM was given. The management of the JVM knows all of them, but it takes a twentieth of a second to start, so the
 * command line is asked first, which says them where nothing else does: no file of arguments and no variable of the environment.
 */
final class JvmOptions {

    private static final Set<String> VARIABLES = Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");

    private JvmOptions() {}

    /** Gets the options, without the class path. */
    static List<String> given() {
        String[] arguments = ProcessHandle.current().info().arguments().orElse(null);
        List<String> options = arguments == null ? null : of(arguments, System.getenv());
        return options == null ? ManagementFactory.getRuntimeMXBean().getInputArguments() : options;
    }

    /**
     * Gets the options in a command line, without the class path.
     *
     * @param arguments the arguments of the JVM, and behind them those of the program
     * @param environment the environment of the process
     * @return the options, or null if there may be others
     */
    static @Nullable List<String> of(String[] arguments, Map<String, String> environment) {
        for (String variable : VARIABLES) {
            if (environment.containsKey(variable)) {
                return null;
            }
        }
        List<String> options = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.startsWith("@")) {
                return null;
            }
            if (argument.equals("-jar") || !argument.startsWith("-")) {
                return options;
            }
            if (CLASS_PATH.contains(argument)) {
                i++;
            } else {
                options.add(argument);
            }
        }
        return null;
    }
}
