package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Head.Item;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.OffenseSections;

/** What the sections in front of the words of a charge read as, all together. For one thread. */
final class ListReading {

    /** Of how many sections of a list it is asked what each may be besides: none that is charged has as many. */
    private static final int MOST_SECTIONS = 60;

    private static final List<String> CODES = List.of("PC", "HS", "VC", "BP", "WI", "MV");

    private final OffenseSections sections;
    private final List<Item> items;
    private final List<Part> parts = new ArrayList<>();
    private final Set<CodeSection> readings = new LinkedHashSet<>();
    private boolean readable = true;
    private boolean known = true;
    private boolean repaired;
    private boolean attempt;

    /** Reads the sections, of which there is at least one. */
    ListReading(OffenseSections sections, List<Item> items) {
        this.sections = sections;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            add(
                    i < MOST_SECTIONS
                            ? SectionReading.of(sections, item.number.text(), item.code)
                            : SectionReading.alone(sections, item.number.text(), item.code));
        }
    }

    private void add(SectionReading reading) {
        known &= reading.known();
        repaired |= reading.repaired();
        readings.addAll(reading.readings());
        CodeSection section = reading.section();
        readable &= section != null;
        if (section != null) {
            attempt |= section.isAttempt();
            parts.addAll(section.parts());
        }
    }

    /** Checks if each of them can be read. */
    boolean isReadable() {
        return readable;
    }

    /** Checks if each of them is in the lists. */
    boolean isKnown() {
        return known;
    }

    /** Checks if one of them was repaired. */
    boolean isRepaired() {
        return repaired;
    }

    /** What they may be besides, as a set of the caller's own. */
    Set<CodeSection> readings() {
        return new LinkedHashSet<>(readings);
    }

    /** What is charged by all of them, or null where one can't be read or the letters of a code are missing of some alone. */
    @Nullable
    CodeSection section() {
        boolean isWhole = readable && haveSameKindOfCodes() && (items.size() == 1 || !isWithoutCode());
        return isWhole ? CodeSection.of(parts, attempt) : null;
    }

    /** Checks if all parts have the letters of a code, or none has. */
    private boolean haveSameKindOfCodes() {
        return parts.stream().map(part -> part.code().isEmpty()).distinct().count() == 1;
    }

    /** Checks if one has no letters of a code beside others that do, also by a number that reads as one with letters. */
    private boolean isWithoutCode() {
        return items.stream().anyMatch(item -> item.code.isEmpty())
                && !parts.stream().allMatch(part -> part.code().isEmpty());
    }

    /** The known sections that the numbers are in some code, where the letters of theirs are none. */
    Set<CodeSection> inSomeCode() {
        Set<CodeSection> all = new LinkedHashSet<>();
        for (Item item : items) {
            for (String code : CODES) {
                SectionReading reading = SectionReading.alone(sections, item.number.text(), code);
                if (reading.section() != null && reading.known()) {
                    all.add(reading.section());
                } else if (reading.section() == null) {
                    all.addAll(reading.readings());
                }
            }
        }
        return all;
    }
}
