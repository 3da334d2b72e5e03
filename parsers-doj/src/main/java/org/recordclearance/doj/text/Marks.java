package org.recordclearance.doj.text;

import java.util.regex.Pattern;

/** The lines that are marks and no words: between cycles, between events, around boxes, at the end. */
final class Marks {

    private static final String DELIMITER_SPECKS = " .,'`\u00B7\u2022";
    private static final Pattern END_OF_MESSAGE = Pattern.compile("[^A-Z0-9]*+END\\s*+[O0]F\\s*+MESSAGE[^A-Z0-9]*+");
    private static final int LONGEST = 200;

    private Marks() {}

    /** Counts the asterisks of a line that has nothing else but specks, or returns 0. */
    static int asterisks(String line) {
        int stars = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '*') {
                stars++;
            } else if (DELIMITER_SPECKS.indexOf(c) < 0) {
                return 0;
            }
        }
        return stars;
    }

    /** Checks for the row of asterisks above and below a box, in which a few may have been misread. */
    static boolean isBoxRow(String line) {
        int stars = 0;
        int others = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '*') {
                stars++;
            } else if (DELIMITER_SPECKS.indexOf(c) < 0) {
                others++;
            }
        }
        return stars >= 5 && others * 4 <= stars;
    }

    /** Checks for the row of hyphens between two events. */
    static boolean isEventDelimiter(String line) {
        int hyphens = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-') {
                hyphens++;
            } else if (DELIMITER_SPECKS.indexOf(c) < 0 && c != '_') {
                return false;
            }
        }
        return hyphens >= 3;
    }

    static boolean isEndOfMessage(String line) {
        return line.length() <= LONGEST && END_OF_MESSAGE.matcher(line).matches();
    }
}
