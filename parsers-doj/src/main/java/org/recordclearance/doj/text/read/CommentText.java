package org.recordclearance.doj.text.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.charge.ChargeReader;

/** What a comment may hold beside words: the charge of its count, or the sentence. */
public final class CommentText {

    private static final Pattern CHARGE = Pattern.compile("\\bCHRG ?[-:;.]? ?");
    private static final Pattern SENTENCE = Pattern.compile("\\bSEN ?- ?X|\\bSENX|\\bX ?SEN ?[:;.]");
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("\\bC[NH][TI] ?[:;.]? ?([0-9]{1,3})[^0-9]{0,6}$");
    private static final int WORTH_A_LOOK = 500;

    private CommentText() {}

    /** The charge in a comment, if it is one with a section. */
    static Optional<ChargeText> charge(String comment, ChargeReader reader) {
        Matcher found = CHARGE.matcher(head(comment));
        return found.find() ? Optional.of(ChargeText.of(comment.substring(found.end()), reader)) : Optional.empty();
    }

    /** Checks if the charge in a comment is said to be that of another count. */
    static boolean isOfAnotherCount(String comment, int number) {
        Matcher found = CHARGE.matcher(head(comment));
        if (!found.find()) {
            return false;
        }
        Matcher count = NUMBER_IN_FRONT.matcher(comment.substring(0, found.start()));
        return count.find() && Integer.parseInt(count.group(1)) != number;
    }

    /** The words of the sentence in a comment. */
    static Optional<String> sentence(String comment) {
        Matcher found = SENTENCE.matcher(head(comment));
        return found.find() ? Optional.of(comment.substring(found.end())) : Optional.empty();
    }

    /** Where the charge or the sentence in a comment begins, or its length if it has none. */
    public static int ordinaryWords(String comment) {
        Matcher charge = CHARGE.matcher(head(comment));
        Matcher sentence = SENTENCE.matcher(head(comment));
        return Math.min(
                charge.find() ? charge.end() : comment.length(), sentence.find() ? sentence.end() : comment.length());
    }

    private static String head(String comment) {
        return comment.substring(0, Math.min(comment.length(), WORTH_A_LOOK));
    }
}
