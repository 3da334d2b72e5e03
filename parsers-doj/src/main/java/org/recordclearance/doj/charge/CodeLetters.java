package org.recordclearance.doj.charge;

/**
 * Other letters for a code: behind a number, or in front of one. A blank in them stands for blanks, or none.
 *
 * <p>Every charge of a file is searched for each of them, and a comment may be a page long, so that they are compared
 * character for character: a pattern takes a hundred times as long where the text is one run of letters.
 *
 * @param letters the letters
 * @param code those that the code has
 */
record CodeLetters(String letters, String code) {

    /** So many blanks may stand between a number and the letters. */
    private static final int MOST_BLANKS = 2;

    /** Returns a text with the letters of the code wherever these stand for it, and fillers behind them. */
    String replacedIn(String text) {
        char[] replaced = null;
        int at = text.indexOf(letters.charAt(0));
        while (at >= 0) {
            int end = endOfLetters(text, at);
            boolean isCode = end > 0 && (isBehindNumber(text, at, end) || isInFrontOfNumber(text, at, end));
            if (isCode) {
                replaced = replaced == null ? text.toCharArray() : replaced;
                for (int i = at; i < end; i++) {
                    replaced[i] = i - at < code.length() ? code.charAt(i - at) : Spelling.FILLER;
                }
            }
            at = text.indexOf(letters.charAt(0), isCode ? end : at + 1);
        }
        return replaced == null ? text : new String(replaced);
    }

    /** Finds where the letters end that begin at a place, -1 if they do not stand there. */
    private int endOfLetters(String text, int from) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == ' ') {
                at = behindBlanks(text, at);
            } else if (at < text.length() && text.charAt(at) == letter) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Checks if a number, to which a letter may belong, ends in front of the letters, and nothing goes on behind them. */
    private static boolean isBehindNumber(String text, int from, int end) {
        if (end < text.length() && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '&')) {
            return false;
        }
        int at = from;
        while (at > 0 && from - at < MOST_BLANKS && text.charAt(at - 1) == ' ') {
            at--;
        }
        return endsNumber(text, at) || (at > 0 && isLetter(text.charAt(at - 1)) && endsNumber(text, at - 1));
    }

    private static boolean endsNumber(String text, int end) {
        return end > 0 && (isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ')');
    }

    /** Checks if the letters begin there and a number follows. */
    private static boolean isInFrontOfNumber(String text, int from, int end) {
        if (from > 0 && (isLetterOrDigit(text.charAt(from - 1)) || "&.".indexOf(text.charAt(from - 1)) >= 0)) {
            return false;
        }
        int at = behindBlanks(text, end);
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ':')) {
            at = behindBlanks(text, at + 1);
        }
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
