package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;

/** Writes the properties of an object: absent facts are left out. */
final class JsonFields {

    static final String UNREADABLE = "unreadable";
    static final String CONTRADICTORY = "contradictory";

    private JsonFields() {}

    static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void texts(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> each : texts.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    static <T> void list(JsonGenerator json, String name, List<T> values, JsonText.Form<T> form) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            form.write(json, value);
        }
        json.writeEndArray();
    }

    static void date(JsonGenerator json, String name, ReportedDate date) throws IOException {
        if (date.precision() != ReportedDate.Precision.MISSING) {
            json.writeFieldName(name);
            date(json, date);
        }
    }

    /** Writes a date that is a value of its own: there is nothing to leave out, so a missing one is null. */
    static void date(JsonGenerator json, ReportedDate date) throws IOException {
        switch (date.precision()) {
            case MISSING -> json.writeNull();
            case UNREADABLE -> mark(json, UNREADABLE);
            case CONTRADICTORY -> mark(json, CONTRADICTORY);
            case DAY, MONTH, YEAR -> json.writeString(date.toString());
        }
    }

    /** Writes a length that is a value of its own, null when it is missing. */
    static void length(JsonGenerator json, ReportedLength length) throws IOException {
        if (length.isMissing()) {
            json.writeNull();
        } else if (length.period().isEmpty()) {
            mark(json, UNREADABLE);
        } else {
            json.writeString(length.toString());
        }
    }

    private static void mark(JsonGenerator json, String name) throws IOException {
        json.writeStartObject();
        json.writeBooleanField(name, true);
        json.writeEndObject();
    }
}
