package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Consumer;

/** JSON as text: what Jackson is asked to do here. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .characterEscapes(new LineEscapes())
            .build();

    private JsonText() {}

    static <T> void write(T value, JsonForm.Writer<T> form, Writer to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new PairedSurrogates(to))) {
            form.write(new Jackson2Output(json), value);
        }
    }

    /** Reads the one document that a text must be. */
    static JsonValue parse(Reader from, Consumer<String> skipped) throws IOException {
        try (JsonParser parser = FACTORY.createParser(from)) {
            return Jackson2Input.document(parser, skipped);
        }
    }
}
