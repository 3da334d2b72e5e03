package org.recordclearance.doj.text.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Misreadings;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;

/** What the words of a disposition and of a level mean. */
final class DispositionWords {

    private static final String CONVICTED = "CONVICTED";

    /** No type of its own on a printed sheet; the model knows it by these words. */
    private static final String REDUCED = "REDUCED TO MISDEMEANOR";

    /** Words that look like it in a bad scan and are none. */
    private static final Set<String> NOT_CONVICTED =
            Set.of("COMMITTED", "CONDUCTED", "CONNECTED", "CONTACTED", "CONTINUED", "CORRECTED");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");
    private static final int MOST_WRONG = 3;

    private DispositionWords() {}

    /** The words of a disposition in one spelling: misreadings repaired, the letters of what decides a level together. */
    static String tidied(String words) {
        String repaired = Misreadings.repaired(Misreadings.Where.WORD, Specks.squeezed(Specks.strippedInFront(words)));
        return Specks.strippedBehind(together(REDUCED, together(CONVICTED, repaired)));
    }

    private static String together(String words, String text) {
        int end = Letters.endOf(words, text);
        return end < 0 ? text : words + text.substring(end);
    }

    /** The type of a disposition, given its tidied words. */
    static DispositionType type(String words) {
        String letters = Letters.asLetters(Letters.only(words));
        boolean denied = letters.contains("DENIED");
        if (!denied && isUnder1203Point4(words) && (letters.contains("DISM") || letters.contains("SETASIDE"))) {
            return DispositionType.SET_ASIDE_1203_4;
        }
        if (letters.startsWith(CONVICTED) || isNearly(CONVICTED, letters)) {
            return DispositionType.CONVICTED;
        }
        if (letters.startsWith("DISMISS") || isNearly("DISMISSED", letters)) {
            return DispositionType.DISMISSED;
        }
        if (letters.startsWith("PROSREJ")) {
            return DispositionType.PROSECUTOR_REJECTED;
        }
        if (letters.startsWith("SENTENCEMODIFIED")) {
            return DispositionType.SENTENCE_MODIFIED;
        }
        return letters.startsWith("PROBATIONREVO") ? DispositionType.PROBATION_REVOKED : DispositionType.OTHER;
    }

    /** Checks if the words of another disposition may be those of a conviction, cut off or misread beyond repair. */
    static boolean mayBeConvicted(String words) {
        String letters = Letters.asLetters(Letters.only(words));
        boolean cut = letters.startsWith("CONV") && !letters.contains("SETASIDE");
        return letters.length() < 3
                || cut
                || isMisreadConvicted(letters)
                || hasNearlyConvicted(words)
                || Specks.isGarbled(words);
    }

    /** Checks if a word of a text may be {@code CONVICTED}, misread. */
    static boolean hasNearlyConvicted(String text) {
        return BETWEEN_WORDS.splitAsStream(text).map(Letters::asLetters).anyMatch(DispositionWords::isMisreadConvicted);
    }

    private static boolean isMisreadConvicted(String letters) {
        int length = CONVICTED.length();
        String word = letters.substring(0, Math.min(letters.length(), length));
        return Math.abs(letters.length() - length) <= 2
                && !CONVICTED.equals(word)
                && !NOT_CONVICTED.contains(word)
                && Letters.distance(CONVICTED, word, MOST_WRONG) <= MOST_WRONG;
    }

    /** Penal Code 1203.4 or 1203.4a, but not 1203.41 and the like, which are other laws. */
    private static boolean isUnder1203Point4(String words) {
        String only = Letters.only(words);
        int at = only.indexOf("12034");
        return at >= 0 && (at + 5 == only.length() || !Letters.isDigit(only.charAt(at + 5)));
    }

    private static boolean isNearly(String word, String letters) {
        return letters.length() >= word.length() && Letters.distance(word, letters.substring(0, word.length()), 1) <= 1;
    }

    /** The level that the words behind {@code CONV STATUS:} state. */
    static Level level(String words) {
        String letters = Letters.asLetters(Letters.only(Misreadings.repaired(Misreadings.Where.WORD, words)));
        if (letters.isEmpty()) {
            return Level.MISSING;
        }
        for (Level level : new Level[] {Level.FELONY, Level.MISDEMEANOR, Level.INFRACTION}) {
            if (letters.contains(level.name()) || Letters.distance(level.name(), letters, 2) <= 2) {
                return level;
            }
        }
        return Level.UNREADABLE;
    }
}
