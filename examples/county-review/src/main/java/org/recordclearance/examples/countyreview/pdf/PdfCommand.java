package org.recordclearance.examples.countyreview.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.text.SheetLimits;

/** The command that begins a process for PDFs: the same Java and the same classes as this one, and little memory. */
final class PdfCommand {

    /** Megabytes, as many as a PDF of the largest size within all other limits needs. */
    static final int MOST_MEMORY = 512;

    /** It says nothing but what it is asked, and leaves no file, not even where it fails. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx" + MOST_MEMORY + "m");

    /** What options of a user may say to this process is not meant for another. */
    private static final List<String> FROM_OUTSIDE = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private PdfCommand() {}

    /** Starts it. */
    static Process start(SheetLimits limits) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        add(command, "-cp", System.getProperty("java.class.path", ""));
        String program = PdfProgram.class.getName();
        Module module = PdfProgram.class.getModule();
        if (module.isNamed()) {
            add(command, "-p", System.getProperty("jdk.module.path", ""));
            command.addAll(List.of("-m", module.getName() + "/" + program));
        } else {
            command.add(program);
        }
        command.addAll(PdfProgram.arguments(limits));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        FROM_OUTSIDE.forEach(builder.environment()::remove);
        return builder.start();
    }

    private static void add(List<String> command, String option, String path) {
        if (!path.isEmpty()) {
            command.addAll(List.of(option, path));
        }
    }
}
