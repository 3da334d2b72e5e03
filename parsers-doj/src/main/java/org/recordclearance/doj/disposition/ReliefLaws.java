package org.recordclearance.doj.disposition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The laws that give relief after a conviction, and how words name them: each by a number of its own. */
final class ReliefLaws {

    /** A number with one dot, which may have been misread for a comma or be lost, and the letter of 1203.4a. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![0-9A-Z.,])|(?<=\\b(?:HS|PC)))([0-9OILSB]{3,5})([.,] ?| ?)([0-9OILSB]{1,3})( ?\\(?A\\)?)?(?![0-9]|[.,][0-9])");

    private static final Map<String, String> BY_NUMBER =
            DispositionList.resource("relief-laws.csv", List.of("number", "law")).stream()
                    .map(DispositionList.Row::cells)
                    .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));

    /** Penal Code 17 by its subdivision or with its code, as two digits alone may be anything. */
    private static final Pattern WOBBLER =
            Pattern.compile("(?<![0-9A-Z.,(/-])17 ?(?:\\(B\\)|B\\b|PC\\b|P\\.C\\.)|\\bPC ?17(?![0-9]|[.,][0-9])");

    private ReliefLaws() {}

    /** Finds the law of a reduction that words name, or an empty text: one of relief, or that by which a court takes a felony for less. */
    static String ofReduction(String words) {
        String law = in(words);
        return law.isEmpty() && WOBBLER.matcher(words.toUpperCase(Locale.ROOT)).find() ? "PC 17(b)" : law;
    }

    /** Finds the law that words name, or an empty text. */
    static String in(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        Matcher matcher = NUMBER.matcher(upper);
        for (int from = 0; from < upper.length() && matcher.find(from); from = matcher.start() + 1) {
            String number = digits(matcher.group(1)) + "." + digits(matcher.group(3));
            String letter = matcher.group(4) == null ? "" : "A";
            String law = BY_NUMBER.getOrDefault(number + letter, BY_NUMBER.getOrDefault(number, ""));
            if (!law.isEmpty()) {
                return law;
            }
        }
        return "";
    }

    /** Checks if words name a law that was found in them, if one was, with its dot: other numbers of a comment may have its digits. */
    static boolean isAsWritten(String law, String words) {
        return !law.isEmpty() && words.contains(law.substring(law.indexOf(' ') + 1));
    }

    private static String digits(String misread) {
        return misread.replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('S', '5')
                .replace('B', '8');
    }
}
