package org.recordclearance.doj.text.lines;

/** Compares letters as scanning sees them: some digits look like letters, and a box stands for any letter. */
public final class Letters {

    private static final String NOISE_BETWEEN = " .'`\u00B7";

    private Letters() {}

    /** The letter that a digit may be a misreading of, or the character itself. */
    public static char asLetter(char c) {
        return switch (c) {
            case '0' -> 'O';
            case '1', '|' -> 'I';
            case '5' -> 'S';
            case '8' -> 'B';
            default -> c;
        };
    }

    /** The digit that a letter may be a misreading of, or the character itself. */
    public static char asDigit(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'L', '|' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'B' -> '8';
            default -> c;
        };
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Each digit replaced by the letter it may be a misreading of. */
    public static String asLetters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().forEach(c -> letters.append(asLetter((char) c)));
        return letters.toString();
    }

    /**
     * Finds a word at the start of a text, whose letters may be spaced or have specks between them.
     *
     * @return where it ends, or -1 if the text does not begin with it
     */
    public static int endOf(String word, String text) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            char wanted = word.charAt(i);
            if (wanted == ' ') {
                continue;
            }
            while (i > 0 && at < text.length() && NOISE_BETWEEN.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at >= text.length() || !same(wanted, text.charAt(at))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean same(char wanted, char found) {
        return found == wanted || asLetter(found) == wanted || (found == TextLines.UNKNOWN_GLYPH && isLetter(wanted));
    }

    /** The letters and digits of a text, and nothing else. */
    public static String only(String text) {
        StringBuilder only = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> only.append((char) c));
        return only.toString();
    }

    /**
     * Counts the letters to change, add or take away to make one word of another.
     *
     * @return the number, or {@code most + 1} if it is more than {@code most}
     */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return Math.min(row[other.length()], most + 1);
    }
}
