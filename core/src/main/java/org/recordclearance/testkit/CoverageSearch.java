package org.recordclearance.testkit;

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
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;

/**
 * Finds what a rule set is about: a conviction that it covers, the counties where it answers differently, and the code
 * sections on which it does. Those that its printed policy names are tried first, then all counties and
 * {@linkplain SectionSearch#COMMON some thousand sections}.
 */
final class CoverageSearch {

    private static final List<Integer> YEARS_AGO = List.of(30, 12, 2);
    private static final int AGE = 55;
    private static final List<Level> LEVELS = List.of(Level.FELONY, Level.MISDEMEANOR);

    /** So many sections with the same result tell no more than fewer. */
    private static final int ALIKE = 2;

    private final RuleSet ruleSet;
    private final LocalDate asOf;

    /**
     * What a rule set is about.
     *
     * @param counties where it answers differently, one that it covers first
     * @param sections what it answers differently on, those that it covers first
     * @param covered a conviction that it covers
     */
    record Found(List<County> counties, List<CodeSection> sections, Conviction covered) {

        /** Returns random rap sheets about that. */
        RandomRapSheets sheets(long seed) {
            Map<String, Integer> weights = new LinkedHashMap<>();
            for (int i = 0; i < sections.size(); i++) {
                weights.put(sections.get(i).toString(), i == 0 ? Math.max(1, sections.size() / 2) : 1);
            }
            List<String> names = new ArrayList<>();
            for (County county : counties) {
                names.add(county.toString());
                names.add(counties.get(0).toString());
            }
            return RandomRapSheets.ofSeed(seed)
                    .withCounties(names.toArray(String[]::new))
                    .withCodeSections(weights);
        }

        @Override
        public String toString() {
            return "Found[" + counties.size() + " counties, " + sections.size() + " sections]";
        }
    }

    private CoverageSearch(RuleSet ruleSet, LocalDate asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /** Finds what a rule set is about on a day, or nothing if it covers none of what is tried. */
    static Optional<Found> of(RuleSet ruleSet, LocalDate asOf) {
        CoverageSearch search = new CoverageSearch(ruleSet, asOf);
        return search.covered().map(search::around);
    }

    private Optional<Conviction> covered() {
        List<County> counties = named();
        List<CodeSection> sections = new ArrayList<>(SectionSearch.named(ruleSet));
        sections.addAll(SectionSearch.COMMON);
        for (List<County> tried : counties.isEmpty() ? List.of(County.all()) : List.of(counties, County.all())) {
            for (CodeSection section : sections) {
                Optional<Conviction> covered = convictions(section, tried, List.of(Level.FELONY)).stream()
                        .filter(conviction -> isDecided(ruleSet.determine(conviction, asOf)))
                        .findFirst();
                if (covered.isPresent()) {
                    return covered;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDecided(Optional<Determination> determination) {
        return determination
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

    private List<Conviction> convictions(CodeSection section, List<County> counties, List<Level> levels) {
        List<Cycle> cycles = new ArrayList<>();
        for (County county : counties) {
            for (int years : YEARS_AGO) {
                cycles.add(convicted(section, county, years, levels));
            }
        }
        return sheet(cycles).convictions();
    }

    private RapSheet sheet(List<Cycle> cycles) {
        Subject person = Subject.builder()
                .dateOfBirth(ReportedDate.of(asOf.minusYears(AGE)))
                .build();
        return RapSheet.of(person, cycles, Set.of(), List.of());
    }

    private Cycle convicted(CodeSection section, County county, int years, List<Level> levels) {
        ReportedDate date = ReportedDate.of(asOf.minusYears(years));
        List<Event> events = new ArrayList<>();
        for (Level level : levels) {
            Count count = Count.builder()
                    .codeSection(section)
                    .disposition(new Disposition(DispositionType.CONVICTED, date, level, Sentence.NONE, ""))
                    .build();
            events.add(Event.builder(EventType.COURT_ACTION, date)
                    .county(county)
                    .count(count)
                    .build());
        }
        return new Cycle(date, events);
    }

    private Found around(Conviction covered) {
        CodeSection section = covered.codeSection().orElseThrow();
        County county = covered.county().county().orElseThrow();
        Map<String, County> counties = new LinkedHashMap<>();
        counties.put(results(section, county), county);
        County.all().forEach(each -> counties.putIfAbsent(results(section, each), each));
        Set<CodeSection> sections = new LinkedHashSet<>(List.of(section));
        Map<String, Integer> alike = new HashMap<>();
        List<CodeSection> candidates = new ArrayList<>(SectionSearch.named(ruleSet));
        candidates.addAll(SectionSearch.COMMON);
        for (CodeSection each : candidates) {
            if (alike.merge(results(each, county), 1, Integer::sum) <= ALIKE) {
                sections.add(each);
            }
        }
        for (CodeSection each : candidates) {
            if (alike.merge("prior " + asPrior(each, section, county), 1, Integer::sum) <= ALIKE) {
                sections.add(each);
            }
        }
        return new Found(List.copyOf(counties.values()), List.copyOf(sections), covered);
    }

    private String results(CodeSection section, County county) {
        StringBuilder results = new StringBuilder();
        for (Conviction conviction : convictions(section, List.of(county), LEVELS)) {
            results.append(result(conviction)).append('|');
        }
        return results.toString();
    }

    private String asPrior(CodeSection prior, CodeSection section, County county) {
        RapSheet sheet =
                sheet(List.of(convicted(prior, county, 33, LEVELS), convicted(section, county, 12, LEVELS)));
        StringBuilder results = new StringBuilder();
        for (Conviction conviction : sheet.convictions()) {
            if (conviction.position().cycle() == 1) {
                results.append(result(conviction)).append('|');
            }
        }
        return results.toString();
    }

    private String result(Conviction conviction) {
        return ruleSet.determine(conviction, asOf)
                .map(determination -> determination.outcome().kind() + " " + determination.step())
                .orElse("");
    }

    @Override
    public String toString() {
        return "CoverageSearch[" + ruleSet.name() + "]";
    }
}
