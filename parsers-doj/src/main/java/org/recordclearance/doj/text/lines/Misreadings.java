package org.recordclearance.doj.text.lines;

import java.util.List;
import java.util.stream.Stream;

/** The words that are known to be misread, from the resource {@code misreadings.csv}. */
public final class Misreadings {

    /** Where in a sheet a misreading is repaired; elsewhere the same letters may be a word of their own. */
    public enum Where {
        LABEL,
        WORD,
        SENTENCE
    }

    private record Misreading(Where where, String misread, String meant) {}

    private static final List<Misreading> ALL = WordList.rows("misreadings.csv", 3).stream()
            .map(row -> new Misreading(Where.valueOf(row.get(0)), row.get(1), row.get(2)))
            .toList();

    private Misreadings() {}

    /** The spellings that a label is found in, the right one first. */
    public static List<String> spellings(String label) {
        return Stream.concat(
                        Stream.of(label),
                        ALL.stream()
                                .filter(each -> each.where == Where.LABEL && each.meant.equals(label))
                                .map(Misreading::misread))
                .toList();
    }

    public static String repaired(Where where, String text) {
        String repaired = text;
        for (Misreading each : ALL) {
            if (each.where == where) {
                repaired = repaired.replace(each.misread, each.meant);
            }
        }
        return repaired;
    }
}
