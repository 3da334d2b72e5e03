package org.recordclearance.doj.bulk.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.rapsheet.CodeSection;

/**
 * What a row charges: the code section, how it is written, and the words behind it.
 *
 * @param codeSection the section, or null if none is stated or none can be read
 * @param asWritten the section as the record writes it, empty without one
 * @param description the words behind the section; without a section all that is written
 */
public record RowCharge(@Nullable CodeSection codeSection, String asWritten, String description) {

    private static final RowCharge NOT_STATED = new RowCharge(null, "", "");
    /** Within words a section is looked for in no more characters than these. */
    private static final int LONGEST_SECTION = 100;

    private static final Pattern MARKER = Pattern.compile("CHRG", Pattern.CASE_INSENSITIVE);

    /** Reads the charge from the offense's description, or, where that does not say, from the comment. */
    public static RowCharge read(String offense, String comment) {
        if (!isInComment(offense)) {
            return startOf(offense.strip()).orElseGet(() -> new RowCharge(null, "", offense.strip()));
        }
        String text = comment.strip();
        return Texts.normal(text).isEmpty() ? NOT_STATED : within(text);
    }

    /** Checks if the charge stands in the comment. */
    static boolean isInComment(String offense) {
        String normal = Texts.normal(offense);
        return normal.isEmpty() || normal.equals("SEE COMMENT FOR CHARGE");
    }

    /** Words may stand before the section of a comment: it is behind CHRG, or the first that names its code. */
    private static RowCharge within(String text) {
        Matcher marker = MARKER.matcher(text);
        if (marker.find()) {
            int from = marker.end();
            while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            Optional<RowCharge> marked = startOf(text.substring(from));
            if (marked.isPresent()) {
                return marked.get();
            }
        }
        Optional<RowCharge> first = startOf(text);
        for (int from = 1; from < text.length() && first.isEmpty(); from++) {
            if (isDigit(text.charAt(from)) && !Character.isLetterOrDigit(text.charAt(from - 1))) {
                String near = text.substring(from, Math.min(text.length(), from + LONGEST_SECTION));
                boolean namesCode = CodeSection.prefixOf(near)
                        .filter(CodeSection.Prefix::namesCode)
                        .isPresent();
                first = namesCode ? startOf(text.substring(from)) : Optional.empty();
            }
        }
        return first.orElseGet(() -> new RowCharge(null, "", text));
    }

    /**
     * Returns the shape of the charge.
     *
     * @return a text without any value of the record
     */
    @Override
    public String toString() {
        return "RowCharge[" + description.length() + " characters]";
    }

    private static Optional<RowCharge> startOf(String text) {
        return CodeSection.prefixOf(text)
                .map(prefix -> new RowCharge(
                        prefix.section(),
                        text.substring(0, prefix.length()).strip(),
                        withoutHyphen(text.substring(prefix.length()))));
    }

    private static String withoutHyphen(String text) {
        String stripped = text.strip();
        return stripped.startsWith("-") ? stripped.substring(1).strip() : stripped;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
