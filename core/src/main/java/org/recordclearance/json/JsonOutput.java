package org.recordclearance.json;

import java.io.IOException;

/**
 * Where the JSON of this library goes, whichever Jackson writes it: what is written where is said once, in terms of this.
 * For one thread.
 */
interface JsonOutput {

    void startObject() throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    /** Writes the name of a property, whose value comes next. */
    void name(String name) throws IOException;

    void text(String text) throws IOException;

    void number(long number) throws IOException;

    void number(double number) throws IOException;

    void flag(boolean flag) throws IOException;

    void nothing() throws IOException;

    default void text(String name, String text) throws IOException {
        name(name);
        text(text);
    }

    default void number(String name, long number) throws IOException {
        name(name);
        number(number);
    }

    default void flag(String name, boolean flag) throws IOException {
        name(name);
        flag(flag);
    }
}
