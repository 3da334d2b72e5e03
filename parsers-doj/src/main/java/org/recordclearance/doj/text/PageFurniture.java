package org.recordclearance.doj.text;

import java.util.List;
import java.util.regex.Pattern;

/** What belongs to the page or the printer and not to the record: heads, feet, addresses, boxes that warn of a strike. */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[^A-Z0-9]*+PAGE\\b[^A-Z0-9]*+" + "(?:[A-Z0-9]{1,4}(?:\\s*+(?:OF|0F|/)\\s*+[A-Z0-9]{1,4})?)?[^A-Z0-9]*+");
    private static final Pattern ROUTE = Pattern.compile("[^A-Z0-9]*+ROUTE\\b.*+");
    private static final Pattern ADDRESS = Pattern.compile("(?:FILE|HTTPS?)\\s?:\\s?//");

    /** No such line is longer; a longer one is not worth the search. */
    private static final int LONGEST = 400;

    private PageFurniture() {}

    static List<Line> without(List<Line> lines) {
        return lines.stream().filter(line -> !isFurniture(line.text())).toList();
    }

    private static boolean isFurniture(String line) {
        return Marks.isBoxRow(line) || (line.length() <= LONGEST && (isStrike(line) || isOfThePage(line)));
    }

    private static boolean isStrike(String line) {
        return line.contains("FELONY STRIKE") || line.contains("POTENTIAL FELONY") || line.contains("STRIKE ENTRY");
    }

    private static boolean isOfThePage(String line) {
        return PAGE_NUMBER.matcher(line).matches()
                || ROUTE.matcher(line).matches()
                || ADDRESS.matcher(line).find();
    }
}
