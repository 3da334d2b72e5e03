package org.recordclearance.doj.text.lines;

import java.util.List;
import java.util.regex.Pattern;

/** What belongs to the page or the printer and not to the record: heads, feet, addresses, boxes that warn of a strike. */
public final class PageFurniture {

    private static final Pattern PAGE_ALONE = Pattern.compile("[^A-Z0-9]*+PAGE\\b[^A-Z0-9]*+");
    private static final Pattern ROUTE = Pattern.compile("[^A-Z0-9]*+ROUTE\\b.*+");
    private static final Pattern ADDRESS = Pattern.compile("(?:FILE|HTTPS?)\\s?:\\s?//");

    /** No such line is longer; a longer one is not worth the search. */
    private static final int LONGEST = 400;

    private PageFurniture() {}

    public static List<Line> without(List<Line> lines) {
        return lines.stream().filter(line -> !isFurniture(line.text())).toList();
    }

    public static boolean isFurniture(String line) {
        return Marks.isBoxRow(line) || (line.length() <= LONGEST && (isStrike(line) || isOfThePage(line)));
    }

    /** The same furniture with nothing of the text in it that may be of a person, such as the name of a file. */
    public static String plain(String line) {
        if (Marks.isBoxRow(line)) {
            return line.replaceAll("[^* ]", ".");
        }
        if (isStrike(line)) {
            return "** POTENTIAL FELONY STRIKE ENTRY **";
        }
        String number = PageNumbers.plain(line);
        if (!number.isEmpty()) {
            return number;
        }
        if (PAGE_ALONE.matcher(line).matches()) {
            return "PAGE";
        }
        return ROUTE.matcher(line).matches() ? "ROUTE" : "FILE://";
    }

    private static boolean isStrike(String line) {
        return line.contains("FELONY STRIKE") || line.contains("POTENTIAL FELONY") || line.contains("STRIKE ENTRY");
    }

    private static boolean isOfThePage(String line) {
        return isPageNumber(line) || ROUTE.matcher(line).matches() || isAddress(line);
    }

    private static boolean isPageNumber(String line) {
        return PAGE_ALONE.matcher(line).matches() || PageNumbers.isAlone(line);
    }

    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).find();
    }
}
