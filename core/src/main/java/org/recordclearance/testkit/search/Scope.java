package org.recordclearance.testkit.search;

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
public record Scope(List<County> counties, List<CodeSection> covered, List<CodeSection> others) {

    private static final int MOST_COVERED = 5;

    /** Gets those that it covers, and the others behind them. */
    public List<CodeSection> sections() {
        Set<CodeSection> all = new LinkedHashSet<>(covered);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Gets a few of those that it covers, of as many numbers as there are. */
    List<CodeSection> someCovered() {
        Map<String, CodeSection> some = new LinkedHashMap<>();
        covered.forEach(each -> some.putIfAbsent(each.parts().get(0).number(), each));
        return some.values().stream().limit(MOST_COVERED).toList();
    }

    @Override
    public String toString() {
        return "Scope[" + counties.size() + " counties, " + sections().size() + " sections]";
    }
}
