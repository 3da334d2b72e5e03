package org.recordclearance.examples.countyreview.court.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;

/** A value of an entry as lists print it. */
final class PrintedValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private static final Pattern MONTH = Pattern.compile("^(\\d{4})-(\\d{2})$");

    private PrintedValue() {}

    /** Gets a value, a day as courts write it. */
    static String of(CourtEntry entry, CourtColumn column) {
        if (column == CourtColumn.KIND) {
            return entry.get(column).toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return day(entry, column)
                .map(DAY::format)
                .orElseGet(() -> column.holdsDays() ? month(entry.get(column)) : entry.get(column));
    }

    /** Prints a month of which the day is not known in the same order. */
    private static String month(String value) {
        return MONTH.matcher(value).replaceFirst("$2/$1");
    }

    /** Prints a day as courts write it. */
    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Gets the day that a value is, if it is one. */
    static Optional<LocalDate> day(CourtEntry entry, CourtColumn column) {
        String value = entry.get(column);
        if (!column.holdsDays() || value.length() != "2020-07-01".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // such as "unreadable", which is as long
        }
    }
}
