package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of the user's own the form of the rap sheet, of all its parts, and of what is determined of it. This is
 * for Jackson 2, from 2.19 on; {@link RecordClearanceJackson3Module} is for Jackson 3.
 *
 * <p>A mapper that looks for modules finds it by itself, on a class path and on a module path: {@code
 * JsonMapper.builder().findAndAddModules().build()}. Any other takes {@code new ObjectMapper().registerModule(new
 * RecordClearanceModule())}; Spring Boot 3 takes a bean of this class. A mapper without it refuses our types: it could only
 * guess their form.
 *
 * <p>The form is that of {@link RapSheetJson}, whatever the mapper is told about names and about what to leave out. Where
 * a date or a length is a value of its own, a missing one is null; an event on its own always has its step.
 *
 * <p>A conviction alone is written as its position, and a determination, an explanation or a forecast alone with it. These
 * can't be read alone, as they are of a rap sheet. A code section and a county can be names of properties, no other type
 * of ours can.
 *
 * <p>Figures are written as they are: texts, numbers, null, lists, and objects in the order of a group; an impact report as
 * its figures. Figures and reports are read back, whole numbers up to those that fit a long.
 *
 * <p>Our own complaints are an {@link InvalidJsonException}, which Jackson passes on or wraps, depending on where the value
 * stands. It repeats nothing of the text; what Jackson says of other parts of the user's text, and of one that is no JSON,
 * may. Where that matters, read with {@link RapSheetJson}.
 */
public final class RecordClearanceModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public RecordClearanceModule() {
        this(path -> {});
    }

    /**
     * Creates a module that tells what a later version of the form added to a document, see {@link RapSheetJson}.
     *
     * @param skipped is given the path of each property that is skipped, within its rap sheet or review; mappers call it from
     *     whatever thread reads
     */
    public RecordClearanceModule(Consumer<String> skipped) {
        super("record-clearance", Version.unknownVersion());
        JsonForms.ALL.forEach(form -> add(form, skipped));
    }

    private <T> void add(JsonForm<T> form, Consumer<String> skipped) {
        addSerializer(form.type(), new Serializer<>(form));
        addKeySerializer(form.type(), new NameSerializer<>(form));
        addDeserializer(form.type(), new Deserializer<>(form, skipped));
        addKeyDeserializer(form.type(), new NameDeserializer<>(form));
    }

    private static final class Serializer<T> extends JsonSerializer<T> {
        private final JsonForm<T> form;

        Serializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            form.writer().write(new Jackson2Output(json), value);
        }
    }

    private static final class Deserializer<T> extends JsonDeserializer<T> {
        private final JsonForm<T> form;
        private final Consumer<String> skipped;

        Deserializer(JsonForm<T> form, Consumer<String> skipped) {
            this.form = form;
            this.skipped = skipped;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return form.read(Jackson2Input.value(parser, skipped));
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return form.valueOfNull();
        }
    }

    private static final class NameSerializer<T> extends JsonSerializer<T> {
        private final JsonForm<T> form;

        NameSerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeFieldName(form.name(value));
        }
    }

    private static final class NameDeserializer<T> extends KeyDeserializer {
        private final JsonForm<T> form;

        NameDeserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return form.readName(name);
        }
    }
}
