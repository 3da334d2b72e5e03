package org.recordclearance.testkit.search;

import java.util.LinkedHashSet;
import java.util.List;
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

    /** Gets those that it covers, and the others behind them. */
    public List<CodeSection> sections() {
        Set<CodeSection> all = new LinkedHashSet<>(covered);
        all.addAll(others);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "Scope[" + counties.size() + " counties, " + sections().size() + " sections]";
    }
}
