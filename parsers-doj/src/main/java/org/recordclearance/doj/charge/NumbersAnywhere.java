package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.CodeSection;

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
                        + "(?![0-9])(?!\\.[0-9]*[1-9])(?<rest>[A-Z]?[0-9]?(?![A-Z0-9])|(?: ?\\([A-Z0-9]{1,4}\\)[0-9]{0,2}){0,9})(?! ?\\()");
    }

    /** A number whose digits stand apart, or of which one is a character that is neither digit nor letter. */
    private static Pattern broken(String number) {
        List<String> forms = new ArrayList<>();
        forms.add(String.join("[^A-Z0-9(]{0,2}", number.split("")));
        for (int i = 0; i < number.length(); i++) {
            forms.add(number.substring(0, i) + "[^A-Z0-9 ]" + number.substring(i + 1));
        }
        return Pattern.compile("(?<![0-9.,])(?!" + number + ")(?:" + String.join("|", forms) + ")(?![0-9]|[.,][0-9])");
    }

    /** Finds those that a text may have, with characters between their digits or for one of them. */
    static List<CodeSection> brokenIn(String text, List<Token> tokens) {
        Matcher hyphen = WORDS.matcher(text);
        String front = hyphen.find() ? text.substring(0, hyphen.start()) : text;
        return WANTED.stream()
                .filter(wanted -> !statesOtherCode(tokens, wanted))
                .filter(wanted -> wanted.broken.matcher(front).find())
                .map(wanted -> CodeSection.parse(wanted.number + " " + wanted.code))
                .toList();
    }

    private static boolean statesOtherCode(List<Token> tokens, Wanted wanted) {
        return tokens.stream()
                .anyMatch(token -> token.is(Token.Kind.CODE) && !token.text().equals(wanted.code));
    }

    /** Finds the first in a text, unless a code that is not its own is stated. */
    static Optional<Found> in(String text, List<Token> tokens) {
        List<Found> all = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            Matcher found = wanted.pattern.matcher(text);
            if (!statesOtherCode(tokens, wanted) && found.find()) {
                all.add(new Found(wanted.code, wanted.number + found.group("rest"), found.start(), found.end()));
            }
        }
        return all.stream().min((a, b) -> Integer.compare(a.start(), b.start()));
    }
}
