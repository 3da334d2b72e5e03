package org.recordclearance.json;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a type of ours in JSON, whichever Jackson writes or reads it.
 *
 * @param <T> the type
 * @param type the type
 * @param writer how a value is written
 * @param reader how one is read, null where it can't be read alone
 * @param valueOfNull what null stands for
 * @param isText whether it is the text that a value prints, so that it can be the name of a property
 */
record JsonForm<T>(
        Class<T> type,
        Writer<T> writer,
        @Nullable Function<JsonValue, T> reader,
        @Nullable T valueOfNull,
        boolean isText) {

    /**
     * How a value is written.
     *
     * @param <T> what kind of value
     */
    interface Writer<T> {
        void write(JsonOutput json, T value) throws IOException;
    }

    T read(JsonValue json) {
        if (reader == null) {
            throw json.not(type.getSimpleName() + " can't be read alone: it is read with its rap sheet");
        }
        return reader.apply(json);
    }

    /** Gets the name that a value gives to a property. */
    String name(T value) {
        if (!isText) {
            throw new IllegalArgumentException("a " + type.getSimpleName() + " can't be the name of a property");
        }
        return value.toString();
    }

    T readName(String name) {
        return read(JsonValue.document(isText ? name : null, path -> {}));
    }
}
