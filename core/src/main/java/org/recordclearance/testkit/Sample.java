package org.recordclearance.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedCounty.Kind;

/**
 * The rap sheets of a contract, and what there is to draw from in them.
 *
 * @param sheets the rap sheets
 * @param counties all counties and other places that they name, and one more
 * @param sections all code sections that they charge and a code has, as any other is none that a charge could be of
 * @param cycles all their cycles that hold something
 */
record Sample(List<RapSheet> sheets, List<ReportedCounty> counties, List<CodeSection> sections, List<Cycle> cycles) {

    private static final ReportedCounty ANOTHER_PLACE = ReportedCounty.read("MEXICO");

    static Sample of(List<RapSheet> sheets) {
        Map<String, ReportedCounty> counties = new TreeMap<>(Map.of(ANOTHER_PLACE.text(), ANOTHER_PLACE));
        Map<String, CodeSection> sections = new TreeMap<>();
        List<Cycle> cycles = sheets.stream()
                .flatMap(sheet -> sheet.cycles().stream())
                .filter(cycle -> cycle.events().stream()
                        .anyMatch(event -> !event.counts().isEmpty()))
                .toList();
        for (Event event :
                cycles.stream().flatMap(cycle -> cycle.events().stream()).toList()) {
            if (event.county().kind() == Kind.COUNTY || event.county().kind() == Kind.ANOTHER_PLACE) {
                counties.put(event.county().text(), event.county());
            }
            event.counts().stream()
                    .filter(Count::isSectionKnown)
                    .forEach(count -> count.codeSection()
                            .map(CodeSection::completed)
                            .ifPresent(section -> sections.put(section.toString(), section)));
        }
        return new Sample(sheets, List.copyOf(counties.values()), List.copyOf(sections.values()), cycles);
    }

    /** Returns the same rap sheets with more sections to draw from. */
    Sample plus(List<CodeSection> more) {
        Set<CodeSection> all = new LinkedHashSet<>(sections);
        more.stream().filter(OffenseSections.standard()::knows).forEach(all::add);
        return new Sample(sheets, counties, List.copyOf(all), cycles);
    }

    @Override
    public String toString() {
        return "Sample[" + sheets.size() + " sheets]";
    }
}
