package org.recordclearance.doj.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of small runs, and what is in a folder. */
final class ResultsOfRuns {

    static final ResultNames NAMES = ResultNames.of(name -> name.matches("\\w+\\.csv|summary\\.json"), "summary.json")
            .and(ResultNames.inFolder("within", name -> name.matches("\\w+\\.csv")))
            .and(ResultNames.inFolder("gone", name -> name.matches("\\w+\\.csv")));

    /** What the first run writes. */
    static final Map<String, String> OLD = new TreeMap<>(Map.of(
            "a.csv",
            "old a",
            "b.csv",
            "old b",
            "z.csv",
            "old z",
            "summary.json",
            "old",
            "within/a.csv",
            "old a within",
            "within/b.csv",
            "old b within",
            "gone/c.csv",
            "old c gone"));

    /** What the second run writes. */
    static final Map<String, String> NEW = new TreeMap<>(Map.of(
            "a.csv",
            "new a",
            "c.csv",
            "new c",
            "z.csv",
            "new z",
            "summary.json",
            "new",
            "within/b.csv",
            "new b within",
            "within/c.csv",
            "new c within"));

    private ResultsOfRuns() {}

    static OutputFolder open(Path folder, boolean replace, Path... inputs) throws IOException {
        return OutputFolder.open(folder, NAMES, replace, List.of(inputs));
    }

    /** A whole run. */
    static void write(Path folder, Map<String, String> results, PublishingSteps steps) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, NAMES, true, List.of(), steps)) {
            for (Map.Entry<String, String> each : results.entrySet()) {
                Files.writeString(output.resolve(each.getKey()), each.getValue());
            }
            output.publish();
        }
    }

    /** A run that finds out what is there, and says what it found. */
    static List<String> look(Path folder, PublishingSteps steps) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, NAMES, true, List.of(), steps)) {
            return output.found();
        }
    }

    /** The results in place, a folder within that has none as one. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (Path each : OwnFiles.in(folder)) {
            String name = each.getFileName().toString();
            if (!name.startsWith(".") && OwnFiles.isFolder(each)) {
                Map<String, String> within = in(each);
                within.forEach((file, content) -> results.put(name + '/' + file, content));
                if (within.isEmpty()) {
                    results.put(name + '/', "");
                }
            } else if (!name.startsWith(".")) {
                results.put(name, Files.readString(each));
            }
        }
        return results;
    }

    /** What a run has left in a folder for the next one. */
    static List<String> hiddenIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path each : OwnFiles.in(folder)) {
            String name = each.getFileName().toString();
            if (name.startsWith(".") && !name.equals(OutputFolder.LOCK)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Copies a folder as it is, as the disk has it when a run ends. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        } catch (FileAlreadyExistsException e) {
            throw new AssertionError(e);
        }
    }
}
