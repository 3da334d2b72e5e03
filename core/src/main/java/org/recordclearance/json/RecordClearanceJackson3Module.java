package org.recordclearance.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 the form of the rap sheet, of all its parts, and of what is determined of it, as
 * {@link RecordClearanceModule} does for Jackson 2: the same form, the same refusals.
 *
 * <p>Jackson 3 is optional: this class needs {@code tools.jackson.core:jackson-databind}, 3.0 or later, which an application
 * that uses it has. On a class path a mapper finds this module by itself where it looks for modules, as that of Spring Boot 4
 * does: {@code JsonMapper.builder().findAndAddModules().build()}. On a module path it is added by hand, {@code
 * JsonMapper.builder().addModule(new RecordClearanceJackson3Module()).build()}, by a module that requires {@code
 * tools.jackson.databind}. A mapper without it refuses our types.
 */
@SuppressWarnings("exports") // whoever uses this class has Jackson 3, and nobody else needs it
public final class RecordClearanceJackson3Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public RecordClearanceJackson3Module() {
        this(path -> {});
    }

    /**
     * Creates a module that tells what a later version of the form added to a document, see {@link RapSheetJson}.
     *
     * @param skipped is given the path of each property that is skipped, within its rap sheet or review; mappers call it from
     *     whatever thread reads
     */
    public RecordClearanceJackson3Module(Consumer<String> skipped) {
        super("record-clearance", Version.unknownVersion());
        JsonForms.ALL.forEach(form -> add(form, skipped));
    }

    private <T> void add(JsonForm<T> form, Consumer<String> skipped) {
        addSerializer(form.type(), new Serializer<>(form));
        addKeySerializer(form.type(), new NameSerializer<>(form));
        addDeserializer(form.type(), new Deserializer<>(form, skipped));
        addKeyDeserializer(form.type(), new NameDeserializer<>(form));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final JsonForm<T> form;

        Serializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try {
                form.writer().write(new Jackson3Output(json), value);
            } catch (IOException e) {
                throw new UncheckedIOException("this generator has another exception for that", e);
            }
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final JsonForm<T> form;
        private final Consumer<String> skipped;

        Deserializer(JsonForm<T> form, Consumer<String> skipped) {
            this.form = form;
            this.skipped = skipped;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return form.read(Jackson3Input.value(parser, skipped));
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return form.valueOfNull();
        }
    }

    private static final class NameSerializer<T> extends ValueSerializer<T> {
        private final JsonForm<T> form;

        NameSerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(form.name(value));
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
