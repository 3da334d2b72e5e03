package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.ChargeReader;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.Count;

/** What a count charges: the flags above it, the section and the words, or a comment that has them. For one thread. */
final class CountCharge {

    private static final Pattern BETWEEN_FLAGS = Pattern.compile(" -(?=[A-Z])");
    private static final int LONGEST_DESCRIPTION = 200;

    /** A section and its code stand within so many characters of a charge. */
    private static final int LONGEST_SECTION = 30;

    private static final String SEE_COMMENT = "SEECOMMENTFORCHARGE";
    private static final String ATTEMPTED = DecidingWord.ATTEMPTED.name();

    /** So many letters in a row of a word tell it. */
    private static final int PIECE = 3;

    private final int countNumber;
    private final ChargeReader reader;
    private final List<String> flags = new ArrayList<>();
    private boolean attempted;
    private @Nullable ChargeText charge;
    private boolean inComment;
    private @Nullable ChargeText ofAnotherCount;

    CountCharge(int countNumber, ChargeReader reader) {
        this.countNumber = countNumber;
        this.reader = reader;
    }

    /** Checks if a section of the law has been read. */
    boolean hasSection() {
        return charge != null && charge.section() != null;
    }

    /** Checks if the line that states the charge, or sends to a comment for it, has been read. */
    boolean isStated() {
        return charge != null || inComment;
    }

    static boolean isFlag(String text) {
        return text.length() >= 2 && text.charAt(0) == '-' && Letters.isLetter(text.charAt(1));
    }

    private static boolean saysAttempted(String flag) {
        String letters = Letters.asLetters(Letters.only(flag));
        return flag.startsWith("ATTEMPT") || DecidingWord.ATTEMPTED.isNearly(letters);
    }

    /** Checks if a line above the charge may be what is left of the word that says it was an attempt. */
    static boolean mayBeAttempted(String line) {
        String letters = Letters.asLetters(Letters.only(line));
        for (int from = 0; from + PIECE <= letters.length(); from++) {
            if (ATTEMPTED.contains(letters.substring(from, from + PIECE))) {
                return true;
            }
        }
        return false;
    }

    /** Checks if a line above the charge may be what is left of the word that says it was an attempt, which is not known yet. */
    boolean mayLackAttempt(String line) {
        return !attempted && mayBeAttempted(line);
    }

    /** Checks if a line states the section that the charge, stated already, has not. */
    boolean lacksSectionOf(CountLine line) {
        return !hasSection() && line.kind() == CountLine.Kind.CHARGE;
    }

    /** Checks if a line is about the sentence and no charge. */
    static boolean isAboutSentence(CountLine line) {
        return line.kind() == CountLine.Kind.CHARGE
                && ChargeText.of(line.text(), ChargeReader.standard()).isAboutSentence();
    }

    /** Checks for characters that the printer does not print in what may be the section of a charge. */
    static boolean isSectionGarbled(CountLine line) {
        return Specks.isGarbled(line.text().substring(0, Math.min(line.text().length(), LONGEST_SECTION)));
    }

    /** Takes a line of flags, each behind a hyphen. */
    boolean takeFlags(CountLine line) {
        if (isStated() || line.kind() != CountLine.Kind.FLAGS) {
            return false;
        }
        for (String each : BETWEEN_FLAGS.split(line.text().substring(1), -1)) {
            String flag = Specks.strippedBehind(Specks.squeezed(each));
            if (saysAttempted(flag)) {
                attempted = true;
            } else if (!flag.isEmpty()) {
                flags.add(flag);
            }
        }
        return true;
    }

    /**
     * Takes the line that states the charge.
     *
     * @return the words of a line that was taken for the charge before, empty if there was none
     */
    String take(CountLine line) {
        String text = line.text();
        if (text.length() < 60 && Letters.asLetters(Letters.only(text)).contains(SEE_COMMENT)) {
            inComment = true;
            return "";
        }
        ChargeText stated = ChargeText.of(text, reader);
        if (stated.isAboutSentence()) {
            return "";
        }
        String before = charge == null ? "" : (charge.asWritten() + " " + charge.description()).strip();
        charge = stated;
        return before;
    }

    /** Goes on with the words of a charge on a further line, unless they are too many to be one. */
    boolean takeMoreWords(String text) {
        if (charge == null || charge.description().length() + text.length() > LONGEST_DESCRIPTION) {
            return false;
        }
        String more = ChargeText.words(text);
        charge = charge.described((charge.description() + " " + more).strip());
        return true;
    }

    /** Takes what a comment says of the charge, unless the charge has a section of its own. */
    void takeComment(String comment) {
        Optional<ChargeText> found = CommentText.charge(comment, reader);
        if (found.isEmpty() || hasSection()) {
            return;
        }
        ChargeText stated = found.get();
        if (CommentText.isOfAnotherCount(comment, countNumber)) {
            ofAnotherCount = ofAnotherCount == null ? stated : ofAnotherCount;
        } else {
            complete(stated);
        }
    }

    private void complete(ChargeText stated) {
        charge = charge == null ? stated : charge.completedBy(stated);
    }

    /** Puts all of it into a count. */
    void into(Count.Builder count) {
        if (charge == null && inComment && ofAnotherCount != null) {
            complete(ofAnotherCount); // no other comment is there, so the number was misread
        }
        flags.forEach(count::flag);
        if (charge != null) {
            charge.charge().into(count);
        }
        if (attempted) {
            count.attempted(true);
        }
    }
}
