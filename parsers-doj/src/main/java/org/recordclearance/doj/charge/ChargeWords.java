package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.spelling.OneLetter;

/** What the words of a charge say of sections, in the spelling of {@link Spelling}: only with the letters of their code. */
final class ChargeWords {

    /** Codes whose letters are no word beside a number. */
    private static final String CODES = "PC|HS|VC|BP|WI|MV|GC|FG|HN";

    /**
     * No more is repeated than a charge may have, as a pattern without an end needs as deep a stack as the text is long; and
     * nothing can be matched in two ways, as a list multiplies them.
     */
    private static final String NUMBER =
            "(?=[0-9OQDILZSGB]{0,5}[0-9])[0-9A-Z]+?(?:\\.[0-9A-Z]{1,4})?(?: ?\\([A-Z0-9]{1,4}\\)[0-9]{0,2}){0,9}";

    private static final Pattern WITH_CODE = Pattern.compile("(?:(?<![A-Z0-9.,])|(?<=[A-Z])(?=[0-9]{3}))(?:(?<list>"
            + NUMBER
            + "(?:[/-]" + NUMBER + "){0,12})\\.? {0,2}(?<behind>" + CODES + "|PPC|PCC|CP)|(?<![A-Z])(?<front>" + CODES
            + ") ?(?<number>" + NUMBER + "))(?![A-Z0-9])");

    /** The letters of the Penal Code with one doubled, or both swapped. */
    private static final Set<String> CODES_WITH_SLIP = Set.of("PPC", "PCC", "CP");

    private static final Pattern ATTEMPT =
            Pattern.compile("^[^A-Z0-9]*(?:ATT|ATTEMPT|ATTEMPTED)(?![A-Z])|\\( ?(?:ATT|ATTEMPT|ATTEMPTED)\\.? ?\\)");

    /** The first word with a letter lost, doubled or swapped, or joined to what is beside it. */
    private static final Pattern NEAR_ATTEMPT =
            Pattern.compile("^(?:AT|TT|TAT|A?ATT|ATT?T|[A-Z]{0,3}ATT|ATTS[A-Z]*|[A-Z]{0,3}ATTEMPT[A-Z]*)$");

    /** What makes another offense of the one charged, at the beginning of the words or in parentheses, with the section that it is. */
    private static final List<Participation> PARTICIPATIONS = List.of(
            new Participation("182", "CONSPIRACY", "CONSP[A-Z]*|CONSPIRACY"),
            new Participation("32", "ACCESSORY", "ACCESSOR[A-Z]*|ACC AFT(?:ER)?"));

    private record Participation(String number, String word, Pattern said) {

        Participation(String number, String word, String forms) {
            this(
                    number,
                    word,
                    Pattern.compile("^[^A-Z0-9]*(?:" + forms + ")(?![A-Z])|\\( ?(?:" + forms + ")\\.? ?\\)"));
        }

        boolean isSaidIn(String words) {
            return said.matcher(words).find() || OneLetter.apart(firstWord(words), word);
        }

        /** The section with the one of this beside it. */
        CodeSection of(CodeSection section) {
            List<Part> parts = new ArrayList<>(section.parts());
            parts.add(0, new Part(parts.get(0).code().isEmpty() ? "" : PENAL, number, List.of()));
            return CodeSection.of(parts, section.isAttempt());
        }
    }

    private static final String PENAL = "PC";

    private static final Pattern FIRST_WORD = Pattern.compile("^[^A-Z0-9]*([A-Z0-9]+)");

    private ChargeWords() {}

    static boolean sayAttempt(String words) {
        return words.contains("TT") && ATTEMPT.matcher(words).find() || isNearAttempt(words);
    }

    /** Finds what a section is as conspiracy, or being an accessory, where words in front of it or behind it alone say that. */
    static List<CodeSection> participations(CodeSection section, List<String> words) {
        boolean isStated = section.parts().stream()
                .anyMatch(part -> PARTICIPATIONS.stream().anyMatch(each -> each.number.equals(part.number())));
        return isStated
                ? List.of()
                : PARTICIPATIONS.stream()
                        .filter(each -> words.stream().anyMatch(each::isSaidIn))
                        .map(each -> each.of(section))
                        .toList();
    }

    /** Checks if another section is one of {@link #participations}. */
    static boolean isParticipation(@Nullable CodeSection section, CodeSection other) {
        return section != null
                && PARTICIPATIONS.stream().anyMatch(each -> each.of(section).equals(other));
    }

    private static String firstWord(String words) {
        Matcher first = FIRST_WORD.matcher(words);
        return first.find() ? first.group(1).replace('0', 'O') : "";
    }

    private static boolean isNearAttempt(String words) {
        String word = firstWord(words);
        if (word.indexOf('T') < 0) {
            return false;
        }
        return NEAR_ATTEMPT.matcher(word).matches()
                || OneLetter.apart(word, "ATTEMPT")
                || OneLetter.apart(word, "ATTEMPTED");
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Finds the sections with code letters, each once, those that are known or that repair makes known as they are then. */
    static List<CodeSection> sections(OffenseSections sections, String words) {
        if (!hasDigit(words)) {
            return List.of();
        }
        Set<CodeSection> found = new LinkedHashSet<>();
        Set<String> read = new HashSet<>();
        Matcher matcher = WITH_CODE.matcher(words);
        while (matcher.find()) {
            boolean behind = matcher.group("behind") != null;
            String stated = behind ? matcher.group("behind") : matcher.group("front");
            String code = CODES_WITH_SLIP.contains(stated) ? "PC" : stated;
            String text = behind ? matcher.group("list") : matcher.group("number");
            if (read.add(text + ' ' + code)) {
                CodeSection section = SectionReading.alone(sections, text, code).section();
                if (section != null) {
                    found.add(section);
                }
            }
        }
        return List.copyOf(found);
    }
}
