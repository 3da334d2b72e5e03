package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The result files of a review, as bytes that are shown as Latin-1. */
record Results(Path directory, ReviewSummary summary) {

    static BulkReview review(Path directory, Path... files) {
        return BulkReview.of(Policies.strict(), new Policies.Layout())
                .asOf(Policies.AS_OF)
                .read(List.of(files))
                .writeTo(directory);
    }

    static Results of(Path directory, Path... files) throws IOException {
        return new Results(directory, review(directory, files).run());
    }

    static Path file(Path directory, String name, String content) throws IOException {
        return Files.write(directory.resolve(name), content.getBytes(ISO_8859_1));
    }

    /** The lock of a folder, which stays in it. */
    private static final String LOCK = ".record-clearance.lock";

    /** Removes a folder and all that is in it. */
    static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The names of the files in a folder, hidden ones included but the lock. */
    static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.equals(directory) && !file.endsWith(LOCK))
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    String text(String name) throws IOException {
        return new String(Files.readAllBytes(directory.resolve(name)), ISO_8859_1);
    }

    List<String> lines(String name) throws IOException {
        String text = text(name);
        assertThat(text).endsWith("\n").doesNotContain("\r\n");
        return Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
    }

    List<String> rows(String name) throws IOException {
        List<String> lines = lines(name);
        return lines.subList(1, lines.size());
    }

    Map<String, Object> figures() throws IOException {
        return new ObjectMapper()
                .readValue(text("summary.json"), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** Whence the rows are, without what is told of the bytes of the files. */
    List<Map<String, Object>> inputs() throws IOException {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Object each : (List<?>) figures().get("inputs")) {
            Map<String, Object> input = new LinkedHashMap<>();
            ((Map<?, ?>) each).forEach((name, value) -> input.put((String) name, value));
            input.keySet().removeAll(List.of("modified", "crc32c", "columns"));
            inputs.add(input);
        }
        return inputs;
    }

    /** The figures that do not depend on which files the rows are in, nor on the time taken. */
    Map<String, Object> figuresOfPeople() throws IOException {
        Map<String, Object> figures = figures();
        figures.keySet().removeAll(List.of("inputs", "results", "processingTimeInSeconds", "summarySha256"));
        return figures;
    }

    /** All result files but the time taken, by name. */
    Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String name : names(directory)) {
            all.put(name, text(name).replaceAll("\"(processingTimeInSeconds|summarySha256)\" : [^\n]*", ""));
        }
        return all;
    }

    /** What was computed for each row, by RECORD_ID, from all files of all rows. */
    Map<String, String> computed(List<String> rows) throws IOException {
        Map<String, String> byRow = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        for (String name : names(directory)) {
            if (name.matches("All_Results(_\\d+)?\\.csv")) {
                written.addAll(rows(name));
            }
        }
        Map<String, String> byRecord = new LinkedHashMap<>();
        written.forEach(line -> byRecord.put(line.substring(0, line.indexOf(',')), line));
        for (String row : rows) {
            String record = row.substring(0, row.indexOf(','));
            String line = byRecord.get(record);
            if (line != null && line.startsWith(row + ",")) {
                byRow.put(record, line.substring(row.length()));
            }
        }
        return byRow;
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int place = 0;
        while (place <= line.length()) {
            int from = place;
            if (place < line.length() && line.charAt(place) == '"') {
                do {
                    place = line.indexOf('"', place + 1) + 1;
                } while (place < line.length() && line.charAt(place) == '"');
            }
            int comma = line.indexOf(',', place);
            int end = comma < 0 ? line.length() : comma;
            fields.add(line.substring(from, end));
            place = end + 1;
        }
        return fields;
    }
}
