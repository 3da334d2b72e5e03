package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs run in a folder, under an umask and in a time zone; Maven is the one that runs the tests, with its repository. */
record MavenRun(Path folder, String umask, String zone) {

    /** The Java that runs the tests. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Gets the repository that this build fetches into. */
    static Path localRepository() {
        return Path.of(System.getProperty("maven.repo.local"));
    }

    /** Runs Maven. */
    Result maven(String... arguments) {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-q"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Runs another program, which has to succeed. */
    String command(String... command) {
        return run(List.of(command)).succeeds();
    }

    private Result run(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        whole.addAll(command);
        try {
            Path output = Files.createTempFile("output", ".txt");
            ProcessBuilder program =
                    new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile());
            if (Files.exists(folder)) {
                program.directory(folder.toFile());
            }
            Map<String, String> environment = program.environment();
            String java = System.getProperty("java.home");
            Path maven = Path.of(System.getProperty("maven.home"), "bin");
            environment.put("PATH", maven + File.pathSeparator + environment.get("PATH"));
            environment.put("JAVA_HOME", java);
            environment.merge(
                    "MAVEN_OPTS",
                    "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dmaven.repo.local=" + localRepository(),
                    (theirs, ours) -> theirs + " " + ours);
            environment.put("TZ", zone);
            // Those of the build that runs this one, if somebody set them.
            environment.keySet().removeIf(each -> each.startsWith("MAVEN_GPG_") || each.equals("MAVEN_ARGS"));
            int code = program.start().waitFor();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Result(String.join(" ", command), code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What became of a program. */
    record Result(String command, int code, String output) {

        /** Requires success, and returns what was printed. */
        String succeeds() {
            assertThat(code).as("%s%n%s", command, output).isZero();
            return output;
        }

        /** Requires failure, and returns what was printed. */
        String fails() {
            assertThat(code).as("%s%n%s", command, output).isNotZero();
            return output;
        }
    }
}
