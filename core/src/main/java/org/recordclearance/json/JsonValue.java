package org.recordclearance.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Figure;

/**
 * A value of a JSON document that knows where it stands, for messages that say so. They never repeat the value, nor a
 * property's name that is not one of ours.
 */
final class JsonValue {

    private final JsonNode node;
    private final @Nullable JsonValue parent;
    private final String place;

    private JsonValue(JsonNode node, @Nullable JsonValue parent, String place) {
        this.node = node;
        this.parent = parent;
        this.place = place;
    }

    static JsonValue document(JsonNode node) {
        return new JsonValue(node, null, "");
    }

    /** Returns the complaint about this value. */
    InvalidJsonException not(String expected) {
        String path = path();
        return new InvalidJsonException((path.isEmpty() ? "the document" : path) + ": " + expected);
    }

    private String path() {
        return parent == null ? place : parent.path() + place;
    }

    /** Checks that this is an object and has no property but those named. */
    JsonValue object(String... known) {
        if (!node.isObject()) {
            throw not("must be an object");
        }
        List<String> names = Arrays.asList(known);
        int number = 0;
        for (var properties = node.fieldNames(); properties.hasNext(); ) {
            number++;
            if (!names.contains(properties.next())) {
                throw not(
                        "property " + number + " of the object is unknown here; known are " + String.join(", ", names));
            }
        }
        return this;
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isList() {
        return node.isArray();
    }

    /** Makes a value of the model, whose own complaints become ones about this value. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidJsonException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            // not passed on as the cause: the messages of the model hold no value, those of others might
            throw not(String.valueOf(e.getMessage()));
        }
    }

    /** Gets a property; one that is null is absent. */
    Optional<JsonValue> get(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(new JsonValue(value, this, parent == null ? name : "." + name));
    }

    JsonValue require(String name) {
        return get(name).orElseThrow(() -> not("the property " + name + " is missing"));
    }

    /** Gets the text of a property, empty when it is absent. */
    String text(String name) {
        return get(name).map(JsonValue::text).orElse("");
    }

    boolean flag(String name) {
        return get(name).map(JsonValue::flag).orElse(false);
    }

    <T> List<T> list(String name, Function<JsonValue, T> read) {
        return get(name).map(JsonValue::items).orElse(List.of()).stream()
                .map(read)
                .toList();
    }

    List<String> texts(String name) {
        return list(name, JsonValue::text);
    }

    /** Gets the texts of a property that is an object with names of its own, in their order. */
    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonValue object = get(name).orElse(null);
        if (object != null) {
            if (!object.node.isObject()) {
                throw object.not("must be an object");
            }
            for (Map.Entry<String, JsonNode> each : object.node.properties()) {
                JsonValue value = new JsonValue(each.getValue(), object, "[" + texts.size() + "]");
                texts.put(each.getKey(), value.text());
            }
        }
        return texts;
    }

    /** Gets the figures by name that an object is. */
    Figure.Group figures() {
        if (!node.isObject()) {
            throw not("must be an object");
        }
        Figure.Group.Builder figures = Figure.group();
        int number = 0;
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            figures.put(each.getKey(), new JsonValue(each.getValue(), this, "[" + number + "]").figure());
            number++;
        }
        return figures.build();
    }

    private Figure figure() {
        if (node.isObject()) {
            return figures();
        }
        if (node.isArray()) {
            return Figure.of(items().stream().map(JsonValue::figure).toList());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return Figure.of(node.longValue());
        }
        if (node.isNumber()) {
            return Figure.of(node.doubleValue());
        }
        return node.isNull() ? Figure.NONE : Figure.of(text());
    }

    List<JsonValue> items() {
        if (!node.isArray()) {
            throw not("must be a list");
        }
        List<JsonValue> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new JsonValue(item, this, "[" + items.size() + "]"));
        }
        return items;
    }

    String text() {
        if (!node.isTextual()) {
            throw not("must be a text");
        }
        return node.textValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw not("must be true or false");
        }
        return node.booleanValue();
    }

    int number() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw not("must be a whole number that fits an int");
        }
        return node.intValue();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw not("must be one of " + Arrays.toString(type.getEnumConstants()));
    }
}
