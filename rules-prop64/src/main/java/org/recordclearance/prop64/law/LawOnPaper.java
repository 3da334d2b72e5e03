package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.eligibility.Groundwork;
import org.recordclearance.eligibility.InForce;

/** What policies of this module rest on, for those who sign them, from tables: facts, parameters, and the tables themselves. */
public final class LawOnPaper {

    private static final String ANY = "any";
    private static final String STATUTE = "statute";

    private LawOnPaper() {}

    /**
     * Gets how facts are read.
     *
     * @param kind the kind of policies, {@code county}, {@code pilot} or {@code statute}
     * @return the facts in order
     */
    public static List<Groundwork.Reading> readings(String kind) {
        return CitedTable.read("facts_read.csv").stream()
                .filter(row -> ANY.equals(row.get("policies")) || kind.equals(row.get("policies")))
                .map(row -> new Groundwork.Reading(row.getOrDefault("fact", ""), row.getOrDefault("how", "")))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Puts parameters into words.
     *
     * @param parameters the values by name
     * @return the words by name; none for a parameter that has none
     */
    public static Map<String, String> inWords(Map<String, String> parameters) {
        Map<String, String> words = new LinkedHashMap<>();
        List<Map<String, String>> rows = CitedTable.read("parameters.csv");
        parameters.forEach((name, value) -> rows.stream()
                .filter(row -> name.equals(row.get("parameter")))
                .filter(row -> value.equals(row.get("value")) || "*".equals(row.get("value")))
                .findFirst()
                .ifPresent(row -> words.put(name, row.getOrDefault("words", "").replace("{value}", value))));
        return ImmutableMap.copyOf(words);
    }

    /**
     * Gets the tables of this module that policies use.
     *
     * @param uses what they use, of {@code bars}, {@code related} and {@code statute}
     * @return the tables, with the SHA-256 of each; a policy that does not use the statute goes by the rows that still hold, whatever
     *     its as-of date
     */
    public static List<Groundwork.Source> sources(Collection<String> uses) {
        boolean isDated = uses.contains(STATUTE);
        return CitedTable.read("tables.csv").stream()
                .filter(row -> ANY.equals(row.get("policies")) || uses.contains(row.get("policies")))
                .map(row -> source(row, isDated))
                .collect(ImmutableList.toImmutableList());
    }

    private static Groundwork.Source source(Map<String, String> row, boolean isDated) {
        String table = row.getOrDefault("table", "");
        String printed = row.getOrDefault("printed", "");
        String text = CitedTable.text(table);
        List<Map<String, String>> rows = CitedTable.rows(table, text).stream()
                .filter(each -> isDated || !hasEnded(each))
                .toList();
        return new Groundwork.Source(
                row.getOrDefault("name", ""),
                rows.stream().map(each -> isDated ? days(each) : InForce.ALWAYS).toList(),
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString(),
                printed.isEmpty() ? List.of() : printed(rows, List.of(printed.split(" "))));
    }

    private static boolean hasEnded(Map<String, String> row) {
        return !row.getOrDefault("to", "").isEmpty() && days(row).to() != null;
    }

    /** The days of a row; those of what is decided by the day of an offense or conviction are for all as-of dates. */
    private static InForce days(Map<String, String> row) {
        if (!row.containsKey("from")) {
            return InForce.ALWAYS;
        }
        DatedRow dated = DatedRow.of(row);
        return dated.decides().equals("as-of") ? dated.inForce() : InForce.ALWAYS;
    }

    /** The columns of a table that stand on the paper, those with an underscore in their names with a blank. */
    private static List<List<String>> printed(List<Map<String, String>> table, List<String> columns) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        rows.add(columns.stream().map(column -> column.replace('_', ' ')).toList());
        for (Map<String, String> row : table) {
            rows.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return rows.build();
    }

    /**
     * Gets what must still be confirmed of a list, for the step that asks for it; rows with the same doubt are one point.
     *
     * @param list the list
     * @param step the step
     * @return the points in order
     */
    public static List<Groundwork.Confirmation> ofList(OffenseList list, String step) {
        Map<String, Groundwork.Confirmation> points = new LinkedHashMap<>();
        for (ListedSection row : list.rows()) {
            DatedRow dated = row.dated();
            if (!dated.confirm().isEmpty()) {
                points.merge(
                        dated.confirm(),
                        new Groundwork.Confirmation(step, dated.confirm(), row.words(), dated.who()),
                        (one, more) -> new Groundwork.Confirmation(
                                one.step(), one.what(), one.basis() + "; " + more.basis(), one.who()));
            }
        }
        return ImmutableList.copyOf(points.values());
    }

    /**
     * Gets what must still be confirmed of the steps of the statute.
     *
     * @return the points by step, in order
     */
    public static List<Groundwork.Confirmation> ofStatute() {
        ImmutableList.Builder<Groundwork.Confirmation> points = ImmutableList.builder();
        for (StatuteStep step : StatuteStep.all().values()) {
            if (!step.dated().confirm().isEmpty()) {
                points.add(new Groundwork.Confirmation(
                        step.name(),
                        step.dated().confirm(),
                        step.authority(),
                        step.dated().who()));
            }
        }
        ofMap(points);
        ofTable("limits.csv", "basis", points);
        ofTable("remedies.csv", "authority", points);
        ofTable("stated_amounts.csv", "law", points);
        ofTable("statute_sections.csv", "basis", points);
        ofTable("presumption.csv", "basis", points);
        return points.build();
    }

    private static void ofMap(ImmutableList.Builder<Groundwork.Confirmation> points) {
        Map<List<String>, Groundwork.Confirmation> byDoubt = new LinkedHashMap<>();
        for (OffenseMap.Row row : OffenseMap.all()) {
            String doubt = row.dated().confirm();
            if (!doubt.isEmpty()) {
                String step = StatuteStep.ofPresumed(row.worst());
                byDoubt.putIfAbsent(
                        List.of(step, doubt),
                        new Groundwork.Confirmation(
                                step, doubt, row.today(), row.dated().who()));
            }
        }
        points.addAll(byDoubt.values());
    }

    /** Rows of a table that are about a step of the policy name it. */
    private static void ofTable(String table, String basis, ImmutableList.Builder<Groundwork.Confirmation> points) {
        for (Map<String, String> row : CitedTable.read(table)) {
            DatedRow dated = DatedRow.of(row);
            if (!dated.confirm().isEmpty()) {
                points.add(new Groundwork.Confirmation(
                        row.getOrDefault("step", ""), dated.confirm(), row.getOrDefault(basis, ""), dated.who()));
            }
        }
    }
}
