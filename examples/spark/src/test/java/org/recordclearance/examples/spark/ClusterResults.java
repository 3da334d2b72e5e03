package org.recordclearance.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Compares what a cluster has written with what the application has written of the same files. */
final class ClusterResults {

    private static final List<String> FILES = List.of("All_Results", "All_Results_Condensed", "Prop64_Results");

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
        byte[] whole = Files.readAllBytes(application.resolve(expected));
        byte[] put = together(parts);
        if (!Arrays.equals(whole, put)) {
            List<String> one = lines(whole);
            List<String> other = lines(put);
            for (int line = 0; line < Math.max(one.size(), other.size()); line++) {
                if (line >= one.size() || line >= other.size() || !one.get(line).equals(other.get(line))) {
                    differences.add(expected + " differs in line " + (line + 1));
                }
            }
        }
        rows += lines(whole).size() - 1;
    }

    private static List<String> lines(byte[] content) {
        return List.of(new String(content, ISO_8859_1).split("\n"));
    }

    /** A header and the parts, one behind another. */
    private byte[] together(String folder) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(Files.readAllBytes(cluster.resolve(folder + ".header.csv")));
        if (Files.exists(cluster.resolve(folder))) {
            try (Stream<Path> parts = Files.list(cluster.resolve(folder))) {
                for (Path part : parts.filter(
                                each -> each.getFileName().toString().startsWith("part-"))
                        .sorted()
                        .toList()) {
                    Files.copy(part, all);
                }
            }
        }
        return all.toByteArray();
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
