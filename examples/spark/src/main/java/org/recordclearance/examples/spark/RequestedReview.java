package org.recordclearance.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.eligibility.Parameters;

/**
 * What the command line asks for.
 *
 * @param policy the policy
 * @param output the folder for the results
 * @param files the bulk files, in order
 * @param bytesOfStretch about how many bytes a task reads
 */
record RequestedReview(NamedPolicy policy, String output, List<String> files, long bytesOfStretch) {

    private static final String STRETCH = "67108864";
    private static final Set<String> OPTIONS =
            Set.of("--policy", "--county", "--options", "--as-of", "--output", "--stretch");

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if an option is unknown, missing or not allowed, or there is no file
     * @throws IOException if the options of the policy can't be read
     */
    static RequestedReview of(String... args) throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                files.add(args[i]);
            } else if (!OPTIONS.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " is no option, or has no value");
            } else {
                given.put(args[i], args[++i]);
            }
        }
        if (files.isEmpty() || Set.copyOf(files).size() < files.size()) {
            throw new IllegalArgumentException("give at least one file, and each once");
        }
        long stretch = Long.parseLong(given.getOrDefault("--stretch", STRETCH));
        if (stretch < 1) {
            throw new IllegalArgumentException("--stretch is a number of bytes");
        }
        return new RequestedReview(policy(given), needed(given, "--output"), List.copyOf(files), stretch);
    }

    private static NamedPolicy policy(Map<String, String> given) throws IOException {
        Parameters parameters = Parameters.none();
        if (given.containsKey("--county")) {
            parameters = parameters.with(Parameters.COUNTY, needed(given, "--county"));
        }
        if (given.containsKey("--options")) {
            parameters = parameters.with(Parameters.OPTIONS, Files.readString(Path.of(needed(given, "--options"))));
        }
        try {
            LocalDate asOf = LocalDate.parse(needed(given, "--as-of"));
            return NamedPolicy.of(needed(given, "--policy"), parameters, asOf, ReadingOptions.standard());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--as-of is a day such as 2026-01-01", e);
        }
    }

    private static String needed(Map<String, String> given, String option) {
        String value = given.get(option);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("give " + option);
        }
        return value;
    }
}
