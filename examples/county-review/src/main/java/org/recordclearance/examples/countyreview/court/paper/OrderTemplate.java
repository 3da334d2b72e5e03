package org.recordclearance.examples.countyreview.court.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.examples.countyreview.plain.PlainLine;

/**
 * The words of a proposed order: paragraphs with empty lines between them, the first of which is the title, with names in braces for what
 * is of each order, and {@code {schedule}} for its place. Immutable and safe for use by several threads.
 */
public final class OrderTemplate {

    /** What an order can say of itself, by name. */
    static final List<String> NAMES = List.of(
            "county",
            "court",
            "batch",
            "cases",
            "people",
            "convictions",
            "dismissals",
            "reductions",
            "policy",
            "as-of");

    private static final Figure.Group PLAIN = Figure.group().build();
    private static final String SCHEDULE = "{schedule}";
    private static final Pattern NAME = Pattern.compile("\\{([^{}\\n]*)}");
    private static final int MOST_BYTES = 1 << 20;

    private final List<String> paragraphs;
    private final Figure.Group source;

    private OrderTemplate(List<String> paragraphs, Figure.Group source) {
        this.paragraphs = List.copyOf(paragraphs);
        this.source = source;
    }

    /** Obtains the plain order that an office replaces. */
    public static OrderTemplate plain() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OrderTemplate.class.getResourceAsStream("plain_order.txt"), "the plain order is missing")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), PLAIN);
        }
    }

    /**
     * Reads an office's own.
     *
     * @throws IllegalArgumentException if it is none; the message says what to do
     * @throws IOException if it can't be read
     */
    public static OrderTemplate read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("--order-template " + file + " is not a file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IllegalArgumentException("--order-template " + file + " is no text of an order: it is too large");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Figure.Group source = Figure.group()
                .put("file", file.toString())
                .put("sha256", ContentSums.sha256(bytes))
                .build();
        if (text.indexOf('\0') >= 0 || text.indexOf('\ufffd') >= 0) {
            throw new IllegalArgumentException("--order-template " + file + " is no text in UTF-8");
        }
        try {
            return parse(text.startsWith("\ufeff") ? text.substring(1) : text, source);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--order-template " + file + ": " + e.getMessage(), e);
        }
    }

    private static OrderTemplate parse(String text, Figure.Group source) {
        Matcher names = NAME.matcher(text);
        int schedules = 0;
        while (names.find()) {
            boolean isSchedule = names.group().equals(SCHEDULE);
            schedules += isSchedule ? 1 : 0;
            if (!isSchedule && !NAMES.contains(names.group(1))) {
                long line = text.substring(0, names.start()).lines().count();
                throw new IllegalArgumentException("line " + Math.max(1, line) + " has " + PlainLine.of(names.group())
                        + ", which is none of {schedule} and {" + String.join("}, {", NAMES) + "}");
            }
        }
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.replace("\r\n", "\n").split("\n[ \t]*\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph.strip());
            }
        }
        if (schedules != 1 || !paragraphs.contains(SCHEDULE)) {
            throw new IllegalArgumentException("{schedule} must be a paragraph by itself, once: where the cases come");
        }
        if (paragraphs.get(0).equals(SCHEDULE)) {
            throw new IllegalArgumentException("the first paragraph is the title, not {schedule}");
        }
        return new OrderTemplate(paragraphs, source);
    }

    /** Checks if it is the one that comes with the application, which is no office's. */
    boolean isPlain() {
        return source.equals(PLAIN);
    }

    /** Gets where it was read and what its bytes sum up to, as a summary says it; nothing of the one that comes with the application. */
    public Figure.Group source() {
        return source;
    }

    /** Gets the title, filled in. */
    String title(Map<String, String> values) {
        return filled(paragraphs.get(0), values).get(0);
    }

    /** Gets the paragraphs between the title and the schedule, filled in, each by its lines. */
    List<List<String>> before(Map<String, String> values) {
        return filled(paragraphs.subList(1, paragraphs.indexOf(SCHEDULE)), values);
    }

    /** Gets the paragraphs behind the schedule. */
    List<List<String>> after(Map<String, String> values) {
        return filled(paragraphs.subList(paragraphs.indexOf(SCHEDULE) + 1, paragraphs.size()), values);
    }

    private static List<List<String>> filled(List<String> paragraphs, Map<String, String> values) {
        return paragraphs.stream().map(paragraph -> filled(paragraph, values)).toList();
    }

    private static List<String> filled(String paragraph, Map<String, String> values) {
        String text = NAME.matcher(paragraph)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
        return text.lines().map(PlainLine::of).toList();
    }
}
