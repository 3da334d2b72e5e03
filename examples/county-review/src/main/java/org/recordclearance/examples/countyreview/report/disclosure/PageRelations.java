package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

/** Says which numbers of a page sum up to which, within a table and between tables; {@code SmallCells} turns a sum that is not exact into one. */
final class PageRelations {

    private static final List<String> OUTCOMES =
            List.of("Dismissed", "Reduced", "Not eligible", "For a person to decide");
    private static final List<String> FIGURES = List.of("With relief", "No felony", "No conviction", "None in 7 years");

    private final SmallCells cells;

    private record Charged(String section, String level, Map<String, String> cells) {
        boolean hasSectionIn(String words) {
            return !section.isEmpty() && words.contains(section);
        }
    }

    private final List<Charged> charges = new ArrayList<>();

    private final List<String> kinds = new ArrayList<>();
    private final List<String> policies = new ArrayList<>();

    private PageRelations(SmallCells cells) {
        this.cells = cells;
    }

    static void add(ReportPage page, SmallCells cells) {
        PageRelations relations = new PageRelations(cells);
        page.sections().forEach(section -> section.tables().forEach(table -> relations.addTable(section, table)));
        relations.addPeople();
        relations.addKinds();
        relations.addPolicies();
    }

    private void addTable(Section section, Table table) {
        boolean sumsUp = table.rows().stream().anyMatch(PageRelations::isTotal);
        for (int column = 0; sumsUp && column < table.columns().size() - 1; column++) {
            sum(
                    names(section, table, column, PageRelations::isTotal),
                    names(section, table, column, row -> !isTotal(row)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Map<String, String> byHeader = byHeader(section, table, row);
            nested(byHeader, section);
            if (byHeader.containsKey("All")) {
                sum(List.of(byHeader.get("All")), of(byHeader, OUTCOMES));
            }
        }
        switch (section.id()) {
            case "charges" -> {
                kinds.add(table.caption());
                addCharges(section, table);
                if (table.caption().equals(PageCells.PROP_64)) {
                    addLevels(section, table);
                }
            }
            case "reasons" -> addReasons(section, table);
            case "missing" -> addMissing(table);
            default -> {}
        }
    }

    static boolean isTotal(Row row) {
        return row.isTotal() || row.name().equals(PageCells.EVERYBODY);
    }

    /** Each group is one of people who are also in the one before; the last three are parts of those with relief. */
    private void nested(Map<String, String> row, Section section) {
        switch (section.id()) {
            case "people" -> {
                atMost(row.get("Covered"), row.get("In the files"));
                atMost(row.get("With relief"), row.get("Covered"));
                FIGURES.subList(1, FIGURES.size()).forEach(each -> atMost(row.get(each), row.get("With relief")));
            }
            case "compared" ->
                FIGURES.subList(1, FIGURES.size())
                        .forEach(each -> atMost(row.get(each), row.get("People with relief")));
            case "without" -> atMost(row.get("Certain"), row.get("Possible at most"));
            case "missing" -> {
                atMost(row.get("By it alone"), row.get("Convictions"));
                atMost(row.get("Convictions"), "undecided");
            }
            default -> {}
        }
    }

    private void addPeople() {
        atMost("covered64", "people|Covered");
        atMost("relieved64", "covered64");
        atMost("relieved64", "people|With relief");
    }

    private void addKinds() {
        Stream.concat(OUTCOMES.stream(), Stream.of("All", "May be covered"))
                .forEach(outcome -> sum(
                        List.of("all|" + outcome),
                        kinds.stream()
                                .map(kind -> "kind|" + kind + "|" + outcome)
                                .toList()));
        sum(
                List.of("all|All"),
                OUTCOMES.stream().map(outcome -> "all|" + outcome).toList());
    }

    private void addLevels(Section section, Table table) {
        Map<String, List<String>> byLevel = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (!isTotal(table.rows().get(row))) {
                String level = "level|" + table.rows().get(row).cells().get(0).toLowerCase(Locale.ROOT);
                byLevel.computeIfAbsent(level, key -> new ArrayList<>())
                        .add(byHeader(section, table, row).get("Dismissed"));
            }
        }
        byLevel.forEach((level, charges) -> {
            cells.add(level, charges.stream().mapToLong(cells::value).sum());
            sum(List.of(level), charges);
        });
        sum(
                List.of("kind|" + PageCells.PROP_64 + "|Dismissed"),
                cells.names().stream().filter(name -> name.startsWith("level|")).toList());
    }

    private void addCharges(Section section, Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            Row of = table.rows().get(row);
            if (!isTotal(of)) {
                charges.add(new Charged(
                        of.name().replaceAll("[^0-9.]", ""),
                        of.cells().get(0).toLowerCase(Locale.ROOT),
                        byHeader(section, table, row)));
            }
        }
    }

    /** A reason that names sections or levels may be that of all their convictions with an outcome. */
    private void addReason(String reason, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        boolean sections = charges.stream().anyMatch(each -> each.hasSectionIn(words));
        boolean levels = charges.stream().anyMatch(each -> words.contains(each.level()));
        List<Charged> named = charges.stream()
                .filter(each -> !sections || each.hasSectionIn(words))
                .filter(each -> !levels || words.contains(each.level()))
                .toList();
        if ((sections || levels) && cells.value(reason) > 0) {
            OUTCOMES.forEach(outcome -> sumIfSo(
                    List.of(reason),
                    named.stream()
                            .flatMap(each -> of(each.cells(), List.of(outcome)).stream())
                            .toList()));
        }
    }

    /** What reasons of the same outcome come to is told by the figures of outcomes, if they agree. */
    private void addReasons(Section section, Table table) {
        List<String> reasons = names(section, table, 1, row -> true);
        sum(List.of("all|All", "all|May be covered"), reasons);
        for (int row = 0; row < reasons.size(); row++) {
            addReason(reasons.get(row), table.rows().get(row).name());
        }
        Map<String, List<String>> byWords = new TreeMap<>();
        for (int row = 0; row < table.rows().size() - 1; row++) {
            byWords.computeIfAbsent(table.rows().get(row).cells().get(0), key -> new ArrayList<>())
                    .add(reasons.get(row));
        }
        List<List<String>> words = List.copyOf(byWords.values());
        for (int some = 1; some < 1 << Math.min(words.size(), 6); some++) {
            List<String> together = new ArrayList<>();
            for (int each = 0; each < words.size(); each++) {
                if ((some >> each & 1) == 1) {
                    together.addAll(words.get(each));
                }
            }
            OUTCOMES.forEach(outcome -> sumIfSo(List.of("all|" + outcome), together));
            sumIfSo(List.of("all|Dismissed", "all|Reduced"), together);
        }
        sumIfSo(List.of("all|For a person to decide", "all|May be covered"), List.of("undecided"));
    }

    /** Where two facts are missing, a conviction that does not lack the one lacks the other alone. */
    private void addMissing(Table table) {
        if (table.rows().size() == 2) {
            sum(List.of("undecided"), List.of("missing|0|Convictions", "missing|1|By it alone"));
            sum(List.of("undecided"), List.of("missing|1|Convictions", "missing|0|By it alone"));
        }
        List<String> alone = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            alone.add("missing|" + row + "|By it alone");
        }
        sum(List.of("undecided"), alone);
    }

    /** What two policies do is compared too: so is what one does more than the other. */
    private void addPolicies() {
        policies.add("people|");
        cells.names().stream()
                .filter(name -> name.endsWith("|No felony"))
                .filter(name -> name.startsWith("compared|") || name.startsWith("if|") || name.startsWith("possible|"))
                .map(name -> name.substring(0, name.length() - "No felony".length()))
                .forEach(policies::add);
        for (String one : policies) {
            sumIfSo(
                    List.of(one + "With relief", one + "People losing"),
                    List.of("people|With relief", one + "People gaining"));
            sumIfSo(List.of("people|Covered"), List.of("people|With relief", one + "People gaining"));
            sumIfSo(List.of("people|With relief"), List.of(one + "People losing"));
            sumIfSo(List.of(one + "Convictions losing"), List.of("all|Dismissed", "all|Reduced"));
            sumIfSo(
                    List.of(one + "Convictions gaining"),
                    OUTCOMES.stream().skip(1).map(each -> "all|" + each).toList());
            sumIfSo(
                    List.of(one + "Convictions gaining"),
                    OUTCOMES.stream().skip(2).map(each -> "all|" + each).toList());
            for (String other : policies) {
                if (one.compareTo(other) < 0) {
                    FIGURES.forEach(figure -> atMost(one + figure, other + figure));
                }
            }
        }
    }

    private void atMost(@Nullable String less, @Nullable String more) {
        if (less != null && more != null && cells.has(less) && cells.has(more)) {
            sum(List.of(more), List.of(less));
        }
    }

    /** What two sums have in common may be more than chance: whoever computes is given it. */
    private void sumIfSo(List<String> wholes, List<String> parts) {
        if (total(wholes) == total(parts)
                && wholes.stream().anyMatch(cells::has)
                && parts.stream().allMatch(cells::has)) {
            sum(wholes, parts);
        }
    }

    private long total(List<String> names) {
        return names.stream().filter(cells::has).mapToLong(cells::value).sum();
    }

    private void sum(List<String> wholes, Collection<String> parts) {
        cells.sum(wholes, parts);
    }

    private static List<String> of(Map<String, String> row, List<String> headers) {
        return headers.stream().filter(row::containsKey).map(row::get).toList();
    }

    private static Map<String, String> byHeader(Section section, Table table, int row) {
        Map<String, String> names = new TreeMap<>();
        for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
            String header = table.columns().get(column + 1);
            PageCells.name(section, table, row, column).ifPresent(name -> names.put(header, name));
        }
        return names;
    }

    private static List<String> names(Section section, Table table, int column, Predicate<Row> which) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (which.test(table.rows().get(row))) {
                PageCells.name(section, table, row, column).ifPresent(names::add);
            }
        }
        return names;
    }
}
