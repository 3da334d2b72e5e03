package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.tables.SectionIndex;

/** What rows of a {@link SectionTable} say, read. Not changed once all rows are added. */
final class SectionRows {

    private static final char SEPARATOR = ' ';

    /** Code and number, such as {@code PC 187}; {@code PC 476a} where a letter belongs to the number. */
    final Set<String> bases = new HashSet<>();

    /** The numbers of all codes. */
    final Set<String> numbers = new HashSet<>();

    private final List<SectionIndex.Row> rows = new ArrayList<>();

    /** What only some questions ask, read when the first does. */
    private volatile @Nullable Divisions divisions;

    /** What the sections of rows say beside their numbers. */
    private static final class Divisions {
        final Map<String, Set<List<String>>> subdivisions = new HashMap<>();
        final Set<String> likeABar = new HashSet<>();
    }

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
        rows.add(row);
        if (row.base().isEmpty()) {
            part(row).ifPresent(part -> addBase(row.code(), part.number()));
            return;
        }
        for (String number : row.base().split("/")) {
            if (!number.isEmpty()) {
                addBase(row.code(), number);
            }
        }
    }

    /** Gets the subdivisions of a code and number. */
    Set<List<String>> subdivisions(Part part) {
        return divisions().subdivisions.getOrDefault(key(part), Set.of());
    }

    boolean mayBeLikeABar(Part part) {
        return divisions().likeABar.contains(key(part));
    }

    /** Two threads may both read them, which does no harm. */
    private Divisions divisions() {
        Divisions known = divisions;
        if (known == null) {
            known = new Divisions();
            for (SectionIndex.Row row : rows) {
                Part part = part(row).orElse(null);
                if (part != null) {
                    known.subdivisions
                            .computeIfAbsent(key(part), key -> new HashSet<>())
                            .add(part.subdivisions());
                    if (row.equivalent().equals("F")) {
                        known.likeABar.add(key(part));
                    }
                }
            }
            divisions = known;
        }
        return known;
    }

    /** The section of a row, unless it has none or several. */
    private static Optional<Part> part(SectionIndex.Row row) {
        return parsed(row)
                .filter(section -> section.parts().size() == 1)
                .map(section -> section.parts().get(0));
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
