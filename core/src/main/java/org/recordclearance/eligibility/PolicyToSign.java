package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.recordclearance.eligibility.Groundwork.Confirmation;
import org.recordclearance.rapsheet.digest.Sha256;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A policy on paper, for a District Attorney to sign: the table as it runs on a day, between what identifies it and the lines to
 * sign. What must still be confirmed is a paper of its own. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class PolicyToSign {

    private final RuleSet policy;
    private final LocalDate asOf;
    private final String libraryVersion;
    private final Groundwork grounds;
    private final UnaryOperator<String> open;

    private PolicyToSign(RuleSet policy, LocalDate asOf, String libraryVersion, UnaryOperator<String> open) {
        this.policy = policy.on(asOf);
        this.asOf = asOf;
        this.libraryVersion = libraryVersion;
        this.grounds = this.policy.groundwork();
        this.open = open;
    }

    /**
     * Obtains the paper of a policy.
     *
     * @param policy the policy
     * @param asOf the day for which convictions are judged by it
     * @param libraryVersion the version of the library that it runs with
     * @return the paper
     */
    public static PolicyToSign of(RuleSet policy, LocalDate asOf, String libraryVersion) {
        return new PolicyToSign(policy, asOf, libraryVersion, UnaryOperator.identity());
    }

    /**
     * Returns the paper with a value left open, such as a county that is still to be chosen. What is hashed is the table as it then
     * stands on the paper.
     *
     * @param value the value of a parameter
     * @param words what stands in its place
     * @return a paper with these words wherever it had the value
     */
    public PolicyToSign leavingOpen(String value, String words) {
        return new PolicyToSign(policy, asOf, libraryVersion, text -> text.replace(value, words));
    }

    /**
     * Prints it.
     *
     * @return the text in Markdown
     */
    public String toMarkdown() {
        String table = open.apply(policy.toMarkdown() + mapsOfTheTable());
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(policy.name())
                .append(", to be signed\n\nFor convictions judged as of ")
                .append(asOf)
                .append(".\n\n");
        table(text, List.of("what is signed", ""), identity(table));
        parameters(text);
        if (!grounds.readings().isEmpty()) {
            text.append("How facts are read:\n\n");
            table(
                    text,
                    List.of("fact", "how"),
                    grounds.readings().stream()
                            .map(each -> List.of(each.fact(), each.how()))
                            .toList());
        }
        if (!grounds.sources().isEmpty()) {
            text.append("Lists and tables of the law that it uses:\n\n");
            table(
                    text,
                    List.of("list", "rows", "version (SHA-256)"),
                    grounds.sources().stream()
                            .map(each -> List.of(each.name(), Integer.toString(each.rowsOn(asOf)), each.sha256()))
                            .toList());
        }
        text.append(table).append('\n');
        text.append(toConfirm());
        String county = policy.parameters().getOrDefault(Parameters.COUNTY, "");
        text.append("Signed for the policy and for the day named above:\n\n");
        table(
                text,
                List.of("office", "county", "name", "signature", "date"),
                List.of(List.of("District Attorney", county, "", "", ""), List.of("Reviewed by", county, "", "", "")));
        return open.apply(text.toString().stripTrailing() + "\n");
    }

    /** What steps of the table ask, such as a map of offenses, is a part of what is signed. */
    private String mapsOfTheTable() {
        StringBuilder text = new StringBuilder();
        for (Groundwork.Source source : grounds.sources()) {
            List<List<String>> rows = source.printedOn(asOf);
            if (rows.size() > 1) {
                text.append("\nBy ").append(source.name()).append(":\n\n");
                TableAsMarkdown.row(text, rows.get(0));
                text.append("|---".repeat(rows.get(0).size())).append("|\n");
                rows.subList(1, rows.size()).forEach(row -> TableAsMarkdown.row(text, row));
            }
        }
        return text.toString();
    }

    private List<List<String>> identity(String table) {
        return List.of(
                List.of("policy", policy.name()),
                List.of("version of the policy", policy.version()),
                List.of("version of the library", libraryVersion),
                List.of(
                        "SHA-256 of the table and of what it goes by, from its heading to the last line of its tables",
                        Sha256.of(table)));
    }

    private void parameters(StringBuilder text) {
        Map<String, String> words = grounds.parameters();
        List<List<String>> rows = policy.parameters().entrySet().stream()
                .filter(each -> words.containsKey(each.getKey()))
                .map(each -> List.of(each.getKey(), words.getOrDefault(each.getKey(), "")))
                .toList();
        if (!rows.isEmpty()) {
            text.append("The parameters in words:\n\n");
            table(text, List.of("parameter", "in words"), rows);
        }
    }

    private String toConfirm() {
        int open = grounds.confirmations().size();
        return open == 0
                ? ""
                : "What must still be confirmed, " + open + (open == 1 ? " point" : " points")
                        + ", is in confirm.md, by step.\n\n";
    }

    /**
     * Prints what must still be confirmed before anybody relies on the policy, by step.
     *
     * @return the text in Markdown
     */
    public String confirmationsAsMarkdown() {
        StringBuilder text = new StringBuilder("# What must still be confirmed of ")
                .append(policy.name())
                .append("\n\nVersion ")
                .append(policy.version())
                .append(", as of ")
                .append(asOf)
                .append(".\n\n");
        List<Confirmation> open = grounds.confirmations();
        if (open.isEmpty()) {
            return text.append("Nothing that the policy names.\n").toString();
        }
        text.append("None of it is settled by the library. The first column names the step of the table.\n\n");
        table(
                text,
                List.of("step", "to be confirmed", "relied on so far", "by", "confirmed by, on"),
                open.stream()
                        .map(each -> List.of(
                                each.step().isEmpty() ? "any" : each.step(), each.what(), each.basis(), each.who(), ""))
                        .toList());
        return text.toString().stripTrailing() + "\n";
    }

    private static void table(StringBuilder text, List<String> head, List<List<String>> rows) {
        TableAsMarkdown.row(text, head);
        text.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(row -> TableAsMarkdown.row(text, row));
        text.append('\n');
    }
}
