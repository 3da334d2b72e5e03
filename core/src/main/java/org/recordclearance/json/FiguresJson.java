package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.impact.ImpactReport;

/** The form of figures: a text, a number, null, a list, or an object in the order of its figures. */
final class FiguresJson {

    private FiguresJson() {}

    static void report(JsonGenerator json, ImpactReport report) throws IOException {
        write(json, report.figures());
    }

    static ImpactReport report(JsonValue json) {
        return json.make(() -> ImpactReport.of(json.figures()));
    }

    static void write(JsonGenerator json, Figure figure) throws IOException {
        if (figure instanceof Figure.Group group) {
            json.writeStartObject();
            for (Map.Entry<String, Figure> each : group.byName().entrySet()) {
                json.writeFieldName(each.getKey());
                write(json, each.getValue());
            }
            json.writeEndObject();
        } else if (figure instanceof Figure.Listing list) {
            json.writeStartArray();
            for (Figure each : list.items()) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (figure instanceof Figure.Whole number) {
            json.writeNumber(number.value());
        } else if (figure instanceof Figure.Decimal number) {
            json.writeNumber(number.value());
        } else if (figure instanceof Figure.Text text) {
            json.writeString(text.value());
        } else {
            json.writeNull();
        }
    }
}
