package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes figures, such as those of a summary, as JSON. Safe for use by several threads. */
public final class FiguresJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private FiguresJson() {}

    /**
     * Writes figures, indented, with line feeds and one at the end.
     *
     * @param figures texts, numbers, booleans, nulls, and maps and collections of these, by name
     * @return the JSON text
     * @throws IllegalArgumentException if there is anything else among them
     */
    public static String write(Map<String, ?> figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
            write(json, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, @Nullable Object figure) throws IOException {
        if (figure instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (figure instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (figure instanceof Integer || figure instanceof Long) {
            json.writeNumber(((Number) figure).longValue());
        } else if (figure instanceof Double number) {
            json.writeNumber(number);
        } else if (figure instanceof String text) {
            json.writeString(text);
        } else if (figure instanceof Boolean is) {
            json.writeBoolean(is);
        } else if (figure == null) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("figures must be texts, numbers, booleans, maps and lists");
        }
    }
}
