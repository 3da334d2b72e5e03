package org.recordclearance.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Level;

/**
 * Finds what a rule set is about on a day: a conviction that it decides, the counties where it answers differently, the code
 * sections on which it does, and those that make its answers others where they stand beside or before them.
 */
public final class ScopeSearch {

    private static final List<Integer> YEARS_AGO = List.of(30, 12, 2);
    private static final int PRIOR = 33;
    private static final List<Level> LEVELS = List.of(Level.FELONY, Level.MISDEMEANOR);

    /** So many sections with the same result tell no more than fewer. */
    private static final int ALIKE = 2;

    /** Of so many of the sections that are covered it is asked what stands beside them. */
    private static final int MOST_ASKED = 4;

    private final RuleSet ruleSet;
    private final LocalDate asOf;
    private final SmallRecords records;
    private final Set<CodeSection> candidates;

    private ScopeSearch(RuleSet ruleSet, LocalDate asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.records = new SmallRecords(asOf);
        this.candidates = CandidateSections.of(ruleSet);
    }

    /** Finds it, or nothing if the rule set decides none of what is tried, or fails on it. */
    public static Optional<Scope> of(RuleSet ruleSet, LocalDate asOf) {
        ScopeSearch search = new ScopeSearch(ruleSet, asOf);
        try {
            return search.decided().map(search::around);
        } catch (RuntimeException e) {
            // the checks will find it too, and say on which record
            return Optional.empty();
        }
    }

    private Optional<Conviction> decided() {
        List<County> named = named();
        for (List<County> counties : named.isEmpty() ? List.of(County.all()) : List.of(named, County.all())) {
            for (CodeSection section : candidates) {
                List<Cycle> cycles = new ArrayList<>();
                counties.forEach(county -> cycles.addAll(cycles(section, county, List.of(Level.FELONY))));
                Optional<Conviction> decided = records.sheet(cycles).convictions().stream()
                        .filter(this::isDecided)
                        .findFirst();
                if (decided.isPresent()) {
                    return decided;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDecided(Conviction conviction) {
        return ruleSet.determine(conviction, asOf)
                .filter(each -> each.basis() == Determination.Basis.STEP)
                .isPresent();
    }

    /** Gets the counties that the printed policy or a parameter names. */
    private List<County> named() {
        String text = (ruleSet.toMarkdown() + " " + ruleSet.parameters()).toUpperCase(Locale.ROOT);
        return County.all().stream()
                .filter(county -> text.contains(county.toString()))
                .toList();
    }

    private List<Cycle> cycles(CodeSection section, County county, List<Level> levels) {
        return YEARS_AGO.stream()
                .map(years -> records.convicted(List.of(section), county, years, levels))
                .toList();
    }

    private Scope around(Conviction decided) {
        CodeSection section = decided.codeSection().orElseThrow();
        County county = decided.county().county().orElseThrow();
        Map<String, County> counties = new LinkedHashMap<>(Map.of(alone(section, county), county));
        County.all().forEach(each -> counties.putIfAbsent(alone(section, each), each));
        String nothing = "|".repeat(YEARS_AGO.size() * LEVELS.size());
        List<CodeSection> covered = new ArrayList<>(List.of(section));
        Set<CodeSection> others = new LinkedHashSet<>();
        for (CodeSection each : differing(candidate -> alone(candidate, county))) {
            boolean isCovered = !alone(each, county).equals(nothing);
            if (!isCovered) {
                others.add(each);
            } else if (!each.equals(section)) {
                covered.add(each);
            }
        }
        List<CodeSection> asked = covered.subList(0, Math.min(MOST_ASKED, covered.size()));
        others.addAll(differing(candidate -> before(candidate, asked, county)));
        others.addAll(differing(candidate -> beside(candidate, asked, county)));
        covered.forEach(others::remove);
        return new Scope(List.copyOf(counties.values()), covered, List.copyOf(others));
    }

    /** Finds some of those candidates with each of the results. */
    private List<CodeSection> differing(Function<CodeSection, String> resultOf) {
        Map<String, Integer> alike = new HashMap<>();
        List<CodeSection> some = new ArrayList<>();
        for (CodeSection candidate : candidates) {
            if (alike.merge(resultOf.apply(candidate), 1, Integer::sum) <= ALIKE) {
                some.add(candidate);
            }
        }
        return some;
    }

    private String alone(CodeSection section, County county) {
        return results(cycles(section, county, LEVELS), List.of(section));
    }

    private String before(CodeSection prior, List<CodeSection> asked, County county) {
        List<Cycle> cycles = new ArrayList<>(List.of(records.convicted(List.of(prior), county, PRIOR, LEVELS)));
        asked.forEach(section -> cycles.add(records.convicted(List.of(section), county, YEARS_AGO.get(1), LEVELS)));
        return results(cycles, asked);
    }

    private String beside(CodeSection other, List<CodeSection> asked, County county) {
        List<Cycle> cycles = new ArrayList<>();
        asked.forEach(
                section -> cycles.add(records.convicted(List.of(section, other), county, YEARS_AGO.get(1), LEVELS)));
        return results(cycles, asked);
    }

    /** Says what is determined of the convictions of some sections. */
    private String results(List<Cycle> cycles, List<CodeSection> asked) {
        StringBuilder results = new StringBuilder();
        for (Conviction conviction : records.sheet(cycles).convictions()) {
            if (asked.contains(conviction.codeSection().orElseThrow())) {
                ruleSet.determine(conviction, asOf)
                        .ifPresent(it -> results.append(it.outcome().kind()).append(it.step()));
                results.append('|');
            }
        }
        return results.toString();
    }

    @Override
    public String toString() {
        return "ScopeSearch[" + ruleSet.name() + "]";
    }
}
