package org.recordclearance.rapsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A date as a record reports it: the days it could be.
 *
 * <p>A date may be a day, a month of a year, or a year; it may be missing, unreadable (something is there, but no date)
 * or contradictory (two readable dates that differ). A date that is not a day compares as {@link Truth#UNKNOWN} with any
 * day between the first and the last that it could be, and as yes or no where all its days agree.
 *
 * <p>The range of days is that of the library, {@link #MIN} to {@link #MAX}: a date that is missing, unreadable or
 * contradictory could be any of them.
 *
 * <p>Immutable and safe for use by several threads. {@code toString} is what {@link #parse} reads.
 */
@JsonOfItsOwn
public final class ReportedDate {

    /** The first day that a date could be. */
    public static final LocalDate MIN = LocalDate.of(1, 1, 1);

    /** The last day that a date could be. */
    public static final LocalDate MAX = LocalDate.of(9999, 12, 31);

    /** How much of a date is known. */
    public enum Precision {
        /** The day is known. */
        DAY,
        /** Year and month are known, the day is not. */
        MONTH,
        /** The year is known, the day is not. */
        YEAR,
        /** Nothing is there. */
        MISSING,
        /** Something is there that is no date. */
        UNREADABLE,
        /** There are two readable dates that differ. */
        CONTRADICTORY
    }

    private static final ReportedDate MISSING_DATE = new ReportedDate(Precision.MISSING, MIN, MAX);
    private static final ReportedDate UNREADABLE_DATE = new ReportedDate(Precision.UNREADABLE, MIN, MAX);
    private static final ReportedDate CONTRADICTORY_DATE = new ReportedDate(Precision.CONTRADICTORY, MIN, MAX);

    private final Precision precision;
    private final LocalDate earliest;
    private final LocalDate latest;

    private ReportedDate(Precision precision, LocalDate earliest, LocalDate latest) {
        if (earliest.isBefore(MIN) || latest.isAfter(MAX)) {
            throw new DateTimeException("a date must be in the years 1 to 9999");
        }
        this.precision = precision;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Obtains a date that is known to the day.
     *
     * @param day the day, in the years 1 to 9999
     * @return the date
     * @throws DateTimeException if the year is outside 1 to 9999
     */
    public static ReportedDate of(LocalDate day) {
        return new ReportedDate(Precision.DAY, day, day);
    }

    /**
     * Obtains a date of which year and month are known.
     *
     * @param month the month, in the years 1 to 9999
     * @return the date
     * @throws DateTimeException if the year is outside 1 to 9999
     */
    public static ReportedDate of(YearMonth month) {
        return new ReportedDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Obtains a date of which the year is known.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws DateTimeException if the year is outside 1 to 9999
     */
    public static ReportedDate of(Year year) {
        return new ReportedDate(Precision.YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Obtains the date of a record that has none.
     *
     * @return a missing date
     */
    public static ReportedDate missing() {
        return MISSING_DATE;
    }

    /**
     * Obtains the date of a record that has something there which is no date.
     *
     * @return an unreadable date
     */
    public static ReportedDate unreadable() {
        return UNREADABLE_DATE;
    }

    /**
     * Obtains the date of a record that has two readable dates that differ.
     *
     * @return a contradictory date
     */
    public static ReportedDate contradictory() {
        return CONTRADICTORY_DATE;
    }

    /**
     * Obtains a date from its text: {@code 1985-06-19}, {@code 1985-06}, {@code 1985}, {@code missing},
     * {@code unreadable} or {@code contradictory}.
     *
     * @param text a text as {@code toString} gives it
     * @return the date
     * @throws DateTimeException if the text is none of these; the message does not repeat it
     */
    public static ReportedDate parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            ReportedDate date = switch (text.length()) {
                case 4 -> of(Year.parse(text));
                case 7 -> text.equals("missing") ? missing() : of(YearMonth.parse(text));
                case 10 -> text.equals("unreadable") ? unreadable() : of(LocalDate.parse(text));
                default -> contradictory();
            };
            // the parsers of java.time also take signs, and anything of another length came here
            if (date.toString().equals(text)) {
                return date;
            }
        } catch (DateTimeException e) {
            // not passed on: it repeats the text, which may be from a record
        }
        throw new DateTimeException("not a date of the form yyyy-MM-dd, yyyy-MM or yyyy");
    }

    /**
     * Gets how much of the date is known.
     *
     * @return the precision
     */
    public Precision precision() {
        return precision;
    }

    /**
     * Gets the first day that it could be.
     *
     * @return the day, {@link #MIN} when nothing is known
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Gets the last day that it could be.
     *
     * @return the day, {@link #MAX} when nothing is known
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Gets the day, when it is known.
     *
     * @return the day, or empty for anything but a date known to the day
     */
    public Optional<LocalDate> day() {
        return isDay() ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Checks if the date is known to the day.
     *
     * @return true if it is
     */
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /**
     * Checks if the date is before a day.
     *
     * @param day the day
     * @return yes or no where all days that it could be agree, else unknown
     */
    public Truth isBefore(LocalDate day) {
        if (latest.isBefore(day)) {
            return Truth.YES;
        }
        return earliest.isBefore(day) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * Checks if the date is after a day.
     *
     * @param day the day
     * @return yes or no where all days that it could be agree, else unknown
     */
    public Truth isAfter(LocalDate day) {
        if (earliest.isAfter(day)) {
            return Truth.YES;
        }
        return latest.isAfter(day) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * Checks if the date is a day or before it.
     *
     * @param day the day
     * @return yes or no where all days that it could be agree, else unknown
     */
    public Truth isOnOrBefore(LocalDate day) {
        return isAfter(day).not();
    }

    /**
     * Checks if the date is a day or after it.
     *
     * @param day the day
     * @return yes or no where all days that it could be agree, else unknown
     */
    public Truth isOnOrAfter(LocalDate day) {
        return isBefore(day).not();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedDate that && precision == that.precision && earliest.equals(that.earliest);
    }

    @Override
    public int hashCode() {
        return 31 * precision.ordinal() + earliest.hashCode();
    }

    /**
     * Returns the text that {@link #parse} reads.
     *
     * @return such as {@code 1985-06-19}, {@code 1985-06}, {@code 1985} or {@code missing}
     */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> earliest.toString().substring(0, 4);
            case MISSING -> "missing";
            case UNREADABLE -> "unreadable";
            case CONTRADICTORY -> "contradictory";
        };
    }
}
