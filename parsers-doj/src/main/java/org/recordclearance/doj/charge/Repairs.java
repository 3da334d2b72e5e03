package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a text may have been before it was misread or mistyped: nothing here knows which of it is a section. */
final class Repairs {

    /** More letters than these in a number are not misread digits. */
    private static final int MOST_MISREAD = 4;

    /** What may have been lost: a digit, or a letter of those that belong to numbers. */
    private static final String LOST = "0123456789ABCDEFGHIJK";

    private Repairs() {}

    /** The digit that a letter may be a misreading of, or the character itself. */
    static char asDigit(char c) {
        return switch (c) {
            case 'O', 'Q', 'D' -> '0';
            case 'I', 'L' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> c;
        };
    }

    /** Each letter replaced by the digit that it may be a misreading of. */
    static String asDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            digits.append(asDigit(text.charAt(i)));
        }
        return digits.toString();
    }

    /** The letters that a digit may be a misreading of. */
    static String lettersLike(char c) {
        return switch (c) {
            case '0' -> "ODQ";
            case '1' -> "IL";
            case '2' -> "Z";
            case '5' -> "S";
            case '6' -> "G";
            case '8' -> "B";
            default -> "";
        };
    }

    /** Each digit replaced by the letter that it is most likely a misreading of. */
    static String asLetters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String like = lettersLike(text.charAt(i));
            letters.append(like.isEmpty() ? text.charAt(i) : like.charAt(0));
        }
        return letters.toString();
    }

    /** Every way to take some of the letters in a number, in front of parentheses, for digits; not the text itself. */
    static List<String> misreadDigits(String text) {
        int end = text.indexOf('(') < 0 ? text.length() : text.indexOf('(');
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (asDigit(text.charAt(i)) != text.charAt(i)) {
                places.add(i);
            }
        }
        List<String> all = new ArrayList<>();
        if (places.size() > MOST_MISREAD) {
            return all;
        }
        for (int some = 1; some < 1 << places.size(); some++) {
            char[] repaired = text.toCharArray();
            for (int i = 0; i < places.size(); i++) {
                if ((some & 1 << i) != 0) {
                    repaired[places.get(i)] = asDigit(repaired[places.get(i)]);
                }
            }
            all.add(new String(repaired));
        }
        return all;
    }

    /** The texts of which one character was misread: a digit as a letter or a letter as a digit. */
    static Set<String> oneMisread(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (char other : (lettersLike(c) + asDigit(c)).toCharArray()) {
                if (other != c) {
                    all.add(text.substring(0, i) + other + text.substring(i + 1));
                }
            }
        }
        return all;
    }

    /** The texts that are one slip away: a character lost or doubled, two swapped, a point or a stroke lost. */
    static Set<String> oneSlip(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i <= text.length(); i++) {
            String before = text.substring(0, i);
            String behind = text.substring(i);
            boolean beforeDigit = i < text.length() && isDigit(text.charAt(i));
            for (char lost : LOST.toCharArray()) {
                if (isDigit(lost) || !beforeDigit) {
                    all.add(before + lost + behind);
                }
            }
            if (i > 0 && beforeDigit && isDigit(text.charAt(i - 1))) {
                all.add(before + "." + behind);
                all.add(before + "/" + behind);
            }
            if (i > 0 && i < text.length()) {
                all.add(text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
                if (text.charAt(i) == text.charAt(i - 1)) {
                    all.add(before + text.substring(i + 1));
                }
                if (text.charAt(i) == '.' || text.charAt(i) == ',') {
                    all.add(before + "/" + text.substring(i + 1));
                    all.add(before + text.substring(i + 1));
                }
            }
        }
        all.remove(text);
        return all;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
