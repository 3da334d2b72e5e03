package org.recordclearance.doj.text.lines;

import java.util.regex.Pattern;

/** The lines that are marks and no words: between cycles, between events, around boxes, at the end. */
public final class Marks {

    private static final String DELIMITER_SPECKS = " .,'`\u00B7\u2022";
    private static final Pattern END_OF_MESSAGE = Pattern.compile("[^A-Z0-9]*+END\\s*+[O0]F\\s*+MESSAGE[^A-Z0-9]*+");
    private static final int LONGEST = 200;

    private Marks() {}

    /** Counts the asterisks of a line that has nothing else but specks, or returns 0. */
    public static int asterisks(String line) {
        return line.indexOf('*') >= 0 && others(line) == 0 ? stars(line) : 0; // most lines have no asterisk
    }

    private static int stars(String line) {
        return (int) line.chars().filter(c -> c == '*').count();
    }

    /** Counts what is neither an asterisk nor a speck. */
    private static int others(String line) {
        return (int) line.chars().filter(c -> !isOfDelimiter((char) c)).count();
    }

    /** Counts the asterisks in front of the words of a line. */
    public static int asterisksInFront(String line) {
        int end = 0;
        while (end < line.length() && isOfDelimiter(line.charAt(end))) {
            end++;
        }
        return asterisks(line.substring(0, end));
    }

    /** Counts the asterisks behind the words of a line. */
    public static int asterisksBehind(String line) {
        int begin = line.length();
        while (begin > 0 && isOfDelimiter(line.charAt(begin - 1))) {
            begin--;
        }
        return asterisks(line.substring(begin));
    }

    private static boolean isOfDelimiter(char c) {
        return c == '*' || DELIMITER_SPECKS.indexOf(c) >= 0;
    }

    /** Checks for a few asterisks of which some were misread; if it is a delimiter, the heading of an event is next. */
    public static boolean isDamagedDelimiter(String line) {
        int stars = stars(line);
        return stars >= 2 && stars + others(line) <= 5;
    }

    /** Checks for a line of which nothing can be read any more: a damaged row, or a word without a letter or digit. */
    public static boolean isDamaged(String line) {
        return isDamagedRow(line) || (!Specks.hasLetterOrDigit(line) && Specks.isGarbled(line));
    }

    /** Checks for a row of marks or letters that stand alone: what is left of a row of asterisks or hyphens. */
    public static boolean isDamagedRow(String line) {
        int marks = 0;
        boolean damaged = false;
        boolean alone = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                alone = true;
            } else if (alone) {
                alone = false;
                marks++;
                damaged |= !Specks.isSpeck(c) && c != '-';
            } else {
                return false;
            }
        }
        return damaged && marks >= 3;
    }

    /** Checks for the row of asterisks above and below a box, in which a few may have been misread. */
    public static boolean isBoxRow(String line) {
        int stars = stars(line);
        return stars >= 5 && others(line) * 4L <= stars;
    }

    /** Checks for the row of hyphens between two events. */
    public static boolean isEventDelimiter(String line) {
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

    public static boolean isEndOfMessage(String line) {
        return line.length() <= LONGEST && END_OF_MESSAGE.matcher(line).matches();
    }
}
