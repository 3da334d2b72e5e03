package org.recordclearance.prop64.results;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.CodeSection;

/**
 * A Prop 64 section that a text names.
 *
 * @param number the section
 * @param subdivision the outermost subdivision, empty if none is named
 */
record NamedSection(String number, String subdivision) {

    /** A number of five digits with no other digit around it, and no decimal behind it: 11357.5 is another section. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])(" + String.join("|", Prop64Section.NUMBERS) + ")(?![0-9])(?![.,][0-9]{1,4}(?![0-9]))");

    /** The letters of a code in front of a number. */
    private static final Pattern CODE_IN_FRONT = Pattern.compile("(?<![A-Za-z])[A-Za-z]{2}\\s+$");

    /** Finds the sections that a text names, in order. */
    static List<NamedSection> in(String text) {
        ImmutableList.Builder<NamedSection> found = ImmutableList.builder();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            at(text, matcher).ifPresent(found::add);
        }
        return found.build();
    }

    private static Optional<NamedSection> at(String text, Matcher matcher) {
        String number = matcher.group(1);
        Optional<CodeSection.Prefix> behind = CodeSection.prefixOf(text.substring(matcher.start()));
        if (behind.isEmpty() || !behind.get().namesCode()) {
            Matcher front = CODE_IN_FRONT.matcher(text.substring(0, matcher.start()));
            Optional<CodeSection.Prefix> whole = front.find()
                    ? CodeSection.prefixOf(front.group().strip() + " " + text.substring(matcher.start()))
                    : Optional.empty();
            behind = whole.isPresent() ? whole : behind;
        }
        if (behind.isEmpty()) {
            return Optional.of(new NamedSection(number, ""));
        }
        return Prop64Section.among(behind.get().section())
                .filter(section -> section.number().equals(number))
                .map(section -> new NamedSection(number, section.subdivision()));
    }

    /** Gets which half of HS 11357 it is in: the subdivisions a and b, or c and d; empty for any other. */
    String half() {
        return switch (subdivision) {
            case "a", "b" -> "ab";
            case "c", "d" -> "cd";
            default -> "";
        };
    }
}
