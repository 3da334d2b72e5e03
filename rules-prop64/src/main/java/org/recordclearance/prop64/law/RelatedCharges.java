package org.recordclearance.prop64.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.Truth;

/**
 * The charges that San Joaquin and Contra Costa treat along with cannabis offenses, each with its subdivisions. 148 and
 * 148.9 are different sections. Without the letters of a code it is open which it is, as the same numbers are sections of other codes.
 */
public final class RelatedCharges {

    private static final List<Map<String, String>> ROWS = CitedTable.read("related_charges.csv");

    /** The codes that have some of them. */
    public static final List<String> CODES =
            ROWS.stream().map(row -> row.getOrDefault("code", "")).distinct().toList();

    private static final SectionList LIST = new SectionList(ROWS.stream()
            .map(row -> new ListedSection(
                    row.get("code"),
                    row.get("section"),
                    Subdivisions.parse(row.get("subdivisions")),
                    Truth.YES,
                    true,
                    false,
                    "",
                    DatedRow.OF_A_POLICY))
            .toList());

    private static final String WORDS = ROWS.stream()
            .collect(Collectors.groupingBy(
                    row -> row.getOrDefault("code", ""),
                    LinkedHashMap::new,
                    Collectors.mapping(RelatedCharges::numberOf, Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(code -> code.getKey() + " " + code.getValue())
            .collect(Collectors.joining("; "));

    private RelatedCharges() {}

    private static String numberOf(Map<String, String> row) {
        String subdivisions = row.getOrDefault("subdivisions", "");
        return row.getOrDefault("section", "") + (subdivisions.equals("any") ? "" : subdivisions);
    }

    /**
     * Puts them into words.
     *
     * @return such as {@code PC 647(f), 602; HS 11364}
     */
    public static String inWords() {
        return WORDS;
    }

    /**
     * Checks if a code section charges one of them, and no Prop 64 offense.
     *
     * @param section the code section
     * @return true if one of its parts is a related charge
     */
    public static boolean contain(CodeSection section) {
        return LIST.lists(section) == Truth.YES && Prop64Section.of(section).isEmpty();
    }

    /**
     * Checks if a code section charges the one that another names, and no Prop 64 offense.
     *
     * @param section the code section, also with its subdivision behind a dot, as older records print it
     * @param related the related charge, or a subdivision of it
     * @return true if one of its parts is within it
     */
    public static boolean contain(CodeSection section, CodeSection related) {
        return contain(section)
                && section.parts().stream()
                        .map(part -> OffenseSections.standard().asToday(part).orElse(part))
                        .anyMatch(part -> related.parts().stream().anyMatch(part::isWithin));
    }
}
