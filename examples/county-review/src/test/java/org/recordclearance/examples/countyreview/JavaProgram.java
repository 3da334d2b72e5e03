package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The application as a program of its own. */
final class JavaProgram {

    private JavaProgram() {}

    /** The command that runs it, which an interrupt ends also where the tests themselves ignore it, as in the background. */
    static List<String> command(String classPath, List<String> options, Object... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        List<String> heedsInterrupts = List.of("env", "--default-signal=INT");
        if (runs(heedsInterrupts)) {
            command.addAll(heedsInterrupts);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, CountyReview.class.getName()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return command;
    }

    private static boolean runs(List<String> prefix) throws InterruptedException {
        List<String> nothing = new ArrayList<>(prefix);
        nothing.add("true");
        try {
            return new ProcessBuilder(nothing).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }
}
