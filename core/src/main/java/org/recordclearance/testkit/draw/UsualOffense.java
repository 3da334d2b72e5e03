package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Level;

/**
 * An offense as agencies write it.
 *
 * @param kind whether it is charged, charged and registered for, or what registrations name
 * @param weight how often it is drawn, against the others
 * @param levels the levels it is charged at, each as likely as the next
 * @param from the first year in which it is charged
 * @param to the last year in which it is charged
 * @param section what its code section is, or null where none can be read
 * @param written how its code section is written
 * @param description what it forbids
 */
record UsualOffense(
        Kind kind,
        int weight,
        List<Level> levels,
        int from,
        int to,
        @Nullable CodeSection section,
        String written,
        String description) {

    /** What an offense is drawn for. */
    enum Kind {
        CHARGE,
        REGISTRABLE,
        REGISTRATION
    }

    private static final int ALWAYS = 9999;

    /** Reads a row of {@code usual_offenses.csv}. */
    static UsualOffense parse(String row) {
        String[] cells = row.split(",", 7);
        return new UsualOffense(
                Kind.valueOf(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2].chars().mapToObj(UsualOffense::level).toList(),
                cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]),
                cells[4].isEmpty() ? ALWAYS : Integer.parseInt(cells[4]),
                CodeSection.prefixOf(cells[5]).map(CodeSection.Prefix::section).orElse(null),
                cells[5],
                cells[6]);
    }

    /** Obtains an offense of which only the section is known. */
    static UsualOffense of(CodeSection section) {
        String written = section.toString().toUpperCase(Locale.ROOT);
        List<Level> levels = List.of(Level.FELONY, Level.MISDEMEANOR);
        return new UsualOffense(Kind.CHARGE, 1, levels, 0, ALWAYS, section, written, "");
    }

    /** Returns a copy of another weight. */
    UsualOffense weighing(int other) {
        return new UsualOffense(kind, other, levels, from, to, section, written, description);
    }

    /** Checks if it is charged for what is done on a day. */
    boolean isOf(LocalDate day) {
        return from <= day.getYear() && day.getYear() <= to;
    }

    /** Begins a count that charges it. */
    Count.Builder count() {
        Count.Builder count = Count.builder().asWritten(written).description(description);
        return section == null ? count : count.codeSection(section);
    }

    private static Level level(int letter) {
        return switch (letter) {
            case 'F' -> Level.FELONY;
            case 'M' -> Level.MISDEMEANOR;
            case 'I' -> Level.INFRACTION;
            default -> throw new IllegalArgumentException("a level is F, M or I");
        };
    }
}
