package org.recordclearance.json;

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

    static void text(JsonOutput json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.text(name, text);
        }
    }

    static void texts(JsonOutput json, String name, List<String> texts) throws IOException {
        json.name(name);
        json.startList();
        for (String text : texts) {
            json.text(text);
        }
        json.endList();
    }

    static void texts(JsonOutput json, String name, Map<String, String> texts) throws IOException {
        json.name(name);
        json.startObject();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            json.text(each.getKey(), each.getValue());
        }
        json.endObject();
    }

    static <T> void list(JsonOutput json, String name, List<T> values, JsonForm.Writer<T> form) throws IOException {
        json.name(name);
        json.startList();
        for (T value : values) {
            form.write(json, value);
        }
        json.endList();
    }

    static void date(JsonOutput json, String name, ReportedDate date) throws IOException {
        if (date.precision() != ReportedDate.Precision.MISSING) {
            json.name(name);
            date(json, date);
        }
    }

    /** Writes a date that is a value of its own: there is nothing to leave out, so a missing one is null. */
    static void date(JsonOutput json, ReportedDate date) throws IOException {
        switch (date.precision()) {
            case MISSING -> json.nothing();
            case UNREADABLE -> mark(json, UNREADABLE);
            case CONTRADICTORY -> mark(json, CONTRADICTORY);
            case DAY, MONTH, YEAR -> json.text(date.toString());
        }
    }

    /** Writes a length that is a value of its own, null when it is missing. */
    static void length(JsonOutput json, ReportedLength length) throws IOException {
        if (length.isMissing()) {
            json.nothing();
        } else if (length.period().isEmpty()) {
            mark(json, UNREADABLE);
        } else {
            json.text(length.toString());
        }
    }

    private static void mark(JsonOutput json, String name) throws IOException {
        json.startObject();
        json.flag(name, true);
        json.endObject();
    }
}
