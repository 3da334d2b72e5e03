package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Token.Kind;
import org.recordclearance.rapsheet.CodeSection;

/** Takes the text of a charge to pieces, in the spelling of {@link Spelling}. */
final class Tokens {

    private static final String SUBDIVISION = " ?\\([^()]{0,9}\\)";

    /** Of anything that may be repeated no section has more; a pattern without an end needs as deep a stack as the text is long. */
    private static final String SOME = "{0,9}";

    /** A title and a number, with the letters of a code that has titles. */
    private static final Pattern TITLED = Pattern.compile("\\d{1,2} +\\d{1,6}(?:\\.\\d{1,4})?[A-Z]?(?:" + SUBDIVISION
            + ")" + SOME + "\\d{0,2}(?= *(?:US|CA)(?![A-Z0-9]))");

    /** Digits, or letters that look like them in front of digits; then letters and digits, points and parentheses. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[0-9]|[OQDILZSGB](?=[OQDILZSGB]{0,5}[0-9]))[0-9A-Z]*(?:[.,][0-9A-Z]+)" + SOME + "\\.?(?:" + SUBDIVISION
                    + "\\d{0,2})" + SOME + "(?:[/-]\\([A-Z0-9]{1,4}\\)(?: ?\\([A-Z0-9]{1,4}\\))" + SOME + ")" + SOME
                    + "(?:\\([A-Z0-9]{1,3}(?=[ -]|$))?");

    /** The letters of a code that stand right behind a number. */
    private static final Pattern CODE_BEHIND = Pattern.compile("([0-9A-Z.,]*?[0-9][A-Z]{0,2}?)\\.?([A-Z]{2})");

    private static final String LIKE_DIGITS = "OQDILZSGB";

    /** A code of which a letter was misread as a digit, in front of the hyphen that ends the section. */
    private static final Pattern MISREAD_CODE = Pattern.compile("[A-Z0-9]{2}(?= ?-|$)");

    private static final Pattern CODE_WITH_WORDS = Pattern.compile("(?:PC|HS|VC|BP|WI)[A-Z]{3,}");

    /** Letters of a number, or a subdivision, that a blank or a hyphen parts from it in front of the letters of its code. */
    private static final Pattern LETTERS_APART = Pattern.compile(
            "[ -]{1,3}([A-Z]{1,2})((?:" + SUBDIVISION + ")*)(?:[ -]{1,2}|(?<=\\)))([A-Z]{2,4})(?![A-Z0-9])");

    /** Letters that say what level a charge is of. */
    private static final Set<String> LEVELS = Set.of("F", "M", "I");

    /** Takes what stands at a place, if it is of its kind. */
    private interface Taker {

        /** Takes it, and gives the place behind it, or the same place if there is none. */
        int take(String text, int at, List<Token> tokens);
    }

    private static final List<Taker> TAKERS = List.of(
            Tokens::takeSign, Tokens::takeTitled, Tokens::takeCodeInFront, Tokens::takeMisreadCode, Tokens::takeNumber);

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Token before = last(tokens);
            boolean isBetweenDigits = c == '.'
                    && before != null
                    && before.is(Kind.NUMBER)
                    && before.end() == at
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (isBetweenDigits) {
                at = add(tokens, Kind.OTHER, text, at, at + 1);
            } else if (c == ' ' || isSpeck(c)) {
                at++;
            } else {
                at = take(text, at, tokens);
            }
        }
        return tokens;
    }

    private static boolean isSpeck(char c) {
        return c == '.' || c == '*' || c == '\'' || c == '`' || c == '"' || c == ':' || c == '\u00B7';
    }

    private static int take(String text, int at, List<Token> tokens) {
        for (Taker taker : TAKERS) {
            int end = taker.take(text, at, tokens);
            if (end > at) {
                return end;
            }
        }
        return takeWord(text, at, tokens);
    }

    private static int takeSign(String text, int at, List<Token> tokens) {
        char c = text.charAt(at);
        if (c == '-') {
            return add(tokens, Kind.HYPHEN, text, at, at + 1);
        }
        boolean joins = c == '/' || c == '&' || c == ';' || (c == ',' && joinsAsComma(text, at, tokens));
        return joins ? add(tokens, Kind.JOIN, text, at, at + 1) : at;
    }

    private static int takeTitled(String text, int at, List<Token> tokens) {
        if (!mayBeTitle(text, at)) {
            return at;
        }
        Matcher titled = TITLED.matcher(text).region(at, text.length());
        return titled.lookingAt() ? add(tokens, Kind.NUMBER, text, at, titled.end()) : at;
    }

    private static int takeCodeInFront(String text, int at, List<Token> tokens) {
        boolean isInFront = isLetter(text, at) && isLetter(text, at + 1) && isDigit(text, at + 2);
        return isInFront && Spelling.isCode(text.substring(at, at + 2)) ? add(tokens, Kind.CODE, text, at, at + 2) : at;
    }

    private static int takeMisreadCode(String text, int at, List<Token> tokens) {
        Token before = last(tokens);
        if (before == null || !before.is(Kind.NUMBER)) {
            return at;
        }
        Matcher misread = MISREAD_CODE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!misread.lookingAt() || isDigits(misread.group())) {
            return at;
        }
        String code = Repairs.asLetters(misread.group());
        if (!Spelling.isCode(code)) {
            return at;
        }
        tokens.add(new Token(Kind.CODE, code, at, misread.end()));
        return misread.end();
    }

    private static int takeNumber(String text, int at, List<Token> tokens) {
        boolean mayBeNumber = isDigit(text, at)
                || (looksLikeDigit(text, at) && (isDigit(text, at + 1) || looksLikeDigit(text, at + 1)));
        if (!mayBeNumber) {
            return at;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return number.lookingAt() ? takeNumber(text, at, number.end(), tokens) : at;
    }

    /** Takes a word, or a character that is nothing. */
    private static int takeWord(String text, int at, List<Token> tokens) {
        if (!isLetter(text, at)) {
            return add(tokens, Kind.OTHER, text, at, at + 1);
        }
        Token before = last(tokens);
        if (before != null && before.is(Kind.NUMBER) && before.end() >= at - 1 && isCodeWithWords(text, at)) {
            return add(tokens, Kind.CODE, text, at, at + 2);
        }
        int end = at;
        while (isLetter(text, end) || isDigit(text, end)) {
            end++;
        }
        return add(tokens, kind(text.substring(at, end)), text, at, end);
    }

    private static @Nullable Token last(List<Token> tokens) {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    /** Checks if a comma parts two sections: a blank stands behind it, or the letters of a code stand in front of it. */
    private static boolean joinsAsComma(String text, int at, List<Token> tokens) {
        boolean isBeforeBlank = at + 1 < text.length() && text.charAt(at + 1) == ' ';
        Token before = last(tokens);
        boolean isBehindCode = before != null && before.is(Kind.CODE);
        return isBeforeBlank || isBehindCode;
    }

    /** Checks if a title, of one digit or two, may stand at a place: a blank must follow. */
    private static boolean mayBeTitle(String text, int at) {
        int end = isDigit(text, at + 1) ? at + 2 : at + 1;
        return isDigit(text, at) && end < text.length() && text.charAt(end) == ' ';
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private static boolean looksLikeDigit(String text, int at) {
        return at < text.length() && LIKE_DIGITS.indexOf(text.charAt(at)) >= 0;
    }

    /** Checks if the letters of a code and a word are joined, as where the hyphen between them was lost. */
    private static boolean isCodeWithWords(String text, int at) {
        return CODE_WITH_WORDS.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int takeNumber(String text, int at, int end, List<Token> tokens) {
        String number = text.substring(at, end);
        Matcher behind = CODE_BEHIND.matcher(number);
        if (behind.matches()
                && Spelling.isCode(behind.group(2))
                && !behind.group(2).equals("AA")) {
            add(tokens, Kind.NUMBER, text, at, at + behind.end(1));
            return add(tokens, Kind.CODE, text, at + behind.start(2), end);
        }
        Matcher apart = LETTERS_APART.matcher(text).region(end, text.length());
        if (apart.lookingAt() && !Spelling.isCode(apart.group(1)) && Spelling.isCode(apart.group(3))) {
            String whole = number + apart.group(1) + apart.group(2);
            if (!LEVELS.contains(apart.group(1)) || isOfNumber(whole)) {
                tokens.add(new Token(Kind.NUMBER, whole, at, apart.end(2)));
                return apart.end(2);
            }
        }
        return add(tokens, Kind.NUMBER, text, at, end);
    }

    /** Checks if letters belong to the number of a section, as those of 273ab and 653f do. */
    private static boolean isOfNumber(String text) {
        return CodeSection.tryParse(text + " PC")
                .map(section -> section.parts().get(0).number())
                .filter(number -> number.charAt(number.length() - 1) > '9')
                .isPresent();
    }

    private static Kind kind(String word) {
        if (word.equals("AND")) {
            return Kind.JOIN;
        }
        if (word.equals("CHRG") || word.equals("CHRGS")) {
            return Kind.MARK;
        }
        return Spelling.isCode(word) ? Kind.CODE : Kind.WORD;
    }

    private static int add(List<Token> tokens, Kind kind, String text, int from, int to) {
        int end = to;
        while (end < text.length() && text.charAt(end) == Spelling.FILLER) {
            end++;
        }
        tokens.add(new Token(kind, text.substring(from, to), from, end));
        return end;
    }
}
