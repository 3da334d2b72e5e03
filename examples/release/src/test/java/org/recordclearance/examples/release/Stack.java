package org.recordclearance.examples.release;

import java.util.List;

/** Versions of others' libraries that consumers are built with: the ends of what is supported. */
enum Stack {
    /** Those that their poms have. */
    NEWEST,
    OLDEST("-Djackson.version=2.19.4", "-Dspring-boot.version=3.5.8");

    private final List<String> arguments;

    Stack(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Gets what Maven is told. */
    List<String> arguments() {
        return arguments;
    }
}
