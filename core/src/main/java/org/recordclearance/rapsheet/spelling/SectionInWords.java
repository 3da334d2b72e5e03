package org.recordclearance.rapsheet.spelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code sections as people write them, such as {@code Cal. Health & Saf. Code, section 11357, subd. (a).}, put as the DOJ prints them. For
 * what a person gives a program: what stands on records is read by the parsers, which take no name of a code for one.
 */
public final class SectionInWords {

    private static final String WITHIN_WORDS =
            "(?:subdivisions?|subds?|subsections?|subsecs?|subparagraphs?|subpars?|paragraphs?|pars?)(?![a-z])\\.?";

    /** What people put between the code, the section and its subdivisions. */
    private static final Pattern JOINTS = Pattern.compile(
            ",?\\s*(?:\u00a7+|\\b(?:sections?|secs?|articles?|arts?)(?![a-z])\\.?|\\b" + WITHIN_WORDS + ")",
            Pattern.CASE_INSENSITIVE);

    /** As statutes say it: {@code paragraph (2) of subdivision (b) of Section 11357}. */
    private static final Pattern FROM_WITHIN = Pattern.compile(
            "\\s*" + WITHIN_WORDS + "\\s*((?:\\([^()]{1,4}\\)\\s*)+),?\\s*of\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,6}(?:\\.\\d{1,4})?[a-z]{0,2}(?:\\([^()]{1,4}\\))*(?!\\w)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2000-\u200a\u202f]+");

    private static final Pattern BEFORE_SUBDIVISION = Pattern.compile("[ ,]+(?=\\()");

    private static final Pattern FULL_STOP = Pattern.compile("(?<=[\\w)])\\s*\\.$");

    /** No section in words, with a description behind it, is as long. */
    private static final int LONGEST = 500;

    private SectionInWords() {}

    /**
     * Puts letters for the name of one code, and takes out words for section and subdivision, and a full stop behind all; of another text
     * only the blanks change, and one of more than 500 characters stays as it is.
     *
     * @param text a code section in words
     * @return the section as the DOJ prints it
     */
    public static String asPrinted(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String plain = BLANKS.matcher(text).replaceAll(" ").strip();
        String words = FULL_STOP.matcher(withLetters(withoutJoints(plain))).replaceAll("");
        return words.equals(plain)
                ? plain
                : BEFORE_SUBDIVISION
                        .matcher(BLANKS.matcher(words).replaceAll(" ").strip())
                        .replaceAll("");
    }

    /** Takes out the words, and puts what lies within a section behind its number. */
    private static String withoutJoints(String text) {
        String rest = text;
        StringBuilder within = new StringBuilder();
        for (Matcher inner = FROM_WITHIN.matcher(rest); inner.lookingAt(); inner = FROM_WITHIN.matcher(rest)) {
            within.insert(0, inner.group(1).replace(" ", ""));
            rest = rest.substring(inner.end());
        }
        rest = JOINTS.matcher(rest).replaceAll(" ");
        Matcher number = NUMBER.matcher(rest);
        return within.length() > 0 && number.find()
                ? rest.substring(0, number.end()) + within + rest.substring(number.end())
                : rest;
    }

    private static String withLetters(String text) {
        return CodeNames.withTitle(text)
                .or(() -> CodeNames.in(text)
                        .map(name -> text.substring(0, name.start()).replaceFirst(",\\s*$", "") + " " + name.letters()
                                + " " + text.substring(name.end()).replaceFirst("^[\\s,.:]+(?=\\d)", "")))
                .orElse(text);
    }
}
