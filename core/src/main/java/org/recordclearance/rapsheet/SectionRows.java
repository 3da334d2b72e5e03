package org.recordclearance.rapsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.tables.SectionIndex;

/** What rows of a {@link SectionTable} say, read. Not changed once all rows are added. */
final class SectionRows {

    private static final char SEPARATOR = ' ';

    /** Code and number, such as {@code PC 187}; {@code PC 476a} where a letter belongs to the number. */
    final Set<String> bases = new HashSet<>();

    /** The numbers of all codes. */
    final Set<String> numbers = new HashSet<>();

    /** The subdivisions of each code and number. */
    final Map<String, Set<List<String>>> subdivisions = new HashMap<>();

    final Set<String> likeABar = new HashSet<>();

    /** Checks if a row has a section, or one of the entries that are none. */
    static boolean isAny(SectionIndex.Row row) {
        boolean isNone = row.code().equals("ZZ") || row.code().equals("AA");
        return CodeSectionParser.isCode(row.code().toUpperCase(Locale.ROOT))
                && (!row.base().isEmpty() || isNone || parsed(row).isPresent());
    }

    private static Optional<CodeSection> parsed(SectionIndex.Row row) {
        return CodeSection.tryParse(row.code() + " " + row.section());
    }

    void add(SectionIndex.Row row) {
        CodeSection parsed = parsed(row).orElse(null);
        if (parsed != null && parsed.parts().size() == 1) {
            Part part = parsed.parts().get(0);
            subdivisions.computeIfAbsent(key(part), key -> new HashSet<>()).add(part.subdivisions());
            if (row.base().isEmpty()) {
                addBase(row.code(), part.number());
            }
            if (row.equivalent().equals("F")) {
                likeABar.add(key(part));
            }
        }
        for (String number : row.base().split("/")) {
            if (!number.isEmpty()) {
                addBase(row.code(), number);
            }
        }
    }

    private void addBase(String code, String number) {
        bases.add(key(code, number));
        numbers.add(number.toLowerCase(Locale.ROOT));
    }

    static String key(Part part) {
        return key(part.code(), part.number());
    }

    static String key(String code, String number) {
        return code.toUpperCase(Locale.ROOT) + SEPARATOR + number.toLowerCase(Locale.ROOT);
    }
}
