package org.recordclearance.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Figure;

/**
 * A value of a JSON document that knows where it stands, for messages that say so. They never repeat the value, nor a
 * property's name that is not one of ours.
 */
final class JsonValue {

    private final @Nullable Object node;
    private final @Nullable JsonValue parent;
    private final String place;
    private final UnknownNames unknown;

    private JsonValue(@Nullable Object node, @Nullable JsonValue parent, String place, UnknownNames unknown) {
        this.node = node;
        this.parent = parent;
        this.place = place;
        this.unknown = unknown;
    }

    private JsonValue(@Nullable Object node, JsonValue parent, String place) {
        this(node, parent, place, parent.unknown);
    }

    static JsonValue document(@Nullable Object node, Consumer<String> skipped) {
        return new JsonValue(node, null, "", UnknownNames.refused(skipped));
    }

    /** Returns this document as one of the version that it states, which says what becomes of unknown names in it. */
    JsonValue ofItsVersion() {
        JsonValue stated = get(FormatVersion.PROPERTY).orElse(null);
        return stated == null
                ? this
                : stated.make(() -> new JsonValue(node, parent, place, unknown.in(FormatVersion.parse(stated.text()))));
    }

    /** Returns the complaint about this value. */
    InvalidJsonException not(String expected) {
        String path = path();
        return new InvalidJsonException((path.isEmpty() ? "the document" : path) + ": " + expected);
    }

    private String path() {
        return parent == null ? place : parent.path() + place;
    }

    /** Gets the path of a property of this object. */
    String pathOf(String name) {
        String path = path();
        return path.isEmpty() || name.startsWith("[") ? path + name : path + "." + name;
    }

    /** Checks that this is an object and has no property but those named, and those that are skipped. */
    JsonValue object(List<String> known) {
        int number = 0;
        for (String name : properties().keySet()) {
            number++;
            if (!known.contains(name)) {
                unknown.met(this, name, number, known, properties().keySet());
            }
        }
        return this;
    }

    boolean isObject() {
        return node instanceof Map;
    }

    boolean isList() {
        return node instanceof List;
    }

    @SuppressWarnings("unchecked") // the objects of a tree are such maps
    private Map<String, @Nullable Object> properties() {
        if (!isObject()) {
            throw not("must be an object");
        }
        return (Map<String, @Nullable Object>) node;
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
        Object value = properties().get(name);
        return value == null
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
            for (Map.Entry<String, @Nullable Object> each : object.properties().entrySet()) {
                JsonValue value = new JsonValue(each.getValue(), object, "[" + texts.size() + "]");
                texts.put(each.getKey(), value.text());
            }
        }
        return texts;
    }

    /** Gets the figures by name that an object is. */
    Figure.Group figures() {
        Figure.Group.Builder figures = Figure.group();
        int number = 0;
        for (Map.Entry<String, @Nullable Object> each : properties().entrySet()) {
            figures.put(each.getKey(), new JsonValue(each.getValue(), this, "[" + number + "]").figure());
            number++;
        }
        return figures.build();
    }

    /** Gets the figure that this is. */
    Figure figure() {
        if (isObject()) {
            return figures();
        }
        if (isList()) {
            return Figure.of(items().stream().map(JsonValue::figure).toList());
        }
        if (node instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw not("must be a number that fits a double");
            }
            return Figure.of((double) number);
        }
        if (node instanceof Number number) {
            return whole(number);
        }
        return node == null ? Figure.NONE : Figure.of(text());
    }

    private Figure whole(Number number) {
        try {
            return Figure.of(new BigInteger(number.toString()).longValueExact());
        } catch (ArithmeticException e) {
            throw not("must be a whole number that fits a long");
        }
    }

    List<JsonValue> items() {
        if (!(node instanceof List<?> list)) {
            throw not("must be a list");
        }
        List<JsonValue> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new JsonValue(item, this, "[" + items.size() + "]"));
        }
        return items;
    }

    String text() {
        if (!(node instanceof String text)) {
            throw not("must be a text");
        }
        return text;
    }

    boolean flag() {
        if (!(node instanceof Boolean flag)) {
            throw not("must be true or false");
        }
        return flag;
    }

    int number() {
        if (node instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw not("must be a whole number that fits an int");
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
