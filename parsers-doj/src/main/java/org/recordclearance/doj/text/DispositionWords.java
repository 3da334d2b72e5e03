package org.recordclearance.doj.text;

import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;

/** What the words of a disposition and of a level mean. */
final class DispositionWords {

    private static final String CONVICTED = "CONVICTED";

    private DispositionWords() {}

    /** The words of a disposition in one spelling: misreadings repaired, the letters of CONVICTED together. */
    static String tidied(String words) {
        String repaired = Misreadings.repaired(Misreadings.Where.WORD, Specks.squeezed(Specks.strippedInFront(words)));
        int end = Letters.endOf(CONVICTED, repaired);
        String together = end < 0 ? repaired : CONVICTED + repaired.substring(end);
        return Specks.strippedBehind(together);
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
        if (!denied && letters.startsWith("REDUCEDTOMISD")) {
            return DispositionType.REDUCED_TO_MISDEMEANOR;
        }
        return letters.startsWith("PROBATIONREVO") ? DispositionType.PROBATION_REVOKED : DispositionType.OTHER;
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
