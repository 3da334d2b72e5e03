package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Question.AtMost;
import org.recordclearance.eligibility.Question.Less;
import org.recordclearance.eligibility.Question.Side;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A date that a condition asks about: a date of the record, the end of a sentence, or an anniversary of either.
 *
 * <p>It compares as yes or no where the record settles it, and as unknown where the days that it could be differ. Two
 * dates that are the same fact compare as the same day, known or not: two counts of one event have the same date,
 * whatever it is. Comparisons with the as-of date ({@link #isReached}, {@link #isPast}) also tell a forecast when their
 * answer turns.
 *
 * <p>Obtained from an {@link Inquiry}, and used by the thread that uses the inquiry.
 */
@JsonOfItsOwn
public final class DateFact {

    /** The name of a date some years later. */
    private record Later(Object name, int years) {
        @Override
        public String toString() {
            return name + " + " + years + " years";
        }
    }

    private final Inquiry inquiry;
    /** Printed where somebody reads it, as the value is. */
    private final Object name;

    private final @Nullable Variable variable;
    private final long day;
    private final LongUnaryOperator mapping;
    private final String label;
    private final long spread;
    private final Object value;

    /** A date that is known, or, with a variable, could be any day of it. */
    DateFact(Inquiry inquiry, Object name, @Nullable Variable variable, long day, Object value) {
        this(inquiry, name, variable, day, value, LongUnaryOperator.identity(), "", 0);
    }

    private DateFact(
            Inquiry inquiry,
            Object name,
            @Nullable Variable variable,
            long day,
            Object value,
            LongUnaryOperator mapping,
            String label,
            long spread) {
        this.inquiry = inquiry;
        this.name = name;
        this.variable = variable;
        this.day = day;
        this.value = value;
        this.mapping = mapping;
        this.label = label;
        this.spread = spread;
    }

    /** Returns this date by another name. */
    DateFact named(Object newName) {
        return new DateFact(inquiry, newName, variable, day, value, mapping, label, spread);
    }

    /**
     * Returns what comes of this date by a mapping that keeps the order of days.
     *
     * @param furtherSpread by how many days at most what the mapping adds differs from day to day
     */
    DateFact map(Object newName, LongUnaryOperator further, String furtherLabel, long furtherSpread) {
        if (variable == null) {
            return at(newName, LocalDate.ofEpochDay(further.applyAsLong(day)));
        }
        return new DateFact(
                inquiry,
                newName,
                variable,
                0,
                value,
                mapping.andThen(further),
                label + "|" + furtherLabel,
                spread + furtherSpread);
    }

    boolean isKnown() {
        return variable == null;
    }

    /** The day, where it is known. */
    LocalDate known() {
        return LocalDate.ofEpochDay(day);
    }

    /** Another day that follows from this date, which is known. */
    DateFact at(Object newName, LocalDate date) {
        return new DateFact(inquiry, newName, null, date.toEpochDay(), date);
    }

    /**
     * Returns the anniversary of this date.
     *
     * @param years how many years later, zero or more
     * @return the anniversary, 1 March for 29 February where there is none
     */
    public DateFact plusYears(int years) {
        Object later = new Later(name, years);
        return isKnown()
                ? at(later, Anniversary.of(known(), years))
                : map(
                        later,
                        epochDay -> Anniversary.of(LocalDate.ofEpochDay(epochDay), years)
                                .toEpochDay(),
                        "+" + years,
                        CalendarCycle.spread(Period.ofYears(years)));
    }

    /**
     * Asks if this date is on or before the as-of date.
     *
     * @return the answer
     */
    public Answer isReached() {
        return isDaysBeforeAsOf(0);
    }

    /**
     * Asks if this date is before the as-of date.
     *
     * @return the answer
     */
    public Answer isPast() {
        return isDaysBeforeAsOf(1);
    }

    private Answer isDaysBeforeAsOf(int days) {
        inquiry.noteDate(name, value);
        inquiry.note("as-of date", inquiry.asOf());
        if (variable == null) {
            inquiry.turnsOn(day + days);
            return Answer.of(day <= inquiry.asOf().toEpochDay() - days);
        }
        Side side = side(variable);
        return inquiry.open(new AtMost(variable, inquiry.daysBeforeAsOf(days, side)));
    }

    /**
     * Asks if this date is before a day that the policy or the law names.
     *
     * @param threshold the day
     * @return the answer
     */
    public Answer isBefore(LocalDate threshold) {
        inquiry.note("threshold", threshold);
        return atMost(threshold.toEpochDay() - 1);
    }

    /**
     * Asks if this date is on or before a day that the policy or the law names.
     *
     * @param threshold the day
     * @return the answer
     */
    public Answer isOnOrBefore(LocalDate threshold) {
        inquiry.note("threshold", threshold);
        return atMost(threshold.toEpochDay());
    }

    /**
     * Asks if this date is before another.
     *
     * @param other the other date
     * @return the answer
     */
    public Answer isBefore(DateFact other) {
        return compare(other, false);
    }

    /**
     * Asks if this date is on or before another.
     *
     * @param other the other date
     * @return the answer
     */
    public Answer isOnOrBefore(DateFact other) {
        return compare(other, true);
    }

    private Answer compare(DateFact other, boolean orEqual) {
        if (other.variable == null) {
            inquiry.noteDate(other.name, other.value);
            return atMost(other.day - (orEqual ? 0 : 1));
        }
        inquiry.noteDate(name, value);
        if (variable == null) {
            return other.atMost(day - (orEqual ? 1 : 0)).not();
        }
        inquiry.noteDate(other.name, other.value);
        Less question = new Less(side(variable), other.side(other.variable), orEqual);
        return variable.key().equals(other.variable.key()) ? compareWithItself(question) : inquiry.open(question);
    }

    private Side side(Variable of) {
        return new Side(of, mapping, label, spread);
    }

    /** Compares two days that come of the same unknown date, such as two anniversaries: for each day that it could be. */
    private Answer compareWithItself(Less question) {
        Variable date = question.left().variable();
        boolean first = question.lead(date.low()) >= 0;
        boolean same = question.left().label().equals(question.right().label());
        if (same || Math.abs(question.lead(date.low())) > CalendarCycle.FAR_APART) {
            return Answer.of(first);
        }
        long last = Math.min(date.high(), date.low() + CalendarCycle.DAYS - 1);
        boolean holds = first;
        List<Answer> turns = new ArrayList<>();
        for (long value = date.low() + 1; value <= last; value++) {
            if (question.lead(value) >= 0 != holds) {
                holds = !holds;
                turns.add(inquiry.open(new AtMost(date, Limit.of(value - 1))).not());
            }
        }
        if (turns.isEmpty()) {
            return Answer.of(first);
        }
        if (last < date.high()) {
            return inquiry.open(question);
        }
        return first ? oddly(turns).not() : oddly(turns);
    }

    /** Asks if an odd number hold of several that hold for ever fewer values. */
    private static Answer oddly(List<Answer> nested) {
        Answer odd = Answer.NO;
        for (int i = nested.size() - 1; i >= 0; i--) {
            odd = nested.get(i).and(odd.not());
        }
        return odd;
    }

    private Answer atMost(long limit) {
        inquiry.noteDate(name, value);
        if (variable == null) {
            return Answer.of(day <= limit);
        }
        Side side = side(variable);
        return inquiry.open(new AtMost(variable, side.greatestWithin(Limit.of(limit))));
    }

    /**
     * Returns the name of the date, never its value.
     *
     * @return such as {@code date of birth + 50 years}
     */
    @Override
    public String toString() {
        return "DateFact[" + name + "]";
    }
}
