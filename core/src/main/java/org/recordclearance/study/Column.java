package org.recordclearance.study;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table, and what whoever reads it knows of its numbers.
 *
 * @param name the name that heads it
 * @param kind what stands in it
 * @param within of a count: the columns whose counts of the same row come to no less: they hold this one, or there is one of them
 *     for each of this
 * @param isOfPeople of a label: if each person has one
 * @param addsUp of a count: if that of all is the sum of those of the rows
 * @param restsOn the counts that the number is of
 * @param quantile of a quantile: which one, from 0 to 1
 */
record Column(
        String name,
        Kind kind,
        boolean isOfPeople,
        List<List<String>> within,
        boolean addsUp,
        List<String> restsOn,
        double quantile) {

    enum Kind {
        LABEL,
        COUNT,
        SHARE,
        QUANTILE
    }

    static Column label(String name, boolean isOfPeople) {
        return new Column(name, Kind.LABEL, isOfPeople, List.of(), false, List.of(), 0);
    }

    static Column count(String name, String... within) {
        return new Column(
                name, Kind.COUNT, false, Stream.of(within).map(List::of).toList(), false, List.of(), 0);
    }

    static Column share(String name, String part, String whole) {
        return new Column(name, Kind.SHARE, false, List.of(), false, List.of(part, whole), 0);
    }

    /** A quantile of as many as the last of some counts says. */
    static Column quantile(String name, double quantile, String... restsOn) {
        return new Column(name, Kind.QUANTILE, false, List.of(), false, List.of(restsOn), quantile);
    }

    /** Says that there is one of the counts of some other columns for each that is counted here. */
    Column withOneOf(String... others) {
        return new Column(name, kind, isOfPeople, List.of(List.of(others)), addsUp, restsOn, quantile);
    }

    Column addingUp(boolean does) {
        return new Column(name, kind, isOfPeople, within, does, restsOn, quantile);
    }
}
