package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Review;

/** Writes what a policy says of a rap sheet, beside the sheet. {@link ResultReader} reads it. */
final class ResultWriter {

    private ResultWriter() {}

    static void review(JsonGenerator json, Review review) throws IOException {
        reviewedRapSheet(json, ReviewedRapSheet.of(review));
    }

    static void reviewedRapSheet(JsonGenerator json, ReviewedRapSheet reviewed) throws IOException {
        json.writeStartObject();
        RecordWriter.properties(json, reviewed.rapSheet());
        if (reviewed.review().isPresent()) {
            Review review = reviewed.review().get();
            JsonFields.text(json, "policy", review.policy());
            json.writeStringField("asOf", review.asOf().toString());
            JsonFields.list(json, "determinations", reviewed.convictions(), ResultWriter::reviewedConviction);
        }
        json.writeEndObject();
    }

    static void determination(JsonGenerator json, Determination determination) throws IOException {
        reviewedConviction(json, ReviewedConviction.of(determination));
    }

    static void explanation(JsonGenerator json, Explanation explanation) throws IOException {
        reviewedConviction(
                json, ReviewedConviction.of(explanation.determination()).with(explanation));
    }

    static void reviewedConviction(JsonGenerator json, ReviewedConviction reviewed) throws IOException {
        json.writeStartObject();
        count(json, reviewed.determination());
        outcome(json, reviewed.determination());
        if (reviewed.explanation().isPresent()) {
            JsonFields.list(json, "explanation", reviewed.explanation().get().questions(), ResultWriter::asked);
        }
        if (reviewed.forecast().isPresent()) {
            json.writeObjectFieldStart("forecast");
            change(json, reviewed.forecast().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, Determination determination) throws IOException {
        json.writeFieldName("count");
        RecordWriter.position(json, determination.conviction().position());
    }

    private static void outcome(JsonGenerator json, Determination determination) throws IOException {
        json.writeStringField("outcome", determination.outcome().kind().name());
        json.writeStringField("words", determination.outcome().words());
        if (determination.remedy() != Remedy.NOT_STATED) {
            json.writeStringField("remedy", determination.remedy().name());
        }
        json.writeStringField("reason", determination.reason());
        JsonFields.text(json, "authority", determination.authority());
        JsonFields.text(json, "policy", determination.policy());
        json.writeStringField("basis", determination.basis().name());
        JsonFields.text(json, "step", determination.step());
        missing(json, determination.missing());
    }

    private static void asked(JsonGenerator json, Explanation.Asked asked) throws IOException {
        json.writeStartObject();
        JsonFields.text(json, "step", asked.step());
        JsonFields.text(json, "question", asked.question());
        json.writeStringField("answer", asked.answer().name());
        missing(json, asked.missing());
        JsonFields.texts(json, "facts", asked.facts());
        JsonFields.text(json, "authority", asked.authority());
        json.writeEndObject();
    }

    static void forecast(JsonGenerator json, Forecast forecast) throws IOException {
        json.writeStartObject();
        count(json, forecast.determination());
        change(json, forecast);
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Forecast forecast) throws IOException {
        json.writeStringField("date", forecast.date().toString());
        outcome(json, forecast.determination());
    }

    /** One fact is a text, several are a list, and so is what is wrong with them. */
    private static void missing(JsonGenerator json, List<MissingFact> missing) throws IOException {
        if (missing.size() == 1) {
            json.writeStringField("missing", missing.get(0).fact());
            json.writeStringField("problem", missing.get(0).problem().name());
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
