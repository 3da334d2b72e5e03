package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** JSON as text: what Jackson is asked to do here, and its complaints without what they repeat of the text. */
final class JsonText {

    /**
     * How a value is written.
     *
     * @param <T> what kind of value
     */
    interface Form<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .characterEscapes(new LineEscapes())
            .build();

    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonText() {}

    static <T> void write(T value, Form<T> form, Writer to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new PairedSurrogates(to))) {
            form.write(json, value);
        }
    }

    /** Reads the one document that a text must be. */
    static JsonValue parse(Reader from) throws IOException {
        try (JsonParser parser = FACTORY.createParser(from)) {
            JsonValue document = next(parser);
            if (nextToken(parser)) {
                throw new InvalidJsonException(place(parser.currentTokenLocation()) + "must end behind the document");
            }
            return document;
        }
    }

    /** Reads the value that a parser is at, or comes to next. */
    static JsonValue next(JsonParser parser) throws IOException {
        JsonNode read;
        try {
            read = TREES.readTree(parser);
        } catch (JsonProcessingException e) {
            throw complaint(e);
        }
        if (read == null || read.isMissingNode()) {
            throw new InvalidJsonException("the text holds no JSON");
        }
        return JsonValue.document(read);
    }

    private static boolean nextToken(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() != null;
        } catch (JsonProcessingException e) {
            throw complaint(e);
        }
    }

    private static InvalidJsonException complaint(JsonProcessingException e) {
        String what = e instanceof StreamReadException
                ? "not well-formed JSON"
                : "a property must not be given twice in one object";
        return new InvalidJsonException(place(e.getLocation()) + what);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }
}
