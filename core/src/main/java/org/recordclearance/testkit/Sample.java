package org.recordclearance.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/**
 * The rap sheets of a contract, and what there is to draw from in them.
 *
 * @param sheets the rap sheets
 * @param counties all counties that they name, and one more
 * @param sections all code sections that they charge
 * @param cycles all their cycles that hold something
 */
record Sample(List<RapSheet> sheets, List<String> counties, List<CodeSection> sections, List<Cycle> cycles) {

    private static final String ANOTHER_COUNTY = "ANOTHER COUNTY";

    static Sample of(List<RapSheet> sheets) {
        Set<String> counties = new TreeSet<>(Set.of(ANOTHER_COUNTY));
        Map<String, CodeSection> sections = new TreeMap<>();
        List<Cycle> cycles = sheets.stream()
                .flatMap(sheet -> sheet.cycles().stream())
                .filter(cycle -> cycle.events().stream()
                        .anyMatch(event -> !event.counts().isEmpty()))
                .toList();
        for (Event event :
                cycles.stream().flatMap(cycle -> cycle.events().stream()).toList()) {
            counties.add(event.county());
            event.counts()
                    .forEach(count -> count.codeSection()
                            .map(CodeSection::completed)
                            .ifPresent(section -> sections.put(section.toString(), section)));
        }
        counties.remove("");
        return new Sample(sheets, List.copyOf(counties), List.copyOf(sections.values()), cycles);
    }

    @Override
    public String toString() {
        return "Sample[" + sheets.size() + " sheets]";
    }
}
