package org.recordclearance.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.County;

/**
 * What a rule set is about.
 *
 * @param counties those where it answers differently, one that it covers first
 * @param covered sections that it covers and answers differently on, one or more
 * @param others sections that it does not cover and answers differently beside
 */
record Scope(List<County> counties, List<CodeSection> covered, List<CodeSection> others) {

    private static final int WEIGHT_OF_COVERED = 3;

    List<CodeSection> sections() {
        Set<CodeSection> all = new LinkedHashSet<>(covered);
        all.addAll(others);
        return List.copyOf(all);
    }

    /**
     * Returns rap sheets of what is covered and some others, most of what is covered, half of the entries in the first of the
     * counties.
     */
    RandomRapSheets sheets(RandomRapSheets any, List<CodeSection> some) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        some.forEach(each -> weights.put(each.toString(), Math.max(1, covered.size() / some.size())));
        covered.forEach(each -> weights.put(each.toString(), WEIGHT_OF_COVERED));
        List<String> names = new ArrayList<>();
        for (County county : counties) {
            names.add(county.toString());
            names.add(counties.get(0).toString());
        }
        return any.withCounties(names.toArray(String[]::new)).withCodeSections(weights);
    }

    @Override
    public String toString() {
        return "Scope[" + counties.size() + " counties, " + sections().size() + " sections]";
    }
}
