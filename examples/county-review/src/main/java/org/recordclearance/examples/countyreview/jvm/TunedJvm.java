package org.recordclearance.examples.countyreview.jvm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs a review in a JVM with the options that make it short, which a jar can't bring with it: the one that {@code java -jar}
 * has started starts it, with the same memory, class path, properties and arguments, hands on its exit status, and ends it
 * where it is ended itself. That takes a tenth of a second and some 40 MB beside.
 *
 * <p>The options are the JVM's first compiler alone, as a review goes through its files in seconds and spends them in many
 * places alike, so that what the second compiler gains comes late; the collector with the least work for those who write
 * objects; and a small place for new objects, as few live long. A million rows take a sixth less time with them.
 *
 * <p>Whoever gives options of such kinds knows better, and the review runs where it is.
 */
public final class TunedJvm {

    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-XX:MaxNewSize=64m");

    /** With less memory the place for new objects would be most of it. */
    private static final long LEAST_BYTES = 120_000_000;

    /** What may be given without being at odds with the options: how much memory, and properties. */
    private static final List<String> OF_OTHER_KINDS = List.of("-Xmx", "-Xms", "-Xss", "-D");

    /** The property that tells the JVM that is started which process has started it. */
    private static final String STARTED_BY = "record-clearance.started-by";

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    /** The exit status of a program that is killed. */
    private static final int KILLED = 137;

    private TunedJvm() {}

    /**
     * Runs a review in such a JVM.
     *
     * @param program the class of the program, which is at the head of the class path
     * @param args the arguments of the program
     * @return the exit status, or empty if this JVM has to do it
     */
    public static OptionalInt run(Class<?> program, String... args) {
        Long starter = Long.getLong(STARTED_BY);
        if (starter != null) {
            endWith(ProcessHandle.of(starter));
            return OptionalInt.empty();
        }
        if (Runtime.getRuntime().maxMemory() < LEAST_BYTES) {
            return OptionalInt.empty();
        }
        List<String> given = JvmOptions.given();
        Optional<String> java = ProcessHandle.current().info().command();
        if (java.isEmpty() || !given.stream().allMatch(TunedJvm::isOfOtherKind)) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(java.get());
        command.addAll(OPTIONS);
        command.addAll(LargePages.options());
        String classPath = System.getProperty("java.class.path");
        command.addAll(ClassArchive.options(classPath));
        command.addAll(given);
        command.add("-D" + STARTED_BY + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(args));
        try {
            return OptionalInt.of(
                    statusOf(new ProcessBuilder(command).inheritIO().start()));
        } catch (IOException e) {
            return OptionalInt.empty(); // it is a matter of speed alone
        }
    }

    private static boolean isOfOtherKind(String option) {
        return OF_OTHER_KINDS.stream().anyMatch(option::startsWith);
    }

    /** Waits until the process ends, and gives its exit status; the process is ended where this one is. */
    private static int statusOf(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endAndWait(process), "record-clearance-end"));
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
        }
    }

    /** Lets the process clean up; one that has ended takes no time. */
    private static void endAndWait(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends this JVM when the one that has started it is killed, as nobody waits for it then. */
    private static void endWith(Optional<ProcessHandle> starter) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (starter.isPresent() && starter.get().isAlive()) {
                            Thread.sleep(MILLIS_BETWEEN_LOOKS);
                        }
                        Runtime.getRuntime().halt(KILLED);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "record-clearance-starter");
        watch.setDaemon(true);
        watch.start();
    }
}
