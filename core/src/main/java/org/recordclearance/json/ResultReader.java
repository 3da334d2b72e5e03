package org.recordclearance.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Truth;

/** Reads a rap sheet and what a policy says of it, as {@link ResultWriter} writes them. */
final class ResultReader {

    private ResultReader() {}

    static Review review(JsonValue json) {
        ReviewedRapSheet reviewed = reviewedRapSheet(json);
        for (ReviewedConviction each : reviewed.convictions()) {
            if (each.explanation().isPresent() || each.forecast().isPresent()) {
                throw json.not("holds explanations or forecasts, which are read as a reviewed rap sheet");
            }
        }
        return reviewed.review().orElseThrow(() -> json.not("the property determinations is missing"));
    }

    static ReviewedRapSheet reviewedRapSheet(JsonValue document) {
        JsonValue json = document.ofItsVersion().object(PropertyNames.REVIEW);
        RapSheet sheet = RecordReader.properties(json);
        if (json.get("policy")
                .or(() -> json.get("asOf"))
                .or(() -> json.get("determinations"))
                .isEmpty()) {
            return ReviewedRapSheet.of(sheet);
        }
        List<ReviewedConviction> convictions = json.require("determinations").items().stream()
                .map(each -> reviewedConviction(each, sheet))
                .toList();
        return ReviewedRapSheet.of(sheet, json.text("policy"), day(json.require("asOf")), convictions);
    }

    private static ReviewedConviction reviewedConviction(JsonValue json, RapSheet sheet) {
        json.object(PropertyNames.DETERMINATION);
        JsonValue count = json.require("count");
        CountPosition position = RecordReader.position(count);
        Conviction conviction = count.make(() -> sheet.conviction(position));
        Determination determination = determination(json, conviction);
        ReviewedConviction reviewed = ReviewedConviction.of(determination);
        if (json.get("explanation").isPresent()) {
            reviewed = reviewed.with(new Explanation(determination, json.list("explanation", ResultReader::asked)));
        }
        JsonValue forecast = json.get("forecast").orElse(null);
        return forecast == null ? reviewed : reviewed.with(forecast(forecast, conviction));
    }

    private static Determination determination(JsonValue json, Conviction conviction) {
        return json.make(() -> Determination.builder(
                        conviction,
                        new Outcome(json.require("outcome").constant(Outcome.Kind.class), json.text("words")),
                        json.text("reason"))
                .authority(json.text("authority"))
                .remedy(json.get("remedy")
                        .map(remedy -> remedy.constant(Remedy.class))
                        .orElse(Remedy.NOT_STATED))
                .policy(json.text("policy"))
                .basis(json.get("basis")
                        .map(basis -> basis.constant(Basis.class))
                        .orElse(Basis.STEP))
                .step(json.text("step"))
                .missing(missing(json))
                .build());
    }

    static Explanation.Asked asked(JsonValue json) {
        json.object(PropertyNames.ASKED);
        return new Explanation.Asked(
                json.text("step"),
                json.text("question"),
                json.require("answer").constant(Truth.class),
                missing(json),
                json.textsByName("facts"),
                json.text("authority"));
    }

    private static Forecast forecast(JsonValue json, Conviction conviction) {
        json.object(PropertyNames.FORECAST);
        return new Forecast(day(json.require("date")), determination(json, conviction));
    }

    private static List<MissingFact> missing(JsonValue json) {
        List<JsonValue> facts = oneOrMore(json, "missing");
        List<JsonValue> problems = oneOrMore(json, "problem");
        if (facts.size() != problems.size()) {
            throw json.not("the properties missing and problem must be of the same length");
        }
        List<MissingFact> missing = new ArrayList<>();
        for (JsonValue fact : facts) {
            MissingFact.Problem problem = problems.get(missing.size()).constant(MissingFact.Problem.class);
            missing.add(fact.make(() -> new MissingFact(fact.text(), problem)));
        }
        return missing;
    }

    private static List<JsonValue> oneOrMore(JsonValue json, String name) {
        return json.get(name)
                .map(value -> value.isList() ? value.items() : List.of(value))
                .orElse(List.of());
    }

    private static LocalDate day(JsonValue json) {
        String text = json.text();
        try {
            ReportedDate date = ReportedDate.parse(text);
            if (date.isDay()) {
                return date.earliest();
            }
        } catch (DateTimeException e) {
            // not passed on: it repeats the text
        }
        throw json.not("must be a day of the form yyyy-MM-dd");
    }
}
