package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.spelling.OneLetter;

/** The numbers that are looked for anywhere in front of the words, from a table. */
final class NumbersAnywhere {

    /**
     * One of them in a text.
     *
     * @param code its code
     * @param text the number and its subdivisions
     * @param start where it begins
     * @param end where it ends
     */
    record Found(String code, String text, int start, int end) {}

    private record Wanted(String code, String number, Pattern pattern, Pattern broken) {}

    private static final List<Wanted> WANTED = ChargeTable.rows("numbers_anywhere.csv").stream()
            .map(row -> new Wanted(row[0], row[1], pattern(row[1]), broken(row[1])))
            .toList();

    /** The codes of most offenses besides that of these numbers. */
    private static final List<String> OTHER_CODES = List.of("PC", "VC", "BP", "WI");

    /** The hyphen that the words begin with, which stands between no digits. */
    private static final Pattern WORDS = Pattern.compile("(?<=.)-(?![0-9])|(?<=[^0-9])-(?=[0-9])");

    private NumbersAnywhere() {}

    private static Pattern pattern(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char digit = number.charAt(i);
            digits.append(i == number.length() - 3 ? "[,]?" : "")
                    .append('[')
                    .append(digit)
                    .append(Repairs.lettersLike(digit))
                    .append(']');
        }
        return Pattern.compile(
                "(?<![0-9.,])" + digits
                        + "(?![0-9])(?!\\.[0-9OQD]*[1-9ILZSGB])(?<rest>[A-Z]?[0-9]?(?![A-Z0-9])|(?: ?\\([A-Z0-9]{1,4}\\)[0-9]{0,2}){0,9})(?! ?[()])");
    }

    /**
     * A number whose digits stand apart, or of which one is a character that is neither digit nor letter, or any are such as stand for
     * what can't be read, or a whole one with a subdivision that is none.
     */
    private static Pattern broken(String number) {
        List<String> forms = new ArrayList<>();
        forms.add(String.join("[^A-Z0-9(]{0,2}", number.split("")));
        for (int i = 0; i < number.length(); i++) {
            forms.add(number.substring(0, i) + "[^A-Z0-9 ]" + number.substring(i + 1));
        }
        forms.add(number.chars().mapToObj(digit -> "[" + (char) digit + "?*#]").collect(Collectors.joining()));
        String whole = number + "(?: ?\\([A-Z0-9]{1,4}\\)[0-9]{0,2}){0,9} ?\\((?![A-Z0-9]{1,4}\\))[^()]{0,9}\\)";
        return Pattern.compile("(?<![0-9.,])(?:" + whole + "|(?!" + number + ")(?:" + String.join("|", forms)
                + ")(?![0-9]|[.,][0-9]))");
    }

    /** Finds those that a text may have, with characters between their digits or for one of them. */
    static List<CodeSection> brokenIn(String text, List<Token> tokens) {
        Matcher hyphen = WORDS.matcher(text);
        String front = hyphen.find() ? text.substring(0, hyphen.start()) : text;
        return WANTED.stream()
                .filter(wanted -> !statesOtherCode(tokens, wanted))
                .filter(wanted -> wanted.broken.matcher(front).find() || hasBrokenParentheses(front, wanted))
                .map(wanted -> CodeSection.parse(wanted.number + " " + wanted.code))
                .toList();
    }

    /** Checks if one of them, or a longer number, stands in front of the parentheses of a text with a digit misread as a letter. */
    static boolean isMisreadIn(String text) {
        int end = text.indexOf('(') < 0 ? text.length() : text.indexOf('(');
        String front = text.substring(0, end);
        String digits = Repairs.asDigits(front);
        return !digits.equals(front)
                && WANTED.stream().anyMatch(wanted -> digits.startsWith(wanted.number) && !isLetterOf(front, wanted));
    }

    /** A letter that may be a subdivision, right behind the number. */
    private static boolean isLetterOf(String front, Wanted wanted) {
        return front.startsWith(wanted.number)
                && front.length() > wanted.number.length()
                && "ABCDE".indexOf(front.charAt(wanted.number.length())) >= 0;
    }

    private static boolean statesOtherCode(List<Token> tokens, Wanted wanted) {
        return tokens.stream()
                .anyMatch(token -> token.is(Token.Kind.CODE) && !token.text().equals(wanted.code));
    }

    private static boolean hasBrokenParentheses(String text, Wanted wanted) {
        Matcher found = wanted.pattern.matcher(text);
        return found.find() && isInBrokenParentheses(text, found.end());
    }

    /**
     * Checks if a parenthesis that none in front of it opened stands before the next blank or hyphen: subdivisions that can't be
     * read.
     */
    static boolean isInBrokenParentheses(String text, int end) {
        long open = count(text.substring(0, end), '(') - count(text.substring(0, end), ')');
        for (int at = end; at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '-'; at++) {
            if (text.charAt(at) == '(' || text.charAt(at) == ')' && open-- <= 0) {
                return true;
            }
        }
        return false;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Checks if the word behind a number is the letters of another code of which one was lost, doubled or swapped. */
    private static boolean isOtherCodeWithSlip(List<Token> tokens, int end, String code) {
        return tokens.stream()
                .filter(token -> token.start() >= end)
                .findFirst()
                .filter(token -> token.is(Token.Kind.WORD) && token.start() <= end + 2)
                .map(Token::text)
                .filter(letters -> !letters.equals(code) && !OneLetter.apart(letters, code))
                .filter(letters -> OTHER_CODES.stream().anyMatch(other -> OneLetter.apart(letters, other)))
                .isPresent();
    }

    /** Finds the first in a text, unless a code that is not its own is stated. */
    static Optional<Found> in(String text, List<Token> tokens) {
        List<Found> all = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            Matcher found = wanted.pattern.matcher(text);
            if (!statesOtherCode(tokens, wanted)
                    && found.find()
                    && !isInBrokenParentheses(text, found.end())
                    && !isOtherCodeWithSlip(tokens, found.end(), wanted.code)) {
                all.add(new Found(wanted.code, wanted.number + found.group("rest"), found.start(), found.end()));
            }
        }
        return all.stream().min((a, b) -> Integer.compare(a.start(), b.start()));
    }
}
