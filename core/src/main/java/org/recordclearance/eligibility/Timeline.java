package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a rule set determines of a conviction as of each day from one to another: spans of days, end to end.
 *
 * <p>Nothing is added to the record on the way, and what is unknown stays unknown. Two spans side by side differ in their
 * determination: in its outcome, reason, remedy, authority, step or missing facts, or in that there is one at all.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param spans the spans in order, at least one
 */
@JsonOfItsOwn
public record Timeline(List<Span> spans) {

    /**
     * Checks that the spans follow each other.
     *
     * @throws IllegalArgumentException if there is none, one does not begin on the day behind the last of that before it, or it
     *     has the same determination
     */
    public Timeline {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a timeline needs a span");
        }
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            if (!spans.get(i).first.equals(before.last.plusDays(1))) {
                throw new IllegalArgumentException(
                        "span " + (i + 1) + " must begin on the day behind the one before it");
            }
            if (spans.get(i).determination().equals(before.determination())) {
                throw new IllegalArgumentException("span " + (i + 1) + " must differ from the one before it");
            }
        }
    }

    /**
     * Gets the span that a day is in.
     *
     * @param day the day
     * @return the span
     * @throws IllegalArgumentException if the day is before the first span or behind the last
     */
    public Span on(LocalDate day) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).last.isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span found = spans.get(low);
        if (day.isBefore(found.first) || day.isAfter(found.last)) {
            throw new IllegalArgumentException(
                    "the day must be one from " + spans.get(0).first + " to " + spans.get(spans.size() - 1).last);
        }
        return found;
    }

    /**
     * Returns this timeline with determinations that are others from a day on. Days behind each other that come to have the same one are
     * one span.
     *
     * @param day the day
     * @param change gives what is determined in place of a determination, as of that day or later
     * @return the timeline of the same days
     */
    public Timeline from(LocalDate day, UnaryOperator<Determination> change) {
        Course course = from(spans.get(0).first, spans.get(spans.size() - 1).last);
        for (Span span : spans) {
            if (span.first.isBefore(day)) {
                course.on(span.first, span.determination);
            }
            if (!span.last.isBefore(day)) {
                LocalDate changed = span.first.isBefore(day) ? day : span.first;
                course.on(changed, span.determination().map(change).orElse(null));
            }
        }
        return course.end();
    }

    /**
     * Returns the shape of the timeline.
     *
     * @return such as {@code Timeline[3 spans]}, and no value of the record
     */
    @Override
    public String toString() {
        return "Timeline[" + spans.size() + " spans]";
    }

    /** Days on which the determination is the same. Immutable and safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Span {

        private final LocalDate first;
        private final LocalDate last;
        private final @Nullable Determination determination;

        private Span(LocalDate first, LocalDate last, @Nullable Determination determination) {
            this.first = Objects.requireNonNull(first, "first");
            this.last = Objects.requireNonNull(last, "last");
            this.determination = determination;
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a span can't end before it begins");
            }
        }

        /**
         * Obtains a span.
         *
         * @param first its first day
         * @param last its last day
         * @param determination what is determined, null where the rule set does not cover the conviction
         * @return the span
         * @throws IllegalArgumentException if it ends before it begins
         */
        public static Span of(LocalDate first, LocalDate last, @Nullable Determination determination) {
            return new Span(first, last, determination);
        }

        /**
         * Gets its first day.
         *
         * @return the day
         */
        public LocalDate first() {
            return first;
        }

        /**
         * Gets its last day, which is in it.
         *
         * @return the day
         */
        public LocalDate last() {
            return last;
        }

        /**
         * Gets what is determined as of each of its days.
         *
         * @return the determination, empty where the rule set does not cover the conviction
         */
        public Optional<Determination> determination() {
            return Optional.ofNullable(determination);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Span that
                    && first.equals(that.first)
                    && last.equals(that.last)
                    && Objects.equals(determination, that.determination);
        }

        @Override
        public int hashCode() {
            return Objects.hash(first, last, determination);
        }

        /**
         * Returns the kind of outcome, and not its days, which tell of a date of birth or of a conviction.
         *
         * @return such as {@code Span[DISMISS]}, and no value of the record
         */
        @Override
        public String toString() {
            return determination == null
                    ? "Span[not covered]"
                    : "Span[" + determination.outcome().kind() + "]";
        }
    }

    /** Begins to put together the timeline from a day to another. */
    static Course from(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a timeline can't end before it begins");
        }
        return new Course(last);
    }

    /** Puts a timeline together of the days on which something may be another. For one thread. */
    static final class Course {

        private final LocalDate last;
        private final List<Span> spans = new ArrayList<>();
        private @Nullable LocalDate begin;
        private @Nullable Determination now;

        private Course(LocalDate last) {
            this.last = last;
        }

        /** The last day of the timeline. */
        LocalDate last() {
            return last;
        }

        /** Takes what is determined from a day on; the first day taken is that of the timeline. */
        void on(LocalDate day, @Nullable Determination determination) {
            if (begin == null) {
                begin = day;
                now = determination;
            } else if (!Objects.equals(now, determination)) {
                spans.add(new Span(begin, day.minusDays(1), now));
                begin = day;
                now = determination;
            }
        }

        Timeline end() {
            spans.add(new Span(Objects.requireNonNull(begin, "a day"), last, now));
            return new Timeline(spans);
        }
    }
}
