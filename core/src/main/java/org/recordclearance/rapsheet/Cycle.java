package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Everything that follows from one arrest.
 *
 * @param date when it began
 * @param events the events, in the order of the record
 */
public record Cycle(ReportedDate date, List<Event> events) {

    /** Copies the list. */
    public Cycle {
        Objects.requireNonNull(date, "date");
        events = List.copyOf(events);
    }

    /**
     * Returns a builder of a cycle without events.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the shape of the cycle.
     *
     * @return such as {@code Cycle[2 events]}
     */
    @Override
    public String toString() {
        return "Cycle[" + events.size() + " events]";
    }

    /** Builds a {@link Cycle}. Not safe for use by several threads. */
    public static final class Builder {

        private ReportedDate date = ReportedDate.missing();
        private final List<Event> events = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the date; without it, it is that of the first event, if there is one.
         *
         * @param begin when the cycle began
         * @return this
         */
        public Builder date(ReportedDate begin) {
            this.date = begin;
            return this;
        }

        /**
         * Adds an event; one without a step becomes a step of its own.
         *
         * @param event the event's builder
         * @return this
         */
        public Builder event(Event.Builder event) {
            if (event.step() == 0) {
                event.step(events.stream().mapToInt(Event::step).max().orElse(0) + 1);
            }
            events.add(event.build());
            return this;
        }

        /**
         * Adds an event.
         *
         * @param type what kind of entry it is
         * @param day when it was, as {@link ReportedDate#parse} reads it
         * @param build what to do with the event's builder
         * @return this
         */
        public Builder event(EventType type, String day, Consumer<Event.Builder> build) {
            Event.Builder builder = Event.builder(type, ReportedDate.parse(day));
            build.accept(builder);
            return event(builder);
        }

        /**
         * Adds an arrest.
         *
         * @param day when it was, as {@link ReportedDate#parse} reads it
         * @param county the county, in capitals
         * @param build what to do with the event's builder
         * @return this
         */
        public Builder arrest(String day, String county, Consumer<Event.Builder> build) {
            return event(EventType.ARREST, day, event -> build.accept(event.county(county)));
        }

        /**
         * Adds a court action.
         *
         * @param day when it was, as {@link ReportedDate#parse} reads it
         * @param county the county, in capitals
         * @param build what to do with the event's builder
         * @return this
         */
        public Builder court(String day, String county, Consumer<Event.Builder> build) {
            return event(EventType.COURT_ACTION, day, event -> build.accept(event.county(county)));
        }

        /**
         * Builds the cycle.
         *
         * @return the cycle
         */
        public Cycle build() {
            ReportedDate begin = date.equals(ReportedDate.missing()) && !events.isEmpty()
                    ? events.get(0).date()
                    : date;
            return new Cycle(begin, events);
        }
    }
}
