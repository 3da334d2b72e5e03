package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private record Wanted(String code, String number, Pattern pattern) {}

    private static final List<Wanted> WANTED = ChargeTable.rows("numbers_anywhere.csv").stream()
            .map(row -> new Wanted(row[0], row[1], pattern(row[1])))
            .toList();

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
                        + "(?![0-9])(?!\\.[0-9]*[1-9])(?<rest>[A-Z]?[0-9]?(?![A-Z0-9])|(?: ?\\([A-Z0-9]{1,4}\\)[0-9]{0,2})*)(?! ?\\()");
    }

    /** Finds the first in a text, unless a code that is not its own is stated. */
    static Optional<Found> in(String text, List<Token> tokens) {
        List<Found> all = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            boolean otherCode = tokens.stream()
                    .anyMatch(
                            token -> token.is(Token.Kind.CODE) && !token.text().equals(wanted.code));
            Matcher found = wanted.pattern.matcher(text);
            if (!otherCode && found.find()) {
                all.add(new Found(wanted.code, wanted.number + found.group("rest"), found.start(), found.end()));
            }
        }
        return all.stream().min((a, b) -> Integer.compare(a.start(), b.start()));
    }
}
