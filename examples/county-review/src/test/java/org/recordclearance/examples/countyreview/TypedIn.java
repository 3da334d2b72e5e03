package org.recordclearance.examples.countyreview;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A JShell with the library at hand, into which programs are typed. Relative paths are those of a folder. For one thread. */
final class TypedIn implements AutoCloseable {

    private static final Pattern RELATIVE = Pattern.compile("Path\\.of\\(\"([^\"/\\\\][^\"\\\\]*)\"\\)");

    private final Path folder;
    private final JShell shell;

    private TypedIn(Path folder) {
        this.folder = folder;
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    static TypedIn folder(Path folder) {
        return new TypedIn(folder);
    }

    /** Types what the tool jshell itself types at its start. */
    TypedIn withImportsOfTheTool() {
        type("import java.io.*; import java.math.*; import java.net.*; import java.nio.file.*; import java.util.*;"
                + " import java.util.concurrent.*; import java.util.function.*; import java.util.prefs.*;"
                + " import java.util.regex.*; import java.util.stream.*;");
        return this;
    }

    /**
     * Runs a program as a whole, as that of a file is.
     *
     * @return what it printed
     * @throws AssertionError if a piece of it is no Java, or ends with an exception
     */
    String type(String program) {
        return printedBy(program, this::run);
    }

    /**
     * Runs a program line after line, as the tool jshell does with what is typed or pasted: it runs what it has as soon as that could be
     * a whole, so that a line that begins with a dot is none.
     *
     * @return what it printed
     * @throws AssertionError if a piece of it is no Java, or ends with an exception
     */
    String typeLines(String program) {
        return printedBy(program, this::runLines);
    }

    private String printedBy(String program, Consumer<String> run) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8)); // a shell in this JVM has no other
        try {
            run.accept(RELATIVE.matcher(program).replaceAll(path -> Matcher.quoteReplacement(inFolder(path.group(1)))));
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String inFolder(String name) {
        return "Path.of(\"" + folder.resolve(name).toString().replace("\\", "\\\\") + "\")";
    }

    private void run(String program) {
        String rest = runWhatIsWhole(program);
        if (!rest.isBlank()) {
            throw new AssertionError("it is no whole program from here on: " + rest);
        }
    }

    private void runLines(String program) {
        String typed = "";
        for (String line : program.lines().toList()) {
            typed = runWhatIsWhole(typed + line + "\n");
        }
        if (!typed.isBlank()) {
            throw new AssertionError("it is no whole program from here on: " + typed);
        }
    }

    /** Runs the pieces that a program begins with, and gives back what is behind them. */
    private String runWhatIsWhole(String program) {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        String rest = program;
        while (!rest.isBlank()) {
            CompletionInfo next = analysis.analyzeCompletion(rest);
            if (next.completeness() == Completeness.EMPTY) {
                return "";
            }
            if (!next.completeness().isComplete()) {
                return rest;
            }
            shell.eval(next.source()).forEach(event -> check(event, next.source()));
            rest = next.remaining();
        }
        return rest;
    }

    private void check(SnippetEvent event, String source) {
        if (event.exception() != null) {
            throw new AssertionError("it fails: " + source, event.exception());
        }
        if (!event.status().isDefined() && event.causeSnippet() == null) {
            String why = shell.diagnostics(event.snippet())
                    .map(each -> each.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("; "));
            throw new AssertionError("it is no Java: " + source + "\n" + why);
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
