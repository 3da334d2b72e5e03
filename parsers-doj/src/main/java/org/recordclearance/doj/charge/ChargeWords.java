package org.recordclearance.doj.charge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.OffenseSections;

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

    private static final Pattern WITH_CODE = Pattern.compile("(?<![A-Z0-9.,])(?:(?<list>" + NUMBER + "(?:[/-]" + NUMBER
            + "){0,12})\\.? ?(?<behind>" + CODES + ")|(?<front>" + CODES + ") ?(?<number>" + NUMBER + "))(?![A-Z0-9])");

    private static final Pattern ATTEMPT =
            Pattern.compile("^[^A-Z0-9]*(?:ATT|ATTEMPT|ATTEMPTED)(?![A-Z])|\\( ?(?:ATT|ATTEMPT|ATTEMPTED)\\.? ?\\)");

    private ChargeWords() {}

    static boolean sayAttempt(String words) {
        return words.contains("ATT") && ATTEMPT.matcher(words).find();
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
            String code = behind ? matcher.group("behind") : matcher.group("front");
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
