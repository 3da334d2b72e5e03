package org.recordclearance.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** The tokens that a parser of Jackson 3 reads, and its complaints without what they repeat of the text. */
final class Jackson3Input implements JsonInput {

    private final JsonParser parser;

    private Jackson3Input(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token token() {
        return of(parser.currentToken());
    }

    @Override
    public Token next() {
        return of(parser.nextToken());
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public Number whole() {
        return parser.getNumberValue();
    }

    @Override
    public double decimal() {
        return parser.getDoubleValue();
    }

    @Override
    public String place() {
        return place(parser.currentTokenLocation());
    }

    private static String place(@Nullable TokenStreamLocation location) {
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
            case PROPERTY_NAME -> Token.NAME;
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
    static JsonValue value(JsonParser parser, Consumer<String> skipped) {
        try {
            return JsonTree.value(new Jackson3Input(parser), skipped);
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw JsonTree.notWellFormed(place(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("this parser has another exception for that", e);
        }
    }
}
