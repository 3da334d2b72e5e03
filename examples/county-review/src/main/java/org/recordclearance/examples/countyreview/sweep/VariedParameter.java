package org.recordclearance.examples.countyreview.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A parameter of a policy and the values to try.
 *
 * @param name the parameter
 * @param values the values, each once
 */
public record VariedParameter(String name, List<String> values) {

    /** More than a table or a chart shows. */
    private static final int MOST_VALUES = 100;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");

    /** Copies the values. */
    public VariedParameter {
        values = List.copyOf(values);
    }

    /**
     * Reads {@code NAME=0..15}, {@code NAME=5,10,15}, or ranges and values in one list.
     *
     * @throws IllegalArgumentException if it is none of them; the message says what is wrong
     */
    public static VariedParameter parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw wrong(text, "it must be NAME=FIRST..LAST or NAME=VALUE,VALUE,...");
        }
        Set<String> values = new LinkedHashSet<>();
        for (String each : text.substring(equals + 1).split(",", -1)) {
            for (String value : values(text, each.strip())) {
                if (!values.add(value)) {
                    throw wrong(text, value + " is given twice");
                }
            }
        }
        if (values.size() > MOST_VALUES) {
            throw wrong(text, "there may be " + MOST_VALUES + " values at most");
        }
        return new VariedParameter(text.substring(0, equals).strip(), new ArrayList<>(values));
    }

    private static List<String> values(String text, String item) {
        if (item.isEmpty()) {
            throw wrong(text, "a value is missing");
        }
        Matcher range = RANGE.matcher(item);
        if (!range.matches()) {
            return List.of(item);
        }
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        if (first > last) {
            throw wrong(text, "the range " + item + " goes down; give " + last + ".." + first);
        }
        return IntStream.rangeClosed(first, last)
                .limit(MOST_VALUES + 1L)
                .mapToObj(Integer::toString)
                .toList();
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException("--vary " + text + ": " + why);
    }
}
