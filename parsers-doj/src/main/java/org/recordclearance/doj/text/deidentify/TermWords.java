package org.recordclearance.doj.text.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.lines.ListedWords;
import org.recordclearance.doj.text.lines.OrdinaryWords;
import org.recordclearance.doj.text.read.DecidingWord;
import org.recordclearance.doj.text.read.EventFields;

/**
 * Replaces in a charge, a disposition or a sentence the words that are none of theirs: nobody knows that they are no names. What
 * may be a word that decides, misread, becomes another misreading of it, so that it stays as doubtful as it was. One for each
 * sheet; for one thread.
 */
final class TermWords {

    /** A section and the letters of its code, whatever they are. */
    private static final Pattern SECTION_AND_CODE =
            Pattern.compile("[^A-Z0-9]*+[0-9](?:(?![A-Z]{3})[0-9A-Z().,/ -]){0,60}?\\b([A-Z0-9]{2}) ?-(?=[^0-9]|$)");

    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,2}(?:ST|ND|RD|TH)");
    private static final Pattern WORD = Pattern.compile("[0-9A-Z\u25AF|]++");
    private static final String BETWEEN = " ,.'`-";
    private static final int MOST_PIECES = 6;
    private static final int SHORTEST_JOINED = 5;
    private static final int LONGEST_AGENCY = 60;

    private final Fabrication fabrication;
    private final NameWords names;

    TermWords(Fabrication fabrication, NameWords names) {
        this.fabrication = fabrication;
        this.names = names;
    }

    void replaceUnknown(LineEdits edits, int from, int to) {
        String text = edits.text();
        Matcher code = SECTION_AND_CODE.matcher(text).region(from, to);
        if (code.lookingAt() && edits.isOpen(code.start(1), code.end(1))) {
            edits.keep(code.start(1), code.end(1));
        }
        List<NumberTokens.Word> words = words(text, from, to);
        BitSet known = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            if (isKnown(text, words.get(i))) {
                known.set(i);
            }
        }
        for (int i = known.nextClearBit(0); i < words.size(); i = known.nextClearBit(i + 1)) {
            if (!isPiece(text, words, i)) {
                replace(edits, words.get(i));
            }
        }
    }

    private static List<NumberTokens.Word> words(String text, int from, int to) {
        List<NumberTokens.Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            words.add(new NumberTokens.Word(word.start(), word.end()));
        }
        return words;
    }

    private boolean isKnown(String text, NumberTokens.Word at) {
        String written = text.substring(at.from(), at.to());
        String letters = withoutDigitsAround(written);
        if (letters.length() < 2 || ORDINAL.matcher(written).matches()) {
            return true;
        }
        if (names.isOwn(Letters.asLetters(written))) {
            return OrdinaryWords.contains(written);
        }
        return ListedWords.contains(written)
                || ListedWords.contains(letters)
                || EventFields.isAgency(text.substring(at.from(), Math.min(text.length(), at.from() + LONGEST_AGENCY)));
    }

    /** A number is often glued to its word, and no word of a name. */
    private static String withoutDigitsAround(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && Letters.isDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Checks if a word is one with its neighbors, as scanning splits them. */
    private static boolean isPiece(String text, List<NumberTokens.Word> words, int index) {
        for (int first = Math.max(0, index - MOST_PIECES + 1); first <= index; first++) {
            StringBuilder joined = new StringBuilder();
            int last = first;
            while (last < words.size()
                    && last < first + MOST_PIECES
                    && (last == first || isBeside(text, words.get(last - 1), words.get(last)))) {
                joined.append(text, words.get(last).from(), words.get(last).to());
                boolean isWhole = last > first
                        && last >= index
                        && joined.length() >= SHORTEST_JOINED
                        && ListedWords.containsWhole(joined.toString());
                if (isWhole) {
                    return true;
                }
                last++;
            }
        }
        return false;
    }

    private static boolean isBeside(String text, NumberTokens.Word one, NumberTokens.Word next) {
        return next.from() - one.to() <= 2
                && text.substring(one.to(), next.from()).chars().allMatch(c -> BETWEEN.indexOf(c) >= 0);
    }

    private void replace(LineEdits edits, NumberTokens.Word at) {
        String letters = Letters.asLetters(edits.text().substring(at.from(), at.to()));
        Optional<String> decides = names.isOwn(letters) ? Optional.empty() : DecidingWord.nearly(letters);
        String other = decides.isPresent()
                ? fabrication.misreading(letters, decides.get())
                : letters.length() == 2 && !names.isOwn(letters)
                        ? fabrication.letters(letters)
                        : fabrication.name(letters);
        edits.replace(at.from(), at.to(), other);
    }
}
