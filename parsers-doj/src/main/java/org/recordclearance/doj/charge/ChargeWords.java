package org.recordclearance.doj.charge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.CodeSection;
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

    private static final Pattern FIRST_WORD = Pattern.compile("^[^A-Z0-9]*([A-Z0-9]+)");

    private ChargeWords() {}

    static boolean sayAttempt(String words) {
        return words.contains("TT") && ATTEMPT.matcher(words).find() || isNearAttempt(words);
    }

    private static boolean isNearAttempt(String words) {
        Matcher first = FIRST_WORD.matcher(words);
        if (!first.find() || first.group(1).indexOf('T') < 0) {
            return false;
        }
        String word = first.group(1).replace('0', 'O');
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
