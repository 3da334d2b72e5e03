package org.recordclearance.doj.text.lines;

import java.util.List;
import java.util.regex.Pattern;

/** What belongs to the page or the printer and not to the record: heads, feet, addresses, boxes that warn of a strike. */
public final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[^A-Z0-9]*+PAGE\\b[^A-Z0-9]*+" + "(?:[A-Z0-9]{1,4}(?:\\s*+(?:OF|0F|/)\\s*+[A-Z0-9]{1,4})?)?[^A-Z0-9]*+");
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
        if (PAGE_NUMBER.matcher(line).matches()) {
            return "PAGE " + line.replaceAll("[^0-9]++", " ").strip().replace(" ", " OF ");
        }
        return ROUTE.matcher(line).matches() ? "ROUTE" : "FILE://";
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
