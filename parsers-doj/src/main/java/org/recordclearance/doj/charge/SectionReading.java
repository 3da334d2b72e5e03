package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.OffenseSections;

/**
 * What a number with its subdivisions is, in a code.
 *
 * @param section the section, or null if it can't be one
 * @param known whether the code has it
 * @param repaired whether letters were taken for digits
 * @param readings what it may be besides
 */
record SectionReading(@Nullable CodeSection section, boolean known, boolean repaired, List<CodeSection> readings) {

    /** More readings than these say no more than that it can't be read. */
    private static final int MOST_READINGS = 60;

    /** No number with its subdivisions is as long; trying every slip of what is longer takes forever. */
    private static final int LONGEST = 200;

    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+(?=[1-9])");
    private static final List<String> NOISE_BEHIND_NUMBER = List.of(".", ".0");
    private static final Pattern THOUSANDS = Pattern.compile("^(\\d{1,3}),(\\d{3})(?!\\d)");
    private static final Pattern POINT_BEFORE_LETTER = Pattern.compile("(?<=\\d)\\.(?=[A-Z])");
    private static final List<Pattern> GLUED_ATTEMPTS = List.of(
            Pattern.compile("^664([1-9][0-9]{1,4}(?![0-9]).*)$"),
            Pattern.compile("^664[.,1A-Z|]([1-9][0-9]{1,4}(?![0-9]).*)$"));

    /** A subdivision that changed places with a parenthesis. */
    private static final Pattern LETTER_OUTSIDE = Pattern.compile("([0-9A-Z])\\(\\)");

    private static final Pattern LETTER_BEHIND = Pattern.compile("\\(\\)([0-9A-Z])");

    /** Reads a number in a code, or, with an empty code, in any. */
    static SectionReading of(OffenseSections sections, String text, String code) {
        return read(sections, text, code, true);
    }

    /** Reads it without asking what it may be besides, which takes much longer. */
    static SectionReading alone(OffenseSections sections, String text, String code) {
        return read(sections, text, code, false);
    }

    private static SectionReading read(OffenseSections sections, String text, String code, boolean withReadings) {
        List<String> closed = parenthesesClosed(text);
        if (!closed.isEmpty()) {
            return new SectionReading(null, false, false, List.copyOf(known(sections, closed, code, 0)));
        }
        String tidy = tidied(text);
        SectionReading asItStands = asItStands(sections, tidy, code);
        if (asItStands.known) {
            return asItStands.section == null || !hasAllSubdivisions(sections, asItStands.section)
                    ? inDoubt(asItStands, sections, text, code, withReadings)
                    : asItStands;
        }
        List<String> repairs =
                Repairs.misreadDigits(tidy).stream().map(SectionReading::tidied).toList();
        Set<CodeSection> repaired = known(sections, repairs, code, 0);
        if (repaired.size() == 1) {
            return new SectionReading(repaired.iterator().next(), true, true, List.of());
        }
        if (!withReadings) {
            return asItStands;
        }
        Set<CodeSection> near = new LinkedHashSet<>(repaired);
        near.addAll(nearUnknown(sections, text, tidy, code));
        return asItStands.orElse(near);
    }

    /** What a number may be that has a parenthesis too few, or none in its parentheses; nothing where that is not so. */
    private static List<String> parenthesesClosed(String text) {
        if (text.indexOf('(', text.lastIndexOf(')') + 1) >= 0) {
            return List.of(text + ")", text.substring(0, text.lastIndexOf('(')));
        }
        if (text.contains("()")) {
            return List.of(
                    text.replace("()", ""),
                    LETTER_OUTSIDE.matcher(text).replaceAll("($1)"),
                    LETTER_BEHIND.matcher(text).replaceAll("($1)"));
        }
        return List.of();
    }

    /** A known section, which has a subdivision that is not listed, may be another by a slip; it is none where it was misread. */
    private static SectionReading inDoubt(
            SectionReading known, OffenseSections sections, String text, String code, boolean withReadings) {
        Set<CodeSection> near =
                withReadings ? new LinkedHashSet<>(near(sections, plain(text), code)) : new LinkedHashSet<>();
        if (known.section != null && NumbersAnywhere.isMisreadIn(tidied(text))) {
            near.add(known.section);
            return new SectionReading(null, false, false, List.copyOf(near));
        }
        return withReadings ? known.orElse(near) : known;
    }

    /** The known sections that an unknown one may be by a slip, or with the letters of its code the other way round. */
    private static Set<CodeSection> nearUnknown(OffenseSections sections, String text, String tidy, String code) {
        Set<CodeSection> near = new LinkedHashSet<>(near(sections, tidy, code));
        if (!text.equals(tidy)) {
            near.addAll(near(sections, text, code));
        }
        String swapped = new StringBuilder(code).reverse().toString();
        if (code.length() == 2 && Spelling.isCode(swapped)) {
            near.addAll(known(sections, List.of(tidy), swapped, 0));
        }
        return near;
    }

    /** The known sections that are one misread character, or one slip, away. */
    private static Set<CodeSection> near(OffenseSections sections, String text, String code) {
        if (text.length() > LONGEST) {
            return Set.of();
        }
        Set<CodeSection> near = known(sections, Repairs.oneMisread(text), code, digits(text));
        near.addAll(known(sections, Repairs.oneSlip(text), code, digits(text) - 1));
        return near;
    }

    private static SectionReading asItStands(OffenseSections sections, String tidy, String code) {
        for (String spelling : spellings(tidy)) {
            CodeSection known = parsed(spelling, code).orElse(null);
            if (known != null && sections.knows(known)) {
                return new SectionReading(known, true, false, List.of());
            }
        }
        for (Pattern pattern : GLUED_ATTEMPTS) {
            Matcher attempt = pattern.matcher(tidy);
            if (attempt.matches() && !code.isEmpty()) {
                Optional<CodeSection> glued =
                        parsed("664/" + attempt.group(1), code).filter(sections::knows);
                if (glued.isPresent()) {
                    return new SectionReading(glued.get(), true, true, List.of());
                }
            }
        }
        return new SectionReading(parsed(tidy.replace(',', '.'), code).orElse(null), false, false, List.of());
    }

    private static List<String> spellings(String tidy) {
        List<String> spellings = new ArrayList<>(3);
        spellings.add(tidy.replace(',', '.'));
        if (tidy.indexOf('.') >= 0 || tidy.indexOf(',') >= 0) {
            spellings.add(POINT_BEFORE_LETTER.matcher(tidy).replaceFirst(""));
        }
        Matcher thousands = THOUSANDS.matcher(tidy);
        if (tidy.indexOf(',') > 0 && thousands.find()) {
            spellings.add(thousands.replaceFirst("$1$2"));
        }
        return spellings;
    }

    private SectionReading orElse(Set<CodeSection> others) {
        List<CodeSection> all = new ArrayList<>(others);
        if (section != null) {
            all.removeIf(other ->
                    codes(other).equals(codes(section)) && numbers(other).equals(numbers(section)));
        }
        return new SectionReading(
                section, known, repaired, List.copyOf(all.subList(0, Math.min(all.size(), MOST_READINGS))));
    }

    private static List<String> codes(CodeSection section) {
        return section.parts().stream().map(Part::code).toList();
    }

    private static List<String> numbers(CodeSection section) {
        return section.parts().stream().map(Part::number).toList();
    }

    private static boolean hasAllSubdivisions(OffenseSections sections, CodeSection section) {
        for (Part part : section.parts()) {
            if (!sections.hasSubdivisions(part)) {
                return false;
            }
        }
        return true;
    }

    /** The known sections among spellings, whose numbers have so many digits or more. */
    private static Set<CodeSection> known(
            OffenseSections sections, Iterable<String> spellings, String code, int fewestDigits) {
        Set<CodeSection> known = new LinkedHashSet<>();
        for (String spelling : spellings) {
            if (!sections.mayKnow(spelling)) {
                continue;
            }
            parsed(spelling, code)
                    .filter(sections::knows)
                    .filter(section -> section.parts().stream()
                                    .mapToInt(part -> digits(part.number()))
                                    .sum()
                            >= fewestDigits)
                    .ifPresent(known::add);
        }
        return known;
    }

    /** How many digits a text begins with. */
    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static Optional<CodeSection> parsed(String text, String code) {
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return Optional.empty();
        }
        return CodeSection.tryParse(code.isEmpty() ? text : text + " " + code);
    }

    private static String plain(String text) {
        String together = text.replace(" (", "(");
        return together.startsWith("0") ? ZEROS_IN_FRONT.matcher(together).replaceFirst("") : together;
    }

    private static String tidied(String text) {
        String plain = plain(text);
        for (String noise : NOISE_BEHIND_NUMBER) {
            if (plain.endsWith(noise)) {
                return plain.substring(0, plain.length() - noise.length());
            }
        }
        return plain;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SectionReading[" + known + "]";
    }
}
