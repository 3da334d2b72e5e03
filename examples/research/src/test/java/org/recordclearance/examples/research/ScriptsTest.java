package org.recordclearance.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scripts run, one after the other in one session, and print what is expected of them. Where one does not, what it printed is in
 * {@code target/printed}, to be looked at and put into {@code expected}.
 */
@Tag("acceptance")
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("scripts").toAbsolutePath();
    private static final Path EXPECTED = Path.of("expected").toAbsolutePath();
    private static final Path PRINTED = Path.of("target", "printed").toAbsolutePath();
    private static final int MOST_LINES = 30;
    private static final long MINUTES = 5;

    @TempDir
    private static Path folder;

    /** What each script printed, by the name of the script. */
    private static Map<String, String> printed;

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replace(".jsh", ""))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("research").toAbsolutePath().toString()));
        for (String script : scripts()) {
            command.add(Files.writeString(folder.resolve(script + ".jsh"), "println(\"@" + script + "\");\n")
                    .toString());
            command.add("scripts/" + script + ".jsh"); // from a folder that has no such file
        }
        command.add(Files.writeString(folder.resolve("exit.jsh"), "/exit\n").toString());
        Path output = folder.resolve("output.txt");
        ProcessBuilder session = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        session.environment().put("RESEARCH_CLASS_PATH", System.getProperty("java.class.path"));
        session.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, bin) -> bin + ":" + path);
        Process process = session.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        printed = byScript(Files.readString(output));
    }

    private static Map<String, String> byScript(String output) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Files.createDirectories(PRINTED);
        for (String part : output.split("(?m)^@")) {
            int end = part.indexOf('\n');
            if (end >= 0) {
                texts.put(part.substring(0, end), part.substring(end + 1));
                Files.writeString(PRINTED.resolve(part.substring(0, end) + ".txt"), part.substring(end + 1));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_prints_what_is_expected_of_it_and_is_short(String script) throws IOException {
        assertThat(printed.get(script)).isEqualTo(Files.readString(EXPECTED.resolve(script + ".txt")));
        assertThat(Files.readAllLines(SCRIPTS.resolve(script + ".jsh"))).hasSizeLessThan(MOST_LINES);
    }

    @Test
    void tables_plots_and_parquet_are_written_for_their_owner_alone() throws IOException {
        assertThat(printed.keySet()).containsExactlyElementsOf(scripts());
        for (String name : List.of(
                "relief-by-race.csv",
                "relief-by-race.md",
                "relief-by-race.svg",
                "thresholds.png",
                "eligible-by-year.svg",
                "convictions.parquet")) {
            Path file = folder.resolve("research-out").resolve(name);
            assertThat(file).isNotEmptyFile();
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        }
        assertThat(folder.resolve("research-out").resolve("relief-by-race.svg"))
                .content()
                .contains("<svg");
    }
}
