package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.casefile.ForecastInWords;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

/** Puts into words what a policy determines of one person's convictions, why, and when that changes. */
final class ExplanationText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final RuleSet policy;
    private final LocalDate asOf;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /**
     * Explains every conviction of a rap sheet.
     *
     * @param sheet the rap sheet
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     * @return the lines of the text
     */
    static List<String> of(RapSheet sheet, RuleSet policy, LocalDate asOf) {
        ExplanationText text = new ExplanationText(policy, asOf);
        text.sheet(sheet);
        return text.lines;
    }

    private void sheet(RapSheet sheet) {
        List<Conviction> convictions = sheet.knownOrPossibleConvictions();
        line(0, "Subject " + inWords(sheet.subject()));
        line(0, "Policy " + policy.name() + ", version " + policy.version() + ", as of " + asOf);
        line(0, "Convictions on record: " + convictions.size());
        if (!sheet.gaps().isEmpty()) {
            line(0, "The record is incomplete: " + MissingFact.ROW_NOT_READ.words());
        }
        for (Warning warning : sheet.warnings()) {
            line(0, "Warning: line " + warning.line() + " of the rap sheet, " + lowerCase(warning.kind()));
        }
        for (int i = 0; i < convictions.size(); i++) {
            lines.add("");
            conviction(i + 1, convictions.get(i));
        }
    }

    /** A printed rap sheet has the number of the state's record instead of the bulk file's. */
    private static String inWords(Subject subject) {
        String id = subject.id().isBlank() ? subject.cii() : subject.id();
        return id.isBlank() ? "not stated" : id;
    }

    private void conviction(int number, Conviction conviction) {
        line(0, "Conviction " + number + ": " + inWords(conviction));
        Optional<Explanation> explanation = policy.explain(conviction, asOf);
        if (explanation.isEmpty()) {
            line(1, "The policy does not cover it.");
            return;
        }
        explanation.get().toText().lines().forEach(each -> line(1, each));
        line(1, "Forecast: " + ForecastInWords.of(policy.forecast(conviction, asOf)));
    }

    private static String inWords(Conviction conviction) {
        String offense = conviction.count().asWritten();
        String county = conviction.county().text();
        return (offense.isBlank() ? "code section not stated" : offense) + ", "
                + inWords(conviction.level()) + ", date "
                + conviction.date() + ", "
                + (county.isBlank() ? "county not stated" : county);
    }

    private static String inWords(Level level) {
        return level.isKnown() ? lowerCase(level) : "level " + lowerCase(level);
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(int depth, String text) {
        lines.add("    ".repeat(depth) + CONTROL.matcher(text).replaceAll(" "));
    }
}
