package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tokens that a parser of Jackson 2 reads, and its complaints without what they repeat of the text. */
final class Jackson2Input implements JsonInput {

    private final JsonParser parser;

    private Jackson2Input(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token token() {
        return of(parser.currentToken());
    }

    @Override
    public Token next() throws IOException {
        return of(parser.nextToken());
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public Number whole() throws IOException {
        return parser.getNumberValue();
    }

    @Override
    public double decimal() throws IOException {
        return parser.getDoubleValue();
    }

    @Override
    public String place() {
        return place(parser.currentTokenLocation());
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : JsonTree.place(location.getLineNr(), location.getColumnNr());
    }

    private static Token of(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OF_OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.END_OF_LIST;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NOTHING;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    /** Reads the value that a parser is at, or comes to next. */
    static JsonValue value(JsonParser parser, Consumer<String> skipped) throws IOException {
        try {
            return JsonTree.value(new Jackson2Input(parser), skipped);
        } catch (JsonProcessingException e) {
            throw JsonTree.notWellFormed(place(e.getLocation()));
        }
    }

    /** Reads the one document that a text must be. */
    static JsonValue document(JsonParser parser, Consumer<String> skipped) throws IOException {
        try {
            return JsonTree.document(new Jackson2Input(parser), skipped);
        } catch (JsonProcessingException e) {
            throw JsonTree.notWellFormed(place(e.getLocation()));
        }
    }
}
