package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.testkit.search.Scope;
import org.recordclearance.testkit.search.ScopeSearch;
import org.recordclearance.testkit.search.TurnSearch;

/**
 * What was found out of a rule set, before any check.
 *
 * @param asOf the day for which eligibility is judged
 * @param scope what it is about, or null if it decides nothing that was tried
 * @param landmarks days and numbers of years on which its answers turn, as far as it says so or they were found
 */
record Survey(LocalDate asOf, @Nullable Scope scope, Landmarks landmarks) {

    /**
     * Finds it out for some days. What it is about is searched for once, as of the last of them on which there is anything.
     *
     * @param days the days
     * @return what was found, for each of them
     */
    static List<Survey> of(RuleSet ruleSet, List<LocalDate> days) {
        Scope scope = days.stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(asOf -> ScopeSearch.of(ruleSet, asOf).stream())
                .findFirst()
                .orElse(null);
        return days.stream().map(asOf -> of(ruleSet, asOf, scope)).toList();
    }

    private static Survey of(RuleSet ruleSet, LocalDate asOf, @Nullable Scope scope) {
        Landmarks landmarks = Landmarks.of(ruleSet);
        if (scope != null) {
            TurnSearch turns = TurnSearch.of(ruleSet, asOf, scope);
            landmarks.add(turns.days(), turns.years());
        }
        return new Survey(asOf, scope, landmarks);
    }

    List<CodeSection> sections() {
        return scope == null ? List.of() : scope.sections();
    }

    @Override
    public String toString() {
        return "Survey[" + asOf + ", " + scope + "]";
    }
}
