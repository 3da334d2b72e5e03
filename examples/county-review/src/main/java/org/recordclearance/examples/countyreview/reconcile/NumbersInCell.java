package org.recordclearance.examples.countyreview.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The case numbers that a cell holds. Semicolons part them always. Commas and ends of lines do where what they part are numbers each: where
 * each part has four digits or more, or all have as many. Else the cell goes on, as in {@code SC012345, A} and {@code 12345-01, -02}, and
 * is one number. Commas between thousands, as a spreadsheet sets them in {@code 21,627,210}, part nothing.
 */
final class NumbersInCell {

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern COMMA_AND_BLANK_OR_LINE = Pattern.compile(",\\s+|\n");
    private static final Pattern COMMA = Pattern.compile(",");

    private static final int FEWEST_DIGITS = 4;

    private NumbersInCell() {}

    /**
     * Gets the numbers as they are written, each once.
     *
     * @param lines what a cell holds, by line
     */
    static List<String> in(List<String> lines) {
        return parts(SEMICOLON, String.join("\n", lines))
                .flatMap(part -> split(COMMA_AND_BLANK_OR_LINE, part))
                .flatMap(part -> NormalForm.isWrittenByASpreadsheet(part) ? Stream.of(part) : split(COMMA, part))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    private static Stream<String> parts(Pattern separator, String text) {
        return separator.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Stream<String> split(Pattern separator, String text) {
        List<String> parts = parts(separator, text).toList();
        return areNumbersEach(parts) ? parts.stream() : Stream.of(text.replace('\n', ' '));
    }

    private static boolean areNumbersEach(List<String> parts) {
        List<Long> digits = parts.stream()
                .map(part -> part.chars().filter(Character::isDigit).count())
                .toList();
        return digits.stream().allMatch(count -> count >= FEWEST_DIGITS)
                || digits.stream().distinct().count() == 1 && digits.get(0) > 0;
    }
}
