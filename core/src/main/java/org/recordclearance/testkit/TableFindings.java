package org.recordclearance.testkit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.eligibility.Step;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.testkit.TableFinding.Kind;
import org.recordclearance.testkit.search.AgeGrid;
import org.recordclearance.testkit.search.Company;
import org.recordclearance.testkit.search.StepAlone;

/**
 * What a decision table does not say of itself: steps that never decide or only for children, steps whose order matters,
 * parameters that change nothing.
 *
 * <p>It is found by trying: some hundred fabricated rap sheets about what the table is about; a conviction beside others that matter
 * to it, in the same case and in earlier ones; and people with one conviction of every age at conviction from 10 to 100 years, in
 * each of the last sixty years and on both sides of every day on which the table turns. What is found to be so of some is shown by
 * one of them. That something is never so is said of what was tried, and is no proof. A table finds the same each time.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class TableFindings {

    private static final int SHEETS = 200;
    private static final long SEED = 64;
    private static final int CHILD = 18;

    /** Steps are asked out of order on every so many of the people with one conviction; no divisor of their ages. */
    private static final int SOME = 13;

    private static final int[] OTHER_VALUES = {-10, -5, -1, 1, 5, 10};
    private static final String TABLE = "table";

    private final String name;
    private final LocalDate asOf;
    private final List<TableFinding> all;

    private TableFindings(String name, LocalDate asOf, List<TableFinding> all) {
        this.name = name;
        this.asOf = asOf;
        this.all = List.copyOf(all);
    }

    /**
     * Finds what there is to know of a table.
     *
     * @param table the table
     * @param asOf the day for which eligibility is judged
     * @return the findings
     */
    public static TableFindings of(DecisionTable table, LocalDate asOf) {
        return new Search(table, asOf).findings();
    }

    /**
     * Finds what there is to know of the table that a catalog makes, and which whole numbers among its parameters change nothing.
     *
     * @param catalog where to find the policy
     * @param name the name of the policy
     * @param given the parameters of the table
     * @param asOf the day for which eligibility is judged
     * @return the findings
     * @throws IllegalArgumentException as {@link RuleSetCatalog#create} does, and if what is made is no decision table
     */
    public static TableFindings of(RuleSetCatalog catalog, String name, Parameters given, LocalDate asOf) {
        if (!(catalog.create(name, given) instanceof DecisionTable table)) {
            throw new IllegalArgumentException(
                    "policy " + name + " is no decision table, which alone can be looked at");
        }
        Search search = new Search(table, asOf);
        for (RuleSetProvider.Parameter parameter : catalog.provider(name).parameters()) {
            search.vary(parameter.name(), value -> catalog.create(name, given.with(parameter.name(), value)));
        }
        return search.findings();
    }

    /**
     * Gets what was found.
     *
     * @return the findings about the table as a whole, those about its steps in their order, those about parameters
     */
    public List<TableFinding> all() {
        return all;
    }

    /**
     * Gets what was found of one kind.
     *
     * @param kind the kind
     * @return the findings of that kind, in order
     */
    public List<TableFinding> of(Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return all.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /**
     * Returns the findings for people.
     *
     * @return a list in Markdown
     */
    public String toMarkdown() {
        String list = all.isEmpty()
                ? "Nothing was found.\n"
                : all.stream().map(finding -> "- " + finding + "\n").collect(joining());
        return "# What " + name + " does not say of itself, as of " + asOf + "\n\n" + list;
    }

    @Override
    public String toString() {
        return "TableFindings[" + all.size() + " findings]";
    }

    /** Tries, and keeps what was found. */
    private static final class Search {

        private final LocalDate asOf;
        private final DecisionTable table;
        private final List<Conviction> grid;
        private final List<Conviction> tried = new ArrayList<>();
        private final List<Determination> some = new ArrayList<>();
        private final Set<String> deciding = new LinkedHashSet<>();
        private final Map<String, Conviction> oldest = new LinkedHashMap<>();
        private final Set<Outcome.Kind> outcomes = new LinkedHashSet<>();
        private final List<TableFinding> all = new ArrayList<>();
        private int covered;

        Search(DecisionTable table, LocalDate asOf) {
            this.table = table.on(asOf);
            this.asOf = asOf;
            Survey survey = Survey.of(table, List.of(asOf)).get(0);
            DrawnSheets.of(table, survey, SHEETS, SEED).stream()
                    .flatMap(sheet -> sheet.convictions().stream())
                    .filter(conviction -> !conviction.date().latest().isAfter(asOf))
                    .forEach(tried::add);
            if (survey.scope() == null) {
                grid = List.of();
            } else {
                tried.addAll(
                        Company.convictions(survey.scope(), survey.landmarks().days(), asOf));
                grid = AgeGrid.convictions(survey.scope(), survey.landmarks().days(), asOf);
            }
            find();
        }

        TableFindings findings() {
            return new TableFindings(table.name(), asOf, all);
        }

        private void find() {
            tried.forEach(conviction -> determined(conviction).ifPresent(some::add));
            for (int i = 0; i < grid.size(); i++) {
                Optional<Determination> determination = determined(grid.get(i));
                determination.ifPresent(this::age);
                if (i % SOME == 0) {
                    determination.ifPresent(some::add);
                }
            }
            tried.addAll(grid);
            if (covered == 0) {
                add(Kind.COVERS_NOTHING, TABLE, "it covered none of the " + tried.size() + " convictions tried.", null);
                return;
            }
            if (outcomes.stream().noneMatch(Outcome.Kind::isRelief)) {
                add(Kind.GIVES_NO_RELIEF, TABLE, "it gave none to " + coveredInWords(), null);
            }
            List<StepAlone> steps = table.steps().stream().map(StepAlone::new).toList();
            for (int index = 0; index < steps.size(); index++) {
                find(steps, index);
            }
        }

        private Optional<Determination> determined(Conviction conviction) {
            Optional<Determination> determination = table.determine(conviction, asOf);
            determination.ifPresent(given -> {
                covered++;
                outcomes.add(given.outcome().kind());
                if (isByStep(given)) {
                    deciding.add(given.step());
                }
            });
            return determination;
        }

        private static boolean isByStep(Determination determination) {
            return determination.basis() == Determination.Basis.STEP;
        }

        /** Keeps the oldest person, among those of every age, for whom a step decides. */
        private void age(Determination determination) {
            if (isByStep(determination)) {
                oldest.merge(
                        determination.step(),
                        determination.conviction(),
                        (one, other) -> TableFinding.age(other) > TableFinding.age(one) ? other : one);
            }
        }

        private void find(List<StepAlone> steps, int index) {
            Step step = steps.get(index).step();
            if (!deciding.contains(step.name())) {
                findWhyNot(steps.get(index));
                return;
            }
            Conviction last = oldest.get(step.name());
            if (last != null && TableFinding.age(last) < CHILD) {
                add(
                        Kind.ONLY_CHILDREN,
                        step.name(),
                        "of the people with one conviction, it decided for none who was older than "
                                + TableFinding.age(last) + " at conviction.",
                        last);
            }
            findOverlaps(steps, index);
        }

        private void findWhyNot(StepAlone step) {
            List<Determination> holding = some.stream()
                    .filter(each -> step.holds(each.conviction(), asOf))
                    .toList();
            if (holding.isEmpty()) {
                add(Kind.NOT_SEEN, step.step().name(), "it held for none of " + coveredInWords(), null);
                return;
            }
            Set<String> before = holding.stream()
                    .map(each -> isByStep(each) ? "\"" + each.step() + "\"" : "a review, as a fact is missing")
                    .collect(toCollection(TreeSet::new));
            add(
                    Kind.HIDDEN,
                    step.step().name(),
                    "where it held, this decided: " + String.join(", ", before) + ".",
                    holding.get(0).conviction());
        }

        /** Finds the later steps that would have said something else of what a step decides. */
        private void findOverlaps(List<StepAlone> steps, int index) {
            Step step = steps.get(index).step();
            List<Conviction> own = some.stream()
                    .filter(each -> each.step().equals(step.name()))
                    .map(Determination::conviction)
                    .toList();
            Map<String, Conviction> both = new LinkedHashMap<>();
            for (StepAlone later : steps.subList(index + 1, steps.size())) {
                if (!later.step().outcome().equals(step.outcome())) {
                    own.stream()
                            .filter(conviction -> later.holds(conviction, asOf))
                            .findFirst()
                            .ifPresent(
                                    conviction -> both.put("\"" + later.step().name() + "\"", conviction));
                }
            }
            if (!both.isEmpty()) {
                add(
                        Kind.OVERLAPS,
                        step.name(),
                        "it decides before " + String.join(", ", both.keySet()) + ", which would say otherwise.",
                        both.values().iterator().next());
            }
        }

        private void vary(String parameter, Function<String, RuleSet> maker) {
            String value = table.parameters().get(parameter);
            if (value == null || !value.matches("\\d{1,4}")) {
                return;
            }
            int number = Integer.parseInt(value);
            List<String> others = new ArrayList<>();
            for (int more : OTHER_VALUES) {
                String tried = Integer.toString(number + more);
                Optional<RuleSet> other = made(maker, tried);
                if (other.isPresent()) {
                    if (differs(other.get())) {
                        return;
                    }
                    others.add(tried);
                }
            }
            if (!others.isEmpty()) {
                String values = String.join(", ", others);
                add(
                        Kind.PARAMETER_WITHOUT_EFFECT,
                        parameter,
                        "with " + values + " it said the same of " + coveredInWords(),
                        null);
            }
        }

        private static Optional<RuleSet> made(Function<String, RuleSet> maker, String value) {
            try {
                return Optional.of(maker.apply(value));
            } catch (IllegalArgumentException e) {
                // a value that is not allowed is none to try
                return Optional.empty();
            }
        }

        private boolean differs(RuleSet other) {
            return tried.stream()
                    .anyMatch(conviction -> !outcome(table, conviction).equals(outcome(other, conviction)));
        }

        private Optional<Outcome> outcome(RuleSet ruleSet, Conviction conviction) {
            return ruleSet.determine(conviction, asOf).map(Determination::outcome);
        }

        private String coveredInWords() {
            return "the " + covered + " convictions tried that the table covers.";
        }

        private void add(Kind kind, String about, String why, @Nullable Conviction shown) {
            all.add(new TableFinding(kind, about, why, shown));
        }
    }
}
