package org.recordclearance.testkit.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.OffenseSections;

/** Code sections that a rule set may be about: those that its printed form names, and some thousand more. */
public final class CandidateSections {

    private static final Pattern NAMED = Pattern.compile("\\b[A-Z]{2,3} \\d+(\\.\\d+)?(\\(\\w+\\))*");

    /** The parts of the codes that most charges are of. */
    private static final List<CodeSection> COMMON = Stream.of(
                    numbered("HS", 11350, 11400, "", "(a)", "(b)", "(c)", "(d)"),
                    numbered("PC", 25, 700, ""),
                    numbered("PC", 240, 290, "(a)", "(b)"),
                    numbered("PC", 450, 500, "(a)", "(b)"),
                    numbered("PC", 4500, 4600, ""),
                    numbered("PC", 12020, 12034, ""),
                    numbered("PC", 29800, 29900, ""),
                    numbered("VC", 10750, 10860, ""),
                    numbered("VC", 12500, 12520, ""),
                    numbered("VC", 14600, 14610, ""),
                    numbered("VC", 20001, 20003, ""),
                    numbered("VC", 23100, 23200, "", "(a)", "(b)"),
                    numbered("BP", 4060, 4170, ""),
                    numbered("BP", 25600, 25670, ""))
            .flatMap(List::stream)
            .toList();

    private CandidateSections() {}

    /** Gets them, those that the printed form names first. */
    static Set<CodeSection> of(RuleSet ruleSet) {
        Set<CodeSection> all = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(ruleSet.toMarkdown());
        while (matcher.find()) {
            // what looks like a section need not be one
            CodeSection.tryParse(matcher.group()).ifPresent(all::add);
        }
        all.addAll(COMMON);
        return all;
    }

    /** Checks if a code has a section, with its subdivisions. */
    public static boolean isKnown(CodeSection section) {
        return section.parts().stream()
                .allMatch(part -> OffenseSections.standard().knows(part)
                        && OffenseSections.standard().hasSubdivisions(part));
    }

    private static List<CodeSection> numbered(String code, int first, int last, String... subdivisions) {
        List<CodeSection> all = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            for (String subdivision : subdivisions) {
                CodeSection section = CodeSection.parse(code + " " + number + subdivision);
                if (isKnown(section)) {
                    all.add(section);
                }
            }
        }
        return all;
    }
}
