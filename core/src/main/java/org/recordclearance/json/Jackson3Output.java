package org.recordclearance.json;

import tools.jackson.core.JsonGenerator;

/** The JSON that a generator of Jackson 3 writes. */
final class Jackson3Output implements JsonOutput {

    private final JsonGenerator json;

    Jackson3Output(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void startObject() {
        json.writeStartObject();
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void startList() {
        json.writeStartArray();
    }

    @Override
    public void endList() {
        json.writeEndArray();
    }

    @Override
    public void name(String name) {
        json.writeName(name);
    }

    @Override
    public void text(String text) {
        json.writeString(text);
    }

    @Override
    public void number(long number) {
        json.writeNumber(number);
    }

    @Override
    public void number(double number) {
        json.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
        json.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        json.writeNull();
    }
}
