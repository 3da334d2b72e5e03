package org.recordclearance.json;

import java.io.IOException;

/** The tokens of a JSON text, one after the other, whichever Jackson reads them. For one thread. */
interface JsonInput {

    /** What kind of token. */
    enum Token {
        OBJECT,
        END_OF_OBJECT,
        LIST,
        END_OF_LIST,
        NAME,
        TEXT,
        WHOLE,
        DECIMAL,
        TRUE,
        FALSE,
        NOTHING,
        /** None of JSON, but of a mapper that turns one value into another: it is no value of ours. */
        OTHER,
        END
    }

    /** Gets the token at hand, the end if there is none yet or any longer. */
    Token token();

    Token next() throws IOException;

    /** Gets the text of the name or text at hand. */
    String text() throws IOException;

    /** Gets the whole number at hand, of a type that holds it. */
    Number whole() throws IOException;

    double decimal() throws IOException;

    /** Gets where the token at hand begins, for the start of a message, empty where that is not known. */
    String place();
}
