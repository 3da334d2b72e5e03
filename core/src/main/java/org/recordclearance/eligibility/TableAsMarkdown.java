package org.recordclearance.eligibility;

import java.util.List;

/** Prints a decision table: the printed table is the one that runs, as both come from the same steps. */
final class TableAsMarkdown {

    private static final List<String> COLUMNS =
            List.of("#", "step", "when", "outcome", "reason", "authority", "in force");

    private final DecisionTable table;

    /** Whether any step is in force for a time alone; the last column is left out otherwise. */
    private final boolean dated;

    private final StringBuilder text = new StringBuilder();

    private TableAsMarkdown(DecisionTable table) {
        this.table = table;
        this.dated = table.steps().stream().anyMatch(step -> !step.inForce().equals(InForce.ALWAYS));
    }

    static String print(DecisionTable table) {
        TableAsMarkdown page = new TableAsMarkdown(table);
        page.appendHead();
        if (table.isNoLawYet()) {
            page.text
                    .append("Covers no conviction on the as-of date: it would where ")
                    .append(table.coverage().words())
                    .append(".\n");
        } else {
            page.appendSteps();
            page.appendRemedies();
            page.appendUndecided();
        }
        return page.text.toString();
    }

    private void appendHead() {
        text.append("# ").append(table.name()).append("\n\n");
        text.append("Version ").append(table.version()).append(".");
        if (!table.source().isEmpty()) {
            text.append(" Source: ").append(table.source()).append('.');
        }
        text.append("\n\n");
        table.criteriaOf()
                .ifPresent(home -> text.append("These are the criteria of ")
                        .append(home)
                        .append(", asked of the convictions of another county. What ")
                        .append(home)
                        .append(" chose stays as it chose it, the words of outcomes and reasons too.\n\n"));
        if (!table.parameters().isEmpty()) {
            text.append("| parameter | value |\n|---|---|\n");
            table.parameters().forEach((name, value) -> row(text, List.of(name, value)));
            text.append('\n');
        }
    }

    private void appendSteps() {
        text.append("Covers a conviction when ")
                .append(table.coverage().words())
                .append(".\n\n");
        text.append("The first row that ")
                .append(dated ? "is in force on the as-of date and " : "")
                .append("holds decides.\n\n");
        stepRow(COLUMNS);
        text.append("|---".repeat(dated ? COLUMNS.size() : COLUMNS.size() - 1)).append("|\n");
        int number = 0;
        for (Step step : table.steps()) {
            number++;
            stepRow(List.of(
                    Integer.toString(number),
                    step.name(),
                    step.condition().words(),
                    words(step.outcome()),
                    code(step.reason()),
                    step.authority(),
                    step.inForce().words()));
        }
        stepRow(List.of(
                Integer.toString(number + 1),
                DecisionTable.OTHERWISE,
                "no row above holds",
                words(table.otherwise()),
                code(table.otherwiseReason()),
                "",
                ""));
    }

    private void stepRow(List<String> cells) {
        row(text, dated ? cells : cells.subList(0, cells.size() - 1));
    }

    private void appendRemedies() {
        Condition serving = table.stillServing();
        String resentencing = table.remedyAuthority(Remedy.RESENTENCING);
        String redesignation = table.remedyAuthority(Remedy.REDESIGNATION);
        if (serving == null || (resentencing.isEmpty() && redesignation.isEmpty())) {
            return;
        }
        text.append("\nWhere a row is not \"not eligible\", the remedy is part of the outcome:\n\n");
        text.append("| remedy | when | authority |\n|---|---|---|\n");
        row(text, List.of("resentencing", serving.words(), resentencing));
        row(text, List.of("redesignation", "it does not", redesignation));
        row(text, List.of("unknown: one of the two", "it is not known", ""));
    }

    private void appendUndecided() {
        text.append("\nWhere facts that are missing leave the outcome open: ")
                .append(words(table.undecided()))
                .append(", `Undecided: ` and the facts that are missing.\n");
    }

    private static String words(Outcome outcome) {
        return outcome.kind().words() + ", \"" + outcome.words() + "\"";
    }

    private static String code(Reason reason) {
        return "`" + reason.words() + "`";
    }

    static void row(StringBuilder text, List<String> cells) {
        for (String cell : cells) {
            String line = ExplanationInWords.onOneLine(cell).replace("|", "\\|");
            text.append("| ").append(line).append(line.isEmpty() ? "" : " ");
        }
        text.append("|\n");
    }
}
