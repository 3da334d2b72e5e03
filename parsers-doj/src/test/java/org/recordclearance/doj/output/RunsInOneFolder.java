package org.recordclearance.doj.output;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A program whose runs write to a folder, one after another, as others do at the same time; one that is ended at a step, or one that is refused. */
final class RunsInOneFolder {

    static final int ENDED = 77;
    static final int REFUSED = 78;

    private RunsInOneFolder() {}

    /**
     * Runs it.
     *
     * @param args {@code takeTurns FOLDER NAME RUNS}, {@code endAt FOLDER STEP},
     *     {@code endWithTemporaryFolder FOLDER} or {@code tryOnce FOLDER}
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "takeTurns" -> takeTurns(folder, args[2], Integer.parseInt(args[3]));
            case "endAt" -> endAt(folder, Integer.parseInt(args[2]));
            case "endWithTemporaryFolder" -> endWithTemporaryFolder(folder);
            default -> tryOnce(folder);
        }
    }

    static Process start(Path log, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                place(RunsInOneFolder.class) + File.pathSeparator + place(OutputFolder.class),
                RunsInOneFolder.class.getName()));
        for (Object each : args) {
            command.add(each.toString());
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void endWithTemporaryFolder(Path in) throws IOException {
        TemporaryFolder folder = TemporaryFolder.in(in, "record-clearance-");
        Files.writeString(folder.path().resolve("stream.csv"), "records");
        System.out.println(folder.path());
        Runtime.getRuntime().halt(ENDED);
    }

    private static void tryOnce(Path folder) throws IOException {
        try (OutputFolder output = ResultsOfRuns.open(folder, true)) {
            output.clear();
        } catch (FileAlreadyExistsException e) {
            System.exit(String.valueOf(e.getReason()).contains("another run") ? REFUSED : 1);
        }
    }

    /** Ends as if by force before a step. */
    private static void endAt(Path folder, int step) throws IOException {
        int[] steps = {0};
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, each -> {
            if (steps[0]++ == step) {
                Runtime.getRuntime().halt(ENDED);
            }
        });
    }

    /** Writes results as often as is said, whenever nobody else does; every third run fails before it has any. */
    static void takeTurns(Path folder, String name, int runs) throws IOException {
        for (int run = 0; run < runs; run++) {
            try (OutputFolder output = turn(folder)) {
                if (!output.found().isEmpty()) {
                    throw new AssertionError("two at a time: " + output.found());
                }
                checkIsOfOneRun(ResultsOfRuns.in(folder));
                for (Map.Entry<String, String> each : results(name, run).entrySet()) {
                    Files.writeString(output.resolve(each.getKey()), each.getValue());
                }
                if (run % 3 != 0) {
                    output.publish();
                    checkIsOfOneRun(ResultsOfRuns.in(folder));
                }
            }
        }
    }

    private static OutputFolder turn(Path folder) throws IOException {
        while (true) {
            try {
                return ResultsOfRuns.open(folder, true);
            } catch (FileAlreadyExistsException e) {
                if (!String.valueOf(e.getReason()).contains("another run")) {
                    throw e;
                }
                Thread.yield();
            }
        }
    }

    private static Map<String, String> results(String name, int run) {
        Map<String, String> results = new TreeMap<>();
        for (String each : List.of("a", "b", run % 2 == 0 ? "c" : "d")) {
            results.put(each + ".csv", name + run);
        }
        results.put("summary.json", name + run);
        return results;
    }

    static void checkIsOfOneRun(Map<String, String> results) {
        Set<String> runs = new HashSet<>(results.values());
        if (runs.size() > 1 || (!results.isEmpty() && results.size() != 4)) {
            throw new AssertionError("mixed: " + results);
        }
    }
}
