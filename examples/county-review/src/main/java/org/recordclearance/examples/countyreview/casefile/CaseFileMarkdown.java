package org.recordclearance.examples.countyreview.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;

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
        item("Outcome", determination.outcome().inWords());
        item("Reason", determination.reason());
        itemIfAny("Remedy", determination.remedy().words());
        itemIfAny("Authority", determination.authority());
        conviction.grounds().forEach((name, value) -> item(capital(name), value));
        item("Forecast", ForecastInWords.of(Optional.ofNullable(conviction.forecast())));
        missing(conviction.missing());
        answeredNo(conviction.answeredNo());
        line("");
        text.append(new Explanation(determination, conviction.askedBesideGrounds()).questionsToMarkdown());
    }

    private void missing(Map<String, String> missing) {
        if (!missing.isEmpty()) {
            line("");
            row(List.of("missing", "where it could be found"));
            line("|---|---|");
            missing.forEach((fact, where) -> row(List.of(fact, where)));
        }
    }

    private void answeredNo(List<String> steps) {
        if (!steps.isEmpty()) {
            line("");
            line("Answered no: " + String.join(", ", steps) + ".");
        }
    }

    private static String orNotStated(String value) {
        return value.isBlank() ? "not stated" : value;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
