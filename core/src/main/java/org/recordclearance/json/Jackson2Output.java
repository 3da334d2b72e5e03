package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The JSON that a generator of Jackson 2 writes. */
final class Jackson2Output implements JsonOutput {

    private final JsonGenerator json;

    Jackson2Output(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void startObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        json.writeString(text);
    }

    @Override
    public void number(long number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    public void number(double number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) throws IOException {
        json.writeBoolean(flag);
    }

    @Override
    public void nothing() throws IOException {
        json.writeNull();
    }
}
