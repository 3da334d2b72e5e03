package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide is true: its commands run one after the other as they are printed, and print what it says. */
@Tag("acceptance")
class GuideTest {

    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PROMPT = "$ ";
    private static final String COMMAND = "$ county-review ";
    private static final String COPY = "$ cp ";
    private static final String ELIDED = "...";

    @TempDir
    Path office;

    @Test
    void its_commands_print_what_it_says() throws Exception {
        List<List<String>> commands = commands();

        assertThat(commands).hasSizeGreaterThan(9);
        for (List<String> each : commands) {
            String command = each.get(0);
            doWhatPeopleDoBefore(command);
            if (command.startsWith(COPY)) {
                List<String> names = words(command.substring(COPY.length()));
                Files.copy(office.resolve(names.get(0)), office.resolve(names.get(1)));
                continue;
            }
            assertThat(command).startsWith(COMMAND);
            List<String> printed = run(words(command.substring(COMMAND.length())));
            assertThat(printed.stream().map(line -> line + "\n").collect(Collectors.joining()))
                    .as(command)
                    .matches(pattern(each.subList(1, each.size())));
        }
    }

    /** The commands, each with the lines that it is said to print. */
    private static List<List<String>> commands() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        Matcher consoles = CONSOLE.matcher(Files.readString(Path.of("GUIDE.md")));
        while (consoles.find()) {
            for (String line : consoles.group(1).lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    commands.add(new ArrayList<>());
                }
                commands.get(commands.size() - 1).add(line);
            }
        }
        return commands;
    }

    private void doWhatPeopleDoBefore(String command) throws IOException {
        Path decided = office.resolve("decided.csv");
        if (command.contains(" decided.csv ") && !Files.exists(decided)) {
            decide(office.resolve("results/worklist.csv"), decided);
        }
        if (command.contains(" court.csv ")) {
            extract(office.resolve("results/court/schedule_CASC_LOS_ANGELES.csv"), office.resolve("court.csv"));
        }
    }

    /** A deputy decides the first two convictions that are left to the office. */
    private static void decide(Path worklist, Path decided) throws IOException {
        int left = 2;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(worklist);
                CsvWriter csv = CsvWriter.builder().build(decided)) {
            boolean isFirst = true;
            for (NamedCsvRecord row : rows) {
                if (isFirst) {
                    csv.writeRecord(row.getHeader());
                    isFirst = false;
                }
                boolean decides = row.getField("Outcome").equals("Hand Review") && left-- > 0;
                csv.writeRecord(row.getHeader().stream()
                        .map(column -> decides ? decision(column, row.getField(column)) : row.getField(column))
                        .toList());
            }
        }
    }

    private static String decision(String column, String undecided) {
        return switch (column) {
            case "Decision" -> "dismiss";
            case "By" -> "B. Counsel";
            case "On" -> "01/20/2026";
            default -> undecided;
        };
    }

    /** A court has most of the cases that are scheduled, under its own headers. */
    private static void extract(Path schedule, Path court) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(schedule);
                CsvWriter csv = CsvWriter.builder().build(court)) {
            csv.writeRecord("Case No", "Defendant", "Charge", "Convicted");
            int line = 0;
            for (NamedCsvRecord row : rows) {
                if (line++ > 0) {
                    csv.writeRecord(
                            row.getField("Case Number"),
                            row.getField("Name"),
                            row.getField("Section"),
                            row.getField("Conviction Date"));
                }
            }
        }
    }

    private List<String> run(List<String> arguments) throws Exception {
        List<String> command = JavaProgram.command(
                System.getProperty("java.class.path"), List.of("-XX:TieredStopAtLevel=1"), arguments.toArray());
        Process process = new ProcessBuilder(command)
                .directory(office.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(() -> arguments + ": " + lines).isZero();
        return lines;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(command);
        while (found.find()) {
            words.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return words;
    }

    /** A line of dots alone is any lines, dots at the end of a line are its rest. */
    private static Pattern pattern(List<String> lines) {
        StringBuilder pattern = new StringBuilder();
        for (String line : lines) {
            if (line.equals(ELIDED)) {
                pattern.append("(?:.*\n)*?");
            } else if (line.endsWith(ELIDED)) {
                pattern.append(Pattern.quote(line.substring(0, line.length() - ELIDED.length())))
                        .append(".*\n");
            } else {
                pattern.append(Pattern.quote(line)).append('\n');
            }
        }
        return Pattern.compile(pattern.toString());
    }
}
