package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * Which subdivisions of a section a row of a list is about.
 *
 * @param path the subdivisions from the outside in; none for the section as a whole
 * @param bare whether it is about the section where it stands without any subdivision, and about nothing else
 */
public record Subdivisions(List<String> path, boolean bare) {

    /** Reads the cell of a list: {@code any}, or subdivisions and {@code bare} with blanks between them. */
    static List<Subdivisions> parse(String cell) {
        ImmutableList.Builder<Subdivisions> all = ImmutableList.builder();
        for (String each : cell.split(" ")) {
            all.add(
                    switch (each) {
                        case "any" -> new Subdivisions(List.of(), false);
                        case "bare" -> new Subdivisions(List.of(), true);
                        default -> new Subdivisions(path(each), false);
                    });
        }
        return all.build();
    }

    /** Reads subdivisions in parentheses, such as {@code (a)(1)}. */
    static List<String> path(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(
                text.substring(1, text.length() - 1).toLowerCase(Locale.ROOT).split("\\)\\("));
    }

    /** Checks if what a record states is within these. */
    boolean contain(List<String> stated) {
        return bare
                ? stated.isEmpty()
                : stated.size() >= path.size() && stated.subList(0, path.size()).equals(path);
    }

    /** Checks if what a record states is wider than these: it leaves open whether they are meant. */
    boolean areWithin(List<String> stated) {
        return !bare
                && path.size() > stated.size()
                && path.subList(0, stated.size()).equals(stated);
    }

    /** How narrow they are: the narrowest row that contains a section answers for it. */
    int depth() {
        return bare ? Integer.MAX_VALUE : path.size();
    }
}
