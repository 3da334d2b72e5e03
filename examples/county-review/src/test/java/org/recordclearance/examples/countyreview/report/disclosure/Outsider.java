package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.recordclearance.examples.countyreview.report.disclosure.WrittenPage.Row;
import org.recordclearance.examples.countyreview.report.disclosure.WrittenPage.Table;

/**
 * Somebody who reads a report by its captions and headers and knows what such words mean: what is in what, and which numbers are one
 * and the same. Written down here once more, of the words alone, so that nothing that suppresses numbers is trusted. For one thread.
 */
final class Outsider {

    private static final List<String> OUTCOMES =
            List.of("Dismissed", "Reduced", "Not eligible", "For a person to decide");
    private static final List<String> KINDS =
            List.of("Proposition 64 convictions", "Related charges", "Convictions of other or unknown offenses");
    private static final List<String> LEFT =
            List.of("with no felony", "with no conviction", "with no conviction in the last seven years");
    private static final List<String> CLEARED = List.of("No felony", "No conviction", "None in 7 years");

    private final Reckoning numbers = new Reckoning();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<Table> tables;

    private Outsider(WrittenPage page) {
        this.tables = page.tables();
    }

    /** Reads a page, and thinks of all that follows. */
    static Outsider of(WrittenPage page) {
        Outsider reader = new Outsider(page);
        reader.tables.forEach(reader::read);
        reader.tables.forEach(reader::within);
        reader.convictions();
        reader.people();
        reader.reasons();
        reader.missing();
        reader.policies();
        reader.tables.forEach(reader::shares);
        return reader;
    }

    Reckoning numbers() {
        return numbers;
    }

    /** The names of all numbers, each with what stands there. */
    Map<String, String> places() {
        return places;
    }

    /** The names of what rows come to that are left out. */
    List<String> leftOut() {
        return leftOut;
    }

    private static boolean isCount(String cell) {
        return cell.equals("*") || cell.matches("[0-9][0-9,]*");
    }

    /** The name of a cell: of which table, row and column. Of two columns with one header the second is another. */
    private static String cell(Table table, Row row, int column) {
        String second = column > 0
                        && !isCount(row.cells().get(0))
                        && !row.isTotal()
                        && !table.headers().get(0).contains("Columns")
                ? "/" + row.cells().get(0)
                : "";
        String section = table.section().startsWith("As ") ? table.section() + "/" : "";
        long before = table.headers().subList(0, column).stream()
                .filter(table.headers().get(column)::equals)
                .count();
        return section + table.caption() + "|" + row.name() + second + "|"
                + table.headers().get(column) + (before > 0 ? "#" : "");
    }

    private static boolean isCounted(Table table, Row row, int column) {
        String header = table.headers().get(column);
        return !table.caption().equals("What the policy runs with")
                && !header.equals("Share")
                && isCount(row.cells().get(column));
    }

    private void read(Table table) {
        for (Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                String words = row.cells().get(column);
                if (isCounted(table, row, column)) {
                    String name = cell(table, row, column);
                    places.put(name, words);
                    if (words.equals("*")) {
                        numbers.open(name);
                    } else {
                        numbers.know(name, Long.parseLong(words.replace(",", "")));
                    }
                }
            }
        }
    }

    /** What sums up within a table. Where rows are left out, what they come to is one more number. */
    private void within(Table table) {
        Row total = table.rows().stream()
                .filter(row -> row.name().equals("Total") || row.name().equals("Everybody"))
                .findFirst()
                .orElse(null);
        for (int column = 0; column < table.headers().size(); column++) {
            if (total != null && isCounted(table, total, column)) {
                List<String> parts = new ArrayList<>();
                for (Row row : table.rows().subList(0, table.rows().indexOf(total))) {
                    parts.add(cell(table, row, column));
                }
                if (table.isShorter()) {
                    parts.add(leftOut(table, column));
                    numbers.open(leftOut(table, column));
                    leftOut.add(leftOut(table, column));
                }
                numbers.equal(List.of(cell(table, total, column)), parts);
            }
        }
        if (table.headers().containsAll(OUTCOMES) && table.headers().contains("All")) {
            table.rows()
                    .forEach(row -> numbers.equal(
                            List.of(of(table, row, "All")),
                            OUTCOMES.stream().map(each -> of(table, row, each)).toList()));
        }
    }

    private static String leftOut(Table table, int column) {
        return table.section() + "/" + table.caption() + "|rows that are left out|"
                + table.headers().get(column) + column;
    }

    private static String of(Table table, Row row, String header) {
        int column = table.headers().indexOf(header);
        return column < 0 ? "" : cell(table, row, column);
    }

    private void convictions() {
        for (String outcome : OUTCOMES) {
            numbers.same("Convictions that the policy covers|" + outcome + "|Convictions", allOf(outcome));
        }
        numbers.same("Convictions that the policy covers|Total|Convictions", allOf("All"));
        tables.stream()
                .filter(each -> each.caption().equals("Convictions that the policy covers"))
                .flatMap(each -> each.rows().stream())
                .filter(each -> each.name().startsWith("Besides"))
                .forEach(each -> numbers.same(
                        "Convictions that the policy covers|" + each.name() + "|Convictions", allOf("May be covered")));
        for (String outcome :
                List.of("Dismissed", "Reduced", "Not eligible", "For a person to decide", "All", "May be covered")) {
            List<String> ofKinds = new ArrayList<>();
            KINDS.forEach(kind -> ofKinds.add(kind + "|Total|" + outcome));
            if (!KINDS.stream().allMatch(this::isThereIfItIs)) {
                ofKinds.add("kinds left out " + outcome);
                numbers.open("kinds left out " + outcome);
            }
            numbers.equal(List.of(allOf(outcome)), ofKinds);
        }
        for (String pilot : List.of("Los Angeles", "Contra Costa", "San Francisco")) {
            String of = "As " + pilot + " reported/People and Proposition 64 convictions|";
            numbers.same(of + "Convictions dismissed and sealed|Number", KINDS.get(0) + "|Total|Dismissed");
            numbers.same(of + "Convictions reduced|Number", KINDS.get(0) + "|Total|Reduced");
            levels(of);
        }
    }

    private static String allOf(String outcome) {
        return "Convictions by year of conviction|Total|" + outcome;
    }

    private boolean isWhole(String caption) {
        return tables.stream().anyMatch(each -> each.caption().equals(caption) && !each.isShorter());
    }

    /** If a table is there, or no other of its section is shorter, so that none is left out. */
    private boolean isThereIfItIs(String caption) {
        return tables.stream().anyMatch(each -> each.caption().equals(caption))
                || tables.stream().anyMatch(each -> KINDS.contains(each.caption()) && !each.isShorter());
    }

    private void levels(String of) {
        List<String> all = new ArrayList<>();
        for (String level : List.of("Felony", "Misdemeanor", "Infraction", "Level not known")) {
            String here = of + "of these: " + level.toLowerCase(Locale.ROOT) + "|Number";
            all.add(here);
            List<String> charges = tables.stream()
                    .filter(each -> each.caption().equals(KINDS.get(0)))
                    .flatMap(each -> each.rows().stream())
                    .map(each -> KINDS.get(0) + "|" + each.name() + "/" + level + "|Dismissed")
                    .distinct()
                    .toList();
            if (!isWhole(KINDS.get(0))) {
                numbers.atMost(charges.stream().filter(numbers::has).toList(), List.of(here));
            } else if (numbers.has(here)) {
                numbers.equal(List.of(here), charges);
            }
        }
        if (all.stream().allMatch(numbers::has)) {
            numbers.equal(List.of(of + "Convictions dismissed and sealed|Number"), all);
        }
    }

    private void people() {
        List<String> nested = List.of("In the files", "Covered", "With relief");
        for (Table table : tables) {
            if (table.caption().startsWith("People by ")) {
                for (Row row : table.rows()) {
                    numbers.atMost(List.of(of(table, row, "Covered")), List.of(of(table, row, "In the files")));
                    numbers.atMost(List.of(of(table, row, "With relief")), List.of(of(table, row, "Covered")));
                    CLEARED.forEach(each ->
                            numbers.atMost(List.of(of(table, row, each)), List.of(of(table, row, "With relief"))));
                }
            }
        }
        IntStream.range(0, 3).forEach(each -> {
            String first = List.of(
                            "People|In the files|Number",
                            "People|With a conviction that the policy covers|Number",
                            "People|With a conviction that is dismissed or reduced|Number")
                    .get(each);
            for (String trait : List.of("race", "sex", "age")) {
                numbers.same(first, "People by " + trait + "|Everybody|" + nested.get(each));
            }
        });
        List<String> pilots = List.of(
                "People who have no felony any more",
                "People who have no conviction any more",
                "People who have none of the last seven years any more");
        for (int each = 0; each < CLEARED.size(); each++) {
            String first = "People by race|Everybody|" + CLEARED.get(each);
            numbers.same(first, "People by sex|Everybody|" + CLEARED.get(each));
            numbers.same(first, "People by age|Everybody|" + CLEARED.get(each));
            numbers.same(first, "People left without|By this policy/" + LEFT.get(each) + "|Certain");
            for (Table table : tables) {
                if (table.section().startsWith("As ")) {
                    numbers.same(first, table.section() + "/People left without|" + pilots.get(each) + "|Number");
                }
            }
        }
        tables.stream()
                .filter(each -> each.caption().equals("People left without")
                        && !each.section().startsWith("As "))
                .forEach(table -> table.rows()
                        .forEach(row -> numbers.atMost(
                                List.of(of(table, row, "Certain")), List.of(of(table, row, "Possible")))));
        numbers.atMost(List.of("People by race|Everybody|Covered"), List.of(allOf("All")));
        numbers.atMost(List.of("People by race|Everybody|With relief"), List.of(allOf("Dismissed"), allOf("Reduced")));
        pilots();
    }

    private void pilots() {
        for (Table table : tables) {
            if (table.section().startsWith("As ") && table.caption().equals("By race")) {
                for (Row row : table.rows()) {
                    for (String each : List.of("With relief", "No felony", "No conviction")) {
                        numbers.same(of(table, row, each), "People by race|" + row.name() + "|" + each);
                    }
                }
            }
            if (table.section().startsWith("As ") && table.caption().startsWith("People and")) {
                String of = table.section() + "/" + table.caption() + "|";
                String first = "As Los Angeles reported/People and Proposition 64 convictions|";
                String covered = "People with a Proposition 64 conviction|Number";
                String relieved = "People with one that is dismissed or reduced|Number";
                numbers.same(first + covered, of + covered);
                numbers.same(first + relieved, of + relieved);
                numbers.atMost(List.of(of + relieved), List.of(of + covered));
                numbers.atMost(List.of(of + covered), List.of("People by race|Everybody|Covered"));
                numbers.atMost(List.of(of + relieved), List.of("People by race|Everybody|With relief"));
                numbers.atMost(List.of(of + covered), List.of(KINDS.get(0) + "|Total|All"));
                numbers.atMost(
                        List.of(of + relieved),
                        List.of(KINDS.get(0) + "|Total|Dismissed", KINDS.get(0) + "|Total|Reduced"));
            }
        }
    }

    /** The usual words of an outcome say which it is; all others are for a person. */
    private void reasons() {
        Map<String, List<String>> byOutcome = new LinkedHashMap<>();
        for (Table table : tables) {
            if (table.caption().equals("Reasons of what was decided")) {
                for (Row row : table.rows()) {
                    String outcome = switch (row.cells().get(0)) {
                        case "Eligible for Dismissal" -> "Dismissed";
                        case "Eligible for Reduction" -> "Reduced";
                        case "Not eligible" -> "Not eligible";
                        default -> "For a person to decide";
                    };
                    byOutcome.computeIfAbsent(outcome, key -> new ArrayList<>()).add(of(table, row, "Convictions"));
                }
                if (table.isShorter()) {
                    OUTCOMES.forEach(each -> {
                        numbers.open("reasons left out " + each);
                        leftOut.add("reasons left out " + each);
                        byOutcome
                                .computeIfAbsent(each, key -> new ArrayList<>())
                                .add("reasons left out " + each);
                    });
                }
            }
        }
        byOutcome.forEach((outcome, reasons) -> numbers.equal(
                outcome.equals("For a person to decide")
                        ? List.of(allOf(outcome), allOf("May be covered"))
                        : List.of(allOf(outcome)),
                reasons));
    }

    private void missing() {
        String undecided =
                "Reasons of what was decided|For a person to decide, as a fact is missing/See the next section|Convictions";
        String held = "How much relief each missing fact holds back";
        numbers.same(
                undecided,
                "Missing facts that leave convictions to a person|All that are for a person to decide, as a fact is missing|Convictions");
        numbers.same(undecided, held + "|All that are kept open|Convictions kept open");
        for (Table table : tables) {
            if (table.caption().equals("Missing facts that leave convictions to a person")) {
                List<String> alone = new ArrayList<>();
                for (Row row : table.rows().subList(0, table.rows().size() - 1)) {
                    numbers.same(of(table, row, "Convictions"), held + "|" + row.name() + "|Convictions kept open");
                    numbers.atMost(List.of(of(table, row, "By it alone")), List.of(of(table, row, "Convictions")));
                    numbers.atMost(List.of(of(table, row, "Convictions")), List.of(undecided));
                    alone.add(of(table, row, "By it alone"));
                }
                numbers.atMost(alone, List.of(undecided));
            }
            if (table.caption().equals(held)) {
                table.rows().forEach(row -> {
                    String relief = of(table, row, "Of these, may be relief");
                    numbers.atMost(List.of(relief), List.of(of(table, row, "Convictions kept open")));
                    numbers.atMost(List.of(of(table, row, "And wait for it alone")), List.of(relief));
                    numbers.atMost(List.of(of(table, row, "People")), List.of(of(table, row, "Convictions kept open")));
                    numbers.atMost(List.of(of(table, row, "People") + "#"), List.of(relief));
                    numbers.atMost(List.of(of(table, row, "People") + "#"), List.of(of(table, row, "People")));
                });
            }
            if (table.caption().startsWith("What the rows are like")) {
                table.rows()
                        .forEach(row -> numbers.atMost(
                                List.of("Blank", "Odd", "Unreadable", "Repaired").stream()
                                        .map(each -> of(table, row, each))
                                        .toList(),
                                List.of("What was read|Total|Rows")));
            }
        }
        numbers.same("Rejected rows|Total|Rows", "What was read|Total|Rejected rows");
    }

    private void policies() {
        for (Table table : tables) {
            if (table.caption().equals("What becomes eligible as time passes")) {
                List<String> all = new ArrayList<>();
                for (Row row : table.rows()) {
                    all.add(of(table, row, "Convictions"));
                    numbers.atMost(
                            List.of(of(table, row, "People with one of them")), List.of(of(table, row, "Convictions")));
                }
                numbers.atMost(
                        all, List.of(allOf("Not eligible"), allOf("For a person to decide"), allOf("May be covered")));
            }
            if (table.caption().equals("Policies side by side")) {
                policies(table);
            }
        }
    }

    private void policies(Table table) {
        String relieved = "People by race|Everybody|With relief";
        for (Row row : table.rows()) {
            String here = of(table, row, "People with relief");
            dismissed(table, row);
            if (row.cells().contains("–")) {
                numbers.same(relieved, here);
                CLEARED.forEach(each -> numbers.same("People by race|Everybody|" + each, of(table, row, each)));
                continue;
            }
            CLEARED.forEach(each -> numbers.atMost(List.of(of(table, row, each)), List.of(here)));
            numbers.atMost(List.of(of(table, row, "People gaining")), List.of(here));
            numbers.atMost(List.of(of(table, row, "People losing")), List.of(relieved));
            numbers.atMost(List.of(here), List.of(relieved, of(table, row, "People gaining")));
            numbers.atMost(List.of(relieved), List.of(here, of(table, row, "People losing")));
            numbers.atMost(List.of(of(table, row, "People gaining")), List.of(of(table, row, "Convictions gaining")));
            numbers.atMost(List.of(of(table, row, "People losing")), List.of(of(table, row, "Convictions losing")));
            numbers.atMost(
                    List.of(of(table, row, "Convictions losing")), List.of(allOf("Dismissed"), allOf("Reduced")));
        }
    }

    /** What is compared may be what is said of dismissing everything, which frees more people than any policy does. */
    private void dismissed(Table table, Row row) {
        String all = "People left without|If all of Proposition 64 were dismissed/";
        String related = "People left without|If related charges were dismissed too/";
        String policy = "People left without|By this policy/";
        for (int each = 0; each < CLEARED.size(); each++) {
            String left = LEFT.get(each) + "|Certain";
            if (row.name().equals("dismiss-all")) {
                numbers.same(all + left, of(table, row, CLEARED.get(each)));
            } else if (row.name().equals("dismiss-all-and-related")) {
                numbers.same(related + left, of(table, row, CLEARED.get(each)));
            }
            numbers.atMost(List.of(all + left), List.of(related + left));
            numbers.atMost(List.of(policy + left), List.of(related + left));
        }
    }

    /** A share that is shown tells between what its number is, if the whole is shown. */
    private void shares(Table table) {
        for (Row row : table.rows()) {
            for (int column = 1; column < table.headers().size(); column++) {
                String share = row.cells().get(column);
                if (table.headers().get(column).equals("Share") && share.endsWith("%")) {
                    Row everybody = table.rows().get(table.rows().size() - 1);
                    int of = column - 1;
                    double percent = Double.parseDouble(share.substring(0, share.length() - 1));
                    numbers.known(cell(table, everybody, of))
                            .ifPresent(whole -> numbers.between(
                                    cell(table, row, of),
                                    (percent - 0.05) / 100 * whole,
                                    (percent + 0.05) / 100 * whole));
                }
            }
        }
    }
}
