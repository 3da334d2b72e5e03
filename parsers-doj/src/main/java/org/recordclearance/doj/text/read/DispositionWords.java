package org.recordclearance.doj.text.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Misreadings;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;

/** What the words of a disposition and of a level mean. */
final class DispositionWords {

    private static final String CONVICTED = DecidingWord.CONVICTED.name();

    private static final String REDUCED = "REDUCED TO MISDEMEANOR";

    /** Words that look like it in a bad scan and are none. */
    private static final Set<String> NOT_CONVICTED =
            Set.of("COMMITTED", "CONDUCTED", "CONNECTED", "CONTACTED", "CONTINUED", "CORRECTED");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

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

    /** What a disposition says, given its tidied words. A reduction has no type of its own on a printed sheet. */
    static DispositionReading read(String words, DispositionTable table) {
        DispositionReading reading = table.read(words);
        return reading.type() == DispositionType.REDUCED_TO_MISDEMEANOR
                ? new DispositionReading(DispositionType.OTHER, reading.effect(), reading.law())
                : reading;
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
                && DecidingWord.CONVICTED.isNearly(word);
    }

    /** The level that the words behind {@code CONV STATUS:} state. */
    static Level level(String words) {
        String letters = Letters.asLetters(Letters.only(Misreadings.repaired(Misreadings.Where.WORD, words)));
        if (letters.isEmpty()) {
            return Level.MISSING;
        }
        for (Level level : new Level[] {Level.FELONY, Level.MISDEMEANOR, Level.INFRACTION}) {
            if (letters.contains(level.name())
                    || DecidingWord.valueOf(level.name()).isNearly(letters)) {
                return level;
            }
        }
        return Level.UNREADABLE;
    }
}
