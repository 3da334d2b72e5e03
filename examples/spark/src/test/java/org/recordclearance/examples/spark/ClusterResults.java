package org.recordclearance.examples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Compares what a cluster has written with what the application has written of the same files. */
final class ClusterResults {

    private static final List<String> FILES = List.of("All_Results", "All_Results_Condensed", "Prop64_Results");

    private static final int BLOCK = 1 << 20;

    private final Path application;
    private final Path cluster;
    private final List<String> differences = new ArrayList<>();
    private long rows;

    private ClusterResults(Path application, Path cluster) {
        this.application = application;
        this.cluster = cluster;
    }

    /**
     * Compares, says what differs, and exits with 1 if something does.
     *
     * @param args the folder of the application's results, that of the cluster's, and how many files were read
     */
    public static void main(String[] args) throws IOException {
        ClusterResults results = compared(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        System.out.println(results.rows + " rows compared; " + results.differences.size() + " differences");
        results.differences.stream().limit(20).forEach(System.out::println);
        System.exit(results.differences.isEmpty() ? 0 : 1);
    }

    static ClusterResults compared(Path application, Path cluster, int files) throws IOException {
        ClusterResults results = new ClusterResults(application, cluster);
        for (int file = 0; file < files; file++) {
            String suffix = files == 1 ? ".csv" : "_" + (file + 1) + ".csv";
            for (String name : FILES) {
                if (Files.exists(application.resolve(name + suffix))) {
                    results.compare(name + suffix, name + "/file=" + file);
                } else if (Files.exists(cluster.resolve(name + "/file=" + file))) {
                    results.differences.add("the application has no " + name + suffix);
                }
            }
        }
        if (Files.exists(application.resolve("rejected_rows.csv"))) {
            results.compare("rejected_rows.csv", "rejected_rows");
        } else if (Files.exists(cluster.resolve("rejected_rows"))) {
            results.differences.add("the application has rejected nothing");
        }
        results.compareFigures();
        return results;
    }

    List<String> differences() {
        return differences;
    }

    long rows() {
        return rows;
    }

    private void compare(String expected, String parts) throws IOException {
        byte[] one = new byte[BLOCK];
        byte[] other = new byte[BLOCK];
        long lines = 0;
        try (InputStream whole = Files.newInputStream(application.resolve(expected));
                InputStream put = together(parts)) {
            int read = BLOCK;
            while (read == BLOCK) {
                read = whole.readNBytes(one, 0, BLOCK);
                int found = put.readNBytes(other, 0, BLOCK);
                int differs = Arrays.mismatch(one, 0, read, other, 0, found);
                int same = differs < 0 ? read : differs;
                for (int i = 0; i < same; i++) {
                    lines += one[i] == '\n' ? 1 : 0;
                }
                if (differs >= 0) {
                    differences.add(expected + " differs from line " + (lines + 1) + " on");
                    break;
                }
            }
        }
        rows += Math.max(0, lines - 1);
    }

    /** A header and the parts, one behind another. */
    private InputStream together(String folder) throws IOException {
        List<InputStream> all = new ArrayList<>();
        all.add(Files.newInputStream(cluster.resolve(folder + ".header.csv")));
        if (Files.exists(cluster.resolve(folder))) {
            try (Stream<Path> parts = Files.list(cluster.resolve(folder))) {
                for (Path part : parts.filter(
                                each -> each.getFileName().toString().startsWith("part-"))
                        .sorted()
                        .toList()) {
                    all.add(Files.newInputStream(part));
                }
            }
        }
        return new SequenceInputStream(Collections.enumeration(all));
    }

    private void compareFigures() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(application.resolve("summary.json").toFile());
        JsonNode found = mapper.readTree(cluster.resolve("summary.json").toFile());
        for (Iterator<String> names = found.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!found.get(name).equals(expected.get(name))) {
                differences.add("the figure " + name + " differs");
            }
        }
        if (found.size() < 20) {
            differences.add("there are only " + found.size() + " figures");
        }
    }
}
