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
 * @param from the first day on which what is done is charged so
 * @param to the last day
 * @param section what its code section is, or null where none can be read
 * @param written how its code section is written
 * @param description what it forbids
 */
record UsualOffense(
        Kind kind,
        int weight,
        List<Level> levels,
        LocalDate from,
        LocalDate to,
        @Nullable CodeSection section,
        String written,
        String description) {

    /** What an offense is drawn for. */
    enum Kind {
        CHARGE,
        REGISTRABLE,
        REGISTRATION
    }

    /** Reads a row of {@code usual_offenses.csv}. */
    static UsualOffense parse(String row) {
        String[] cells = row.split(",", 7);
        return new UsualOffense(
                Kind.valueOf(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2].chars().mapToObj(UsualOffense::level).toList(),
                cells[3].isEmpty() ? LocalDate.MIN : day(cells[3], "-01-01"),
                cells[4].isEmpty() ? LocalDate.MAX : day(cells[4], "-12-31"),
                CodeSection.prefixOf(cells[5]).map(CodeSection.Prefix::section).orElse(null),
                cells[5],
                cells[6]);
    }

    /** Obtains an offense of which only the section is known. */
    static UsualOffense of(CodeSection section) {
        String written = section.toString().toUpperCase(Locale.ROOT);
        List<Level> levels = List.of(Level.FELONY, Level.MISDEMEANOR);
        return new UsualOffense(Kind.CHARGE, 1, levels, LocalDate.MIN, LocalDate.MAX, section, written, "");
    }

    /** Returns a copy of another weight. */
    UsualOffense weighing(int other) {
        return new UsualOffense(kind, other, levels, from, to, section, written, description);
    }

    /** Checks if it is charged for what is done on a day. */
    boolean isOf(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Reads a day, or a year as its first or last day. */
    private static LocalDate day(String cell, String ofYear) {
        return LocalDate.parse(cell.length() == 4 ? cell + ofYear : cell);
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
