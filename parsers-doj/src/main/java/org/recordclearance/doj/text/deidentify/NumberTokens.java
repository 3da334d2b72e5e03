package org.recordclearance.doj.text.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.lines.OrdinaryWords;

/** Finds and replaces the numbers of a text: digits, and what is joined to them. One for each sheet; for one thread. */
final class NumberTokens {

    /** Any number is replaced. */
    static final int ALL = 1;

    /** Numbers of four digits or more are replaced. */
    static final int IN_REMARKS = 4;

    /** Numbers with six digits or more in a row are replaced: no section and no length of time has as many. */
    static final int IN_TERMS = 6;

    private static final String JOINTS = "-/.";

    /** An attempt may be glued to its section. */
    private static final String ATTEMPT = "664";

    private static final int LONGEST_ATTEMPT = 8;

    /** A number that is counted with, or a length of time: {@code 2ND}, {@code 3X}, {@code 18MOS}. */
    static final Pattern ORDINAL_OR_LENGTH = Pattern.compile("[0-9]{1,3}(?:ST|ND|RD|TH|X|YRS?|MOS?|DS?)");

    private final Fabrication fabrication;
    private final Births births;

    NumberTokens(Fabrication fabrication, Births births) {
        this.fabrication = fabrication;
        this.births = births;
    }

    /** Where a run of letters and digits stands. */
    record Word(int from, int to) {}

    /** Finds the runs of letters and digits. */
    static List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(from, at));
            }
            at++;
        }
        return words;
    }

    /** Replaces the numbers in a part of a text that have so many digits. */
    void replace(LineEdits edits, int start, int end, int digits) {
        for (Word token : tokens(edits.text(), start, end)) {
            if (edits.isOpen(token.from, token.to)) {
                replace(edits, token, digits);
            } else {
                words(edits.text(), token.from, token.to).stream()
                        .filter(part -> edits.isOpen(part.from, part.to))
                        .forEach(part -> replace(edits, part, digits));
            }
        }
    }

    /**
     * Replaces numbers that only blanks are between, as one is that is written in groups: what is joined so is the same number as
     * without the blanks. A group of letters belongs to it where a number stands before it or behind.
     */
    void replaceJoined(LineEdits edits, int start, int end) {
        List<Word> words = words(edits.text(), start, end);
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            int digits = 0;
            while (to < words.size() && isGroup(edits, words.get(to)) && (to == from || isNext(edits, words, to))) {
                digits += count(edits.text().substring(words.get(to).from, words.get(to).to));
                to++;
            }
            while (to > from && count(edits.text().substring(words.get(to - 1).from, words.get(to - 1).to)) == 0) {
                to--;
            }
            if (to > from + 1 && digits >= IN_REMARKS) {
                Word whole = new Word(words.get(from).from, words.get(to - 1).to);
                edits.replace(
                        whole.from, whole.to, fabrication.number(edits.text().substring(whole.from, whole.to)));
                from = to - 1;
            }
        }
    }

    private static boolean isGroup(LineEdits edits, Word word) {
        String text = edits.text().substring(word.from, word.to);
        return edits.isOpen(word.from, word.to)
                && (count(text) > 0
                        ? !ORDINAL_OR_LENGTH.matcher(text).matches()
                        : text.length() <= 3 && !OrdinaryWords.contains(text));
    }

    private static boolean isNext(LineEdits edits, List<Word> words, int index) {
        int gap = words.get(index - 1).to;
        return words.get(index).from == gap + 1 && " -".indexOf(edits.text().charAt(gap)) >= 0;
    }

    /** Replaces the numbers that a part of a text has in front of the first blank, which it returns, unless they are short. */
    int replaceFirst(LineEdits edits, int start, int end) {
        int stop = start;
        while (stop < end && edits.text().charAt(stop) != ' ') {
            stop++;
        }
        for (Word token : tokens(edits.text(), start, stop)) {
            String text = edits.text().substring(token.from, token.to);
            if (text.chars().filter(c -> Letters.isDigit((char) c)).count() > 2) {
                edits.replace(token.from, token.to, fabrication.number(text));
            }
        }
        return stop;
    }

    private void replace(LineEdits edits, Word token, int digits) {
        String text = edits.text().substring(token.from, token.to);
        if (digits != ALL && births.replaceDate(edits, token.from, token.to, fabrication)) {
            return;
        }
        boolean isAttempt = digits == IN_TERMS && text.startsWith(ATTEMPT) && text.length() <= LONGEST_ATTEMPT;
        if (!isAttempt && (digits == IN_TERMS ? longestRun(text) : count(text)) >= digits) {
            edits.replace(token.from, token.to, fabrication.number(text));
        }
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> Letters.isDigit((char) c)).count();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Letters.isDigit(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Words with a digit, together with such words that a hyphen, a slash or a point joins to them. */
    private static List<Word> tokens(String text, int start, int end) {
        List<Word> tokens = new ArrayList<>();
        for (Word word : words(text, start, end)) {
            if (count(text.substring(word.from, word.to)) == 0) {
                continue;
            }
            Word last = tokens.isEmpty() ? new Word(-2, -2) : tokens.get(tokens.size() - 1);
            if (last.to == word.from - 1 && JOINTS.indexOf(text.charAt(last.to)) >= 0) {
                tokens.set(tokens.size() - 1, new Word(last.from, word.to));
            } else {
                tokens.add(word);
            }
        }
        return tokens;
    }
}
