package org.recordclearance.study;

import java.util.List;

/**
 * A column of a table, and what whoever reads it knows of its numbers.
 *
 * @param name the name that heads it
 * @param kind what stands in it
 * @param within of a count: the columns whose count of the same row holds this one
 * @param addsUp of a count: if that of all is the sum of those of the rows
 * @param restsOn the counts that the number is of
 * @param quantile of a quantile: which one, from 0 to 1
 */
record Column(String name, Kind kind, List<String> within, boolean addsUp, List<String> restsOn, double quantile) {

    enum Kind {
        LABEL,
        COUNT,
        SHARE,
        QUANTILE
    }

    static Column label(String name) {
        return new Column(name, Kind.LABEL, List.of(), false, List.of(), 0);
    }

    static Column count(String name, String... within) {
        return new Column(name, Kind.COUNT, List.of(within), false, List.of(), 0);
    }

    static Column share(String name, String part, String whole) {
        return new Column(name, Kind.SHARE, List.of(), false, List.of(part, whole), 0);
    }

    /** A quantile of as many as the last of some counts says. */
    static Column quantile(String name, double quantile, String... restsOn) {
        return new Column(name, Kind.QUANTILE, List.of(), false, List.of(restsOn), quantile);
    }

    Column addingUp(boolean does) {
        return new Column(name, kind, within, does, restsOn, quantile);
    }
}
