package org.recordclearance.json;

import java.io.IOException;
import java.util.List;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.Timeline;

/** Writes what a policy says of a rap sheet, beside the sheet. {@link ResultReader} reads it. */
final class ResultWriter {

    private ResultWriter() {}

    static void review(JsonOutput json, Review review) throws IOException {
        reviewedRapSheet(json, ReviewedRapSheet.of(review));
    }

    static void reviewedRapSheet(JsonOutput json, ReviewedRapSheet reviewed) throws IOException {
        json.startObject();
        RecordWriter.properties(json, reviewed.rapSheet());
        if (reviewed.review().isPresent()) {
            Review review = reviewed.review().get();
            JsonFields.text(json, "policy", review.policy());
            json.text("asOf", review.asOf().toString());
            JsonFields.list(json, "determinations", reviewed.convictions(), ResultWriter::reviewedConviction);
        }
        json.endObject();
    }

    static void determination(JsonOutput json, Determination determination) throws IOException {
        reviewedConviction(json, ReviewedConviction.of(determination));
    }

    static void explanation(JsonOutput json, Explanation explanation) throws IOException {
        reviewedConviction(
                json, ReviewedConviction.of(explanation.determination()).with(explanation));
    }

    static void reviewedConviction(JsonOutput json, ReviewedConviction reviewed) throws IOException {
        json.startObject();
        count(json, reviewed.determination());
        outcome(json, reviewed.determination());
        if (reviewed.explanation().isPresent()) {
            JsonFields.list(json, "explanation", reviewed.explanation().get().questions(), ResultWriter::asked);
        }
        if (reviewed.forecast().isPresent()) {
            json.name("forecast");
            json.startObject();
            change(json, reviewed.forecast().get());
            json.endObject();
        }
        json.endObject();
    }

    private static void count(JsonOutput json, Determination determination) throws IOException {
        json.name("count");
        RecordWriter.position(json, determination.conviction().position());
    }

    private static void outcome(JsonOutput json, Determination determination) throws IOException {
        json.text("outcome", determination.outcome().kind().name());
        json.text("words", determination.outcome().words());
        if (determination.remedy() != Remedy.NOT_STATED) {
            json.text("remedy", determination.remedy().name());
        }
        json.text("reason", determination.reason());
        JsonFields.text(json, "authority", determination.authority());
        JsonFields.text(json, "policy", determination.policy());
        json.text("basis", determination.basis().name());
        JsonFields.text(json, "step", determination.step());
        missing(json, determination.missing());
    }

    static void asked(JsonOutput json, Explanation.Asked asked) throws IOException {
        json.startObject();
        JsonFields.text(json, "step", asked.step());
        JsonFields.text(json, "question", asked.question());
        json.text("answer", asked.answer().name());
        missing(json, asked.missing());
        JsonFields.texts(json, "facts", asked.facts());
        JsonFields.text(json, "authority", asked.authority());
        json.endObject();
    }

    static void forecast(JsonOutput json, Forecast forecast) throws IOException {
        json.startObject();
        count(json, forecast.determination());
        change(json, forecast);
        json.endObject();
    }

    private static void change(JsonOutput json, Forecast forecast) throws IOException {
        json.text("date", forecast.date().toString());
        outcome(json, forecast.determination());
    }

    static void timeline(JsonOutput json, Timeline timeline) throws IOException {
        json.startObject();
        JsonFields.list(json, "spans", timeline.spans(), ResultWriter::span);
        json.endObject();
    }

    static void span(JsonOutput json, Timeline.Span span) throws IOException {
        json.startObject();
        json.text("first", span.first().toString());
        json.text("last", span.last().toString());
        if (span.determination().isPresent()) {
            json.name("determination");
            determination(json, span.determination().get());
        }
        json.endObject();
    }

    /** One fact is a text, several are a list, and so is what is wrong with them. */
    private static void missing(JsonOutput json, List<MissingFact> missing) throws IOException {
        if (missing.size() == 1) {
            json.text("missing", missing.get(0).fact());
            json.text("problem", missing.get(0).problem().name());
        } else if (!missing.isEmpty()) {
            JsonFields.texts(
                    json, "missing", missing.stream().map(MissingFact::fact).toList());
            JsonFields.texts(
                    json,
                    "problem",
                    missing.stream().map(fact -> fact.problem().name()).toList());
        }
    }
}
