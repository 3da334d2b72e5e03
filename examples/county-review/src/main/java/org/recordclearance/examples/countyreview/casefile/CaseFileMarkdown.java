package org.recordclearance.examples.countyreview.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation.Asked;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;

/** Prints a case file as Markdown. For one thread. */
public final class CaseFileMarkdown {

    private final StringBuilder text = new StringBuilder();

    private CaseFileMarkdown() {}

    /**
     * Prints a case file.
     *
     * @param file the case file
     * @return the text
     */
    public static String print(CaseFile file) {
        CaseFileMarkdown markdown = new CaseFileMarkdown();
        markdown.file(file);
        return markdown.text.toString();
    }

    private void file(CaseFile file) {
        line("# Case file: subject " + file.subject());
        line("");
        item("Born", file.dateOfBirth());
        item("Policy", file.policy() + ", as of " + file.asOf());
        item(
                "Convictions, or what may be one",
                Integer.toString(file.convictions().size()));
        file.doubts().forEach(doubt -> item("The record is incomplete", doubt));
        line("");
        line("## Timeline");
        line("");
        row(List.of("date", "event", "where", "counts"));
        line("|---|---|---|---|");
        for (TimelineEntry entry : file.timeline()) {
            row(List.of(entry.date(), entry.what(), entry.where(), String.join(" / ", entry.charges())));
        }
        file.convictions().forEach(this::conviction);
    }

    private void conviction(CaseConviction conviction) {
        line("");
        line("## Conviction " + conviction.number() + ": " + orNotStated(conviction.offense()));
        line("");
        item("Section", orNotStated(conviction.section()));
        item("Subdivision", orNotStated(conviction.subdivision()));
        item("Level", conviction.level());
        item("Convicted", conviction.date() + ", " + orNotStated(conviction.county()));
        item("Case number", orNotStated(String.join(", ", conviction.caseNumbers())));
        itemIfAny("What became of it", conviction.standing());
        Determination determination = conviction.determination();
        if (determination == null) {
            item("Outcome", "the policy does not cover it");
            return;
        }
        item("Outcome", inWords(determination.outcome()));
        item("Reason", determination.reason());
        itemIfAny("Remedy", determination.remedy().words());
        itemIfAny("Authority", determination.authority());
        conviction.grounds().forEach((name, value) -> item(capital(name), value));
        item("Forecast", forecast(conviction.forecast()));
        missing(conviction.missing());
        asked(conviction);
    }

    private void missing(Map<String, String> missing) {
        if (!missing.isEmpty()) {
            line("");
            row(List.of("missing", "where it could be found"));
            line("|---|---|");
            missing.forEach((fact, where) -> row(List.of(fact, where)));
        }
    }

    private void asked(CaseConviction conviction) {
        if (!conviction.answeredNo().isEmpty()) {
            line("");
            line("Answered no: " + String.join(", ", conviction.answeredNo()) + ".");
        }
        line("");
        row(List.of("step", "question", "answer", "facts", "authority"));
        line("|---|---|---|---|---|");
        for (Asked asked : conviction.asked()) {
            row(List.of(asked.step(), asked.question(), lowerCase(asked.answer()), facts(asked), asked.authority()));
        }
    }

    private static String facts(Asked asked) {
        String known = CaseConviction.factsOf(asked).entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
        String missing = asked.missing().stream().map(MissingFact::words).collect(Collectors.joining("; "));
        return missing.isEmpty() ? known : known + (known.isEmpty() ? "" : "; ") + missing;
    }

    private static String forecast(@Nullable Forecast forecast) {
        return forecast == null
                ? "time alone does not change the outcome"
                : "from " + forecast.date() + " "
                        + inWords(forecast.determination().outcome()) + ", "
                        + forecast.determination().reason();
    }

    private static String inWords(Outcome outcome) {
        return outcome.words() + " (" + lowerCase(outcome.kind()) + ")";
    }

    private static String orNotStated(String value) {
        return value.isBlank() ? "not stated" : value;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void itemIfAny(String name, String value) {
        if (!value.isEmpty()) {
            item(name, value);
        }
    }

    private void item(String name, String value) {
        line("* **" + name + "**: " + value);
    }

    private void row(List<String> cells) {
        line(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** What stands in a record steers no terminal and begins no line. */
    private void line(String words) {
        text.append(words.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }
}
