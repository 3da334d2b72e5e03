package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.Explanation.Asked;

/** Puts explanations into words, for people to read. What stands in a record steers no terminal and begins no line. */
final class ExplanationInWords {

    private static final Pattern CONTROL = Pattern.compile("\\R|\\p{Cntrl}");

    private ExplanationInWords() {}

    static String onOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** Lines with what belongs to a question below it, further to the right. */
    static String text(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        items(explanation.determination()).forEach(item -> line(text, 0, item.name + ": " + item.value));
        line(text, 0, "Asked:");
        for (Asked asked : explanation.questions()) {
            line(text, 1, asked.step() + ": " + asked.question() + "? " + answer(asked));
            lineIfAny(text, "facts: ", facts(asked));
            lineIfAny(text, "missing: ", missing(asked));
            lineIfAny(text, "authority: ", asked.authority());
        }
        return text.toString();
    }

    /** What came of it as a list, then the questions as a table. */
    static String markdown(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        items(explanation.determination()).forEach(item -> line(text, 0, "* **" + item.name + "**: " + item.value));
        return text.append('\n').append(questionsAsMarkdown(explanation)).toString();
    }

    static String questionsAsMarkdown(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        text.append("| step | question | answer | facts | authority |\n|---|---|---|---|---|\n");
        for (Asked asked : explanation.questions()) {
            String facts = facts(asked);
            String missing = missing(asked);
            String both = facts + (facts.isEmpty() || missing.isEmpty() ? "" : "; ") + missing;
            TableAsMarkdown.row(text, List.of(asked.step(), asked.question(), answer(asked), both, asked.authority()));
        }
        return text.toString();
    }

    private record Item(String name, String value) {}

    private static List<Item> items(Determination determination) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("Outcome", determination.outcome().inWords()));
        items.add(new Item("Reason", determination.reason()));
        items.add(new Item("Remedy", determination.remedy().words()));
        items.add(new Item("Authority", determination.authority()));
        items.removeIf(item -> item.value.isEmpty());
        return items;
    }

    private static String answer(Asked asked) {
        return asked.answer().name().toLowerCase(Locale.ROOT);
    }

    private static String facts(Asked asked) {
        return asked.facts().entrySet().stream()
                .map(fact -> factInWords(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What is said of a fact that is missing names it already. */
    private static String factInWords(String fact, String value) {
        return value.startsWith(fact) ? value : fact + " " + value;
    }

    private static String missing(Asked asked) {
        return asked.missing().stream().map(MissingFact::words).collect(Collectors.joining("; "));
    }

    private static void lineIfAny(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            line(text, 2, name + value);
        }
    }

    private static void line(StringBuilder text, int depth, String words) {
        text.append("    ".repeat(depth)).append(onOneLine(words)).append('\n');
    }
}
