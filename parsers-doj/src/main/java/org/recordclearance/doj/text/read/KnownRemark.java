package org.recordclearance.doj.text.read;

import java.util.List;

/** Lines of a count that are known, but say nothing that the model has a place for; they are kept as comments. */
public final class KnownRemark {

    private static final List<String> BEGINNINGS = List.of(
            "ARR BY",
            "CITE",
            "WARRANT",
            "DCN",
            "SCN",
            "SEN FROM",
            "ADR-",
            "CRT CASE",
            "CRT #",
            "OCA",
            "FBI",
            "PHOTO AVAIL");

    private KnownRemark() {}

    public static boolean begins(String text) {
        return BEGINNINGS.stream().anyMatch(text::startsWith);
    }
}
