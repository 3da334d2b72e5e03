package org.recordclearance.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON to the end of a value, as maps, lists, texts, numbers, true, false and null. */
final class JsonTree {

    /** What Jackson allows, unless a mapper was told otherwise; far more than any document of ours needs. */
    private static final int DEEPEST = 1_000;

    private final JsonInput input;
    private final Deque<String> path = new ArrayDeque<>();

    private JsonTree(JsonInput input) {
        this.input = input;
    }

    /** Reads the value that is at hand, or comes next. */
    static JsonValue value(JsonInput input, Consumer<String> skipped) throws IOException {
        if (input.token() == JsonInput.Token.END && input.next() == JsonInput.Token.END) {
            throw new InvalidJsonException("the text holds no JSON");
        }
        return JsonValue.document(new JsonTree(input).read(), skipped);
    }

    /** Reads the one value that a text must be. */
    static JsonValue document(JsonInput input, Consumer<String> skipped) throws IOException {
        JsonValue document = value(input, skipped);
        if (input.next() != JsonInput.Token.END) {
            throw new InvalidJsonException(input.place() + "must end behind the document");
        }
        return document;
    }

    static InvalidJsonException notWellFormed(String place) {
        return new InvalidJsonException(place + "not well-formed JSON");
    }

    static String place(int line, int column) {
        return line < 1 ? "" : "line " + line + ", column " + column + ": ";
    }

    private @Nullable Object read() throws IOException {
        if (path.size() > DEEPEST) {
            throw new InvalidJsonException(input.place() + "must not be nested deeper than " + DEEPEST + " levels");
        }
        return switch (input.token()) {
            case OBJECT -> object();
            case LIST -> list();
            case NAME, TEXT -> input.text();
            case WHOLE -> input.whole();
            case DECIMAL -> input.decimal();
            case TRUE -> true;
            case FALSE -> false;
            case NOTHING -> null;
            case OTHER, END_OF_OBJECT, END_OF_LIST, END ->
                throw new InvalidJsonException(input.place() + "must be a value of JSON");
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (input.next() == JsonInput.Token.NAME) {
            String name = input.text();
            input.next();
            path.addLast(PropertyNames.isOfTheForm(name) ? "." + name : "[" + object.size() + "]");
            if (object.containsKey(name)) {
                throw new InvalidJsonException(
                        input.place() + path() + ": a property must not be given twice in one object");
            }
            object.put(name, read());
            path.removeLast();
        }
        return object;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (input.next() != JsonInput.Token.END_OF_LIST) {
            path.addLast("[" + list.size() + "]");
            list.add(read());
            path.removeLast();
        }
        return list;
    }

    private String path() {
        String joined = String.join("", path);
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }
}
