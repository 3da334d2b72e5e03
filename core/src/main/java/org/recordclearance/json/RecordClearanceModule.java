package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Review;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.Warning;

/**
 * Teaches a mapper of the user's own the form of the rap sheet, of all its parts, and of what is determined of it:
 * {@code new ObjectMapper().registerModule(new RecordClearanceModule())}.
 *
 * <p>The form is that of {@link RapSheetJson}, whatever the mapper is told about names and about what to leave out. Where
 * a date or a length is a value of its own, a missing one is null; an event on its own always has its step.
 *
 * <p>A conviction alone is written as its position, and a determination, an explanation or a forecast alone with it. These
 * can't be read alone, as they are of a rap sheet.
 *
 * <p>Figures are written as they are: texts, numbers, null, lists, and objects in the order of a group; an impact report as
 * its figures. A group and a report are read back.
 *
 * <p>Our own complaints are an {@link InvalidJsonException}, which Jackson passes on or wraps, depending on where the value
 * stands. It repeats nothing of the text; what Jackson says of other parts of the user's text, and of one that is no JSON,
 * may. Where that matters, read with {@link RapSheetJson}.
 */
public final class RecordClearanceModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public RecordClearanceModule() {
        super("record-clearance", Version.unknownVersion());
        add(RapSheet.class, RecordWriter::rapSheet, RecordReader::rapSheet);
        add(Subject.class, RecordWriter::subject, RecordReader::subject);
        add(Cycle.class, RecordWriter::cycle, RecordReader::cycle);
        add(Event.class, RecordWriter::event, RecordReader::event);
        add(Count.class, RecordWriter::count, RecordReader::count);
        add(CountPosition.class, RecordWriter::position, RecordReader::position);
        add(CodeSection.class, (json, section) -> json.writeString(section.toString()), RecordReader::codeSection);
        add(Disposition.class, RecordWriter::disposition, RecordReader::disposition);
        add(Sentence.class, RecordWriter::sentence, RecordReader::sentence);
        add(Term.class, RecordWriter::term, RecordReader::term);
        add(Warning.class, RecordWriter::warning, RecordReader::warning);
        add(ReportedDate.class, JsonFields::date, RecordReader::date, ReportedDate.missing());
        add(ReportedLength.class, JsonFields::length, RecordReader::length, ReportedLength.missing());
        add(Review.class, ResultWriter::review, ResultReader::review);
        add(ReviewedRapSheet.class, ResultWriter::reviewedRapSheet, ResultReader::reviewedRapSheet);
        addSerializer(
                Conviction.class,
                new Serializer<>((json, conviction) -> RecordWriter.position(json, conviction.position())));
        addSerializer(Determination.class, new Serializer<>(ResultWriter::determination));
        addSerializer(Explanation.class, new Serializer<>(ResultWriter::explanation));
        addSerializer(Forecast.class, new Serializer<>(ResultWriter::forecast));
        addSerializer(Figure.class, new Serializer<>(FiguresJson::write));
        add(Figure.Group.class, FiguresJson::write, JsonValue::figures);
        add(ImpactReport.class, FiguresJson::report, FiguresJson::report);
        addSerializer(ReviewedConviction.class, new Serializer<>(ResultWriter::reviewedConviction));
    }

    private <T> void add(Class<T> type, JsonText.Form<T> form, Function<JsonValue, T> read) {
        add(type, form, read, null);
    }

    private <T> void add(Class<T> type, JsonText.Form<T> form, Function<JsonValue, T> read, @Nullable T valueOfNull) {
        addSerializer(type, new Serializer<>(form));
        addDeserializer(type, new Deserializer<>(read, valueOfNull));
    }

    private static final class Serializer<T> extends JsonSerializer<T> {
        private final JsonText.Form<T> form;

        Serializer(JsonText.Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            form.write(json, value);
        }
    }

    private static final class Deserializer<T> extends JsonDeserializer<T> {
        private final Function<JsonValue, T> read;
        private final @Nullable T valueOfNull;

        Deserializer(Function<JsonValue, T> read, @Nullable T valueOfNull) {
            this.read = read;
            this.valueOfNull = valueOfNull;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read.apply(JsonText.next(parser));
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return valueOfNull;
        }
    }
}
