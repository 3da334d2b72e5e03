package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Finds code sections on which a rule set answers differently, for an author need not have told of any: those that its
 * printed policy names, and what it makes of a few thousand others in the place of a known one.
 */
final class SectionSearch {

    private static final Pattern NAMED = Pattern.compile("\\b[A-Z]{2,3} \\d+(\\.\\d+)?(\\(\\w+\\))*");

    static final List<CodeSection> COMMON = common();

    /** In so many records the own section is replaced, and in so many that of another conviction. */
    private static final int RECORDS = 2;

    private final RuleSet ruleSet;
    private final LocalDate asOf;
    private final Map<String, CodeSection> found = new LinkedHashMap<>();

    private SectionSearch(RuleSet ruleSet, LocalDate asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /** Returns the sample with the sections found. */
    static Sample widen(Sample sample, RuleSet ruleSet, LocalDate asOf) {
        SectionSearch search = new SectionSearch(ruleSet, asOf);
        try {
            search.look(sample);
        } catch (RuntimeException e) {
            // the checks will find it too, and say on which record
            return sample;
        }
        Map<String, CodeSection> all = new LinkedHashMap<>();
        sample.sections().forEach(section -> all.put(section.toString(), section));
        all.putAll(search.found);
        return new Sample(sample.sheets(), sample.counties(), List.copyOf(all.values()), sample.cycles());
    }

    private void look(Sample sample) {
        List<CodeSection> candidates = new ArrayList<>(named(ruleSet));
        candidates.addAll(COMMON);
        int own = 0;
        int others = 0;
        for (RapSheet sheet : sample.sheets()) {
            List<Conviction> known = sheet.convictions().stream()
                    .filter(conviction -> conviction.codeSection().isPresent())
                    .toList();
            for (Conviction conviction : known) {
                if (own + others == 2 * RECORDS) {
                    return;
                }
                if (own < RECORDS && ruleSet.determine(conviction, asOf).isPresent()) {
                    own++;
                    tryAll(candidates, sheet, conviction.position(), conviction.position());
                    Conviction other = known.get(known.size() - 1);
                    if (!other.equals(conviction)) {
                        others++;
                        tryAll(candidates, sheet, other.position(), conviction.position());
                    }
                }
            }
        }
    }

    private void tryAll(List<CodeSection> candidates, RapSheet sheet, CountPosition replaced, CountPosition asked) {
        Set<String> results = new HashSet<>();
        for (CodeSection candidate : candidates) {
            Count charge = Count.builder().codeSection(candidate).build();
            RapSheet changed = RecordEdits.withCount(sheet, replaced, count -> RecordEdits.withCharge(count, charge));
            String result = ruleSet.determine(changed.conviction(asked), asOf)
                    .map(determination -> determination.outcome().kind() + " " + determination.step())
                    .orElse("");
            if (results.add(result)) {
                found.put(candidate.toString(), candidate);
            }
        }
    }

    /** Gets the sections that a printed policy names. */
    static List<CodeSection> named(RuleSet ruleSet) {
        List<CodeSection> named = new ArrayList<>();
        Matcher matcher = NAMED.matcher(ruleSet.toMarkdown());
        while (matcher.find()) {
            try {
                named.add(CodeSection.parse(matcher.group()));
            } catch (IllegalArgumentException e) {
                // looks like a section and is none
                continue;
            }
        }
        return named;
    }

    /** The sections that most charges are of, by the parts of the codes that define offenses, whether or not each exists. */
    private static List<CodeSection> common() {
        return Stream.of(
                        numbered("HS", 11350, 11400, "", "(a)", "(b)", "(c)", "(d)"),
                        numbered("PC", 25, 700, ""),
                        numbered("PC", 240, 290, "(a)", "(b)"),
                        numbered("PC", 450, 500, "(a)", "(b)"),
                        numbered("VC", 10750, 10860, ""),
                        numbered("VC", 12500, 12520, ""),
                        numbered("VC", 14600, 14610, ""),
                        numbered("VC", 20001, 20003, ""),
                        numbered("VC", 23100, 23200, "", "(a)", "(b)"),
                        numbered("BP", 4060, 4170, ""),
                        numbered("BP", 25600, 25670, ""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CodeSection> numbered(String code, int first, int last, String... subdivisions) {
        List<CodeSection> all = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            for (String subdivision : subdivisions) {
                all.add(CodeSection.parse(code + " " + number + subdivision));
            }
        }
        return all;
    }
}
