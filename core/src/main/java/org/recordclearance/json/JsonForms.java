package org.recordclearance.json;

import java.util.List;
import java.util.function.Function;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.Warning;

/** The types that have a form in JSON: what the modules of both Jacksons teach a mapper. */
final class JsonForms {

    static final List<JsonForm<?>> ALL = List.of(
            both(RapSheet.class, RecordWriter::rapSheet, RecordReader::rapSheet),
            both(Subject.class, RecordWriter::subject, RecordReader::subject),
            both(Cycle.class, RecordWriter::cycle, RecordReader::cycle),
            both(Event.class, RecordWriter::event, RecordReader::event),
            both(Count.class, RecordWriter::count, RecordReader::count),
            both(CountPosition.class, RecordWriter::position, RecordReader::position),
            text(CodeSection.class, RecordReader::codeSection),
            text(County.class, RecordReader::county),
            both(ReportedCounty.class, (json, county) -> json.text(county.text()), RecordReader::reportedCounty),
            both(Disposition.class, RecordWriter::disposition, RecordReader::disposition),
            both(Sentence.class, RecordWriter::sentence, RecordReader::sentence),
            both(Term.class, RecordWriter::term, RecordReader::term),
            both(Warning.class, RecordWriter::warning, RecordReader::warning),
            new JsonForm<>(ReportedDate.class, JsonFields::date, RecordReader::date, ReportedDate.missing(), false),
            new JsonForm<>(
                    ReportedLength.class, JsonFields::length, RecordReader::length, ReportedLength.missing(), false),
            both(Review.class, ResultWriter::review, ResultReader::review),
            both(ReviewedRapSheet.class, ResultWriter::reviewedRapSheet, ResultReader::reviewedRapSheet),
            both(Standing.class, RecordWriter::standing, RecordReader::standing),
            both(Standing.GivenRelief.class, RecordWriter::relief, RecordReader::relief),
            both(Explanation.Asked.class, ResultWriter::asked, ResultReader::asked),
            written(Timeline.class, ResultWriter::timeline),
            written(Timeline.Span.class, ResultWriter::span),
            both(Figure.Group.class, FiguresJson::write, JsonValue::figures),
            both(ImpactReport.class, FiguresJson::report, FiguresJson::report),
            written(Conviction.class, (json, conviction) -> RecordWriter.position(json, conviction.position())),
            written(Determination.class, ResultWriter::determination),
            written(Explanation.class, ResultWriter::explanation),
            written(Forecast.class, ResultWriter::forecast),
            written(ReviewedConviction.class, ResultWriter::reviewedConviction),
            new JsonForm<>(Figure.class, FiguresJson::write, JsonValue::figure, Figure.NONE, false));

    private JsonForms() {}

    private static <T> JsonForm<T> both(Class<T> type, JsonForm.Writer<T> writer, Function<JsonValue, T> reader) {
        return new JsonForm<>(type, writer, reader, null, false);
    }

    private static <T> JsonForm<T> text(Class<T> type, Function<JsonValue, T> reader) {
        return new JsonForm<>(type, (json, value) -> json.text(value.toString()), reader, null, true);
    }

    private static <T> JsonForm<T> written(Class<T> type, JsonForm.Writer<T> writer) {
        return new JsonForm<>(type, writer, null, null, false);
    }
}
