package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.Truth;

/**
 * One row of a list of offenses.
 *
 * @param code the letters of the code
 * @param number the section, with a star at the end for all decimals
 * @param subdivisions which subdivisions of it
 * @param answer whether they are on the list; unknown where that depends on facts which no code section tells
 * @param attempted whether the row holds for an attempt
 * @param conspired whether the row holds for a conspiracy
 * @param basis the law
 * @param dated from when to when it holds, and what must still be confirmed of it
 */
record ListedSection(
        String code,
        String number,
        List<Subdivisions> subdivisions,
        Truth answer,
        boolean attempted,
        boolean conspired,
        String basis,
        DatedRow dated) {

    static List<ListedSection> read(String resource) {
        ImmutableList.Builder<ListedSection> rows = ImmutableList.builder();
        for (Map<String, String> row : CitedTable.read(resource)) {
            rows.add(new ListedSection(
                    row.get("code"),
                    row.get("section"),
                    Subdivisions.parse(row.get("subdivisions")),
                    answer(row.get("answer")),
                    row.get("attempted").equals("Y"),
                    row.get("conspired").equals("Y"),
                    row.get("basis"),
                    DatedRow.of(row)));
        }
        return rows.build();
    }

    /** Puts the row into words: its section and what it rests on. */
    String words() {
        String parts = subdivisions.stream()
                .map(each ->
                        each.path().stream().map(letter -> "(" + letter + ")").collect(Collectors.joining()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return code + " " + number + parts + ": " + basis;
    }

    static Truth answer(String letter) {
        return switch (letter) {
            case "Y" -> Truth.YES;
            case "N" -> Truth.NO;
            case "F" -> Truth.UNKNOWN;
            default -> throw new IllegalStateException("the answer of a list must be Y, N or F");
        };
    }
}
