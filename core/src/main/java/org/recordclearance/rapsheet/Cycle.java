package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Everything that follows from one arrest.
 *
 * @param date when it began
 * @param events the events, in the order of the record
 */
@JsonOfItsOwn
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
    @JsonOfItsOwn
    public static final class Builder {

        private ReportedDate date = ReportedDate.missing();
        private final List<Event> events = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the date; without it, or where it is missing, it is that of the first event, if there is one.
         *
         * @param begin when the cycle began
         * @return this
         */
        public Builder date(ReportedDate begin) {
            this.date = Objects.requireNonNull(begin, "date");
            return this;
        }

        /**
         * Adds an event; one without a step becomes a step of its own.
         *
         * @param event the event's builder
         * @return this
         */
        public Builder event(Event.Builder event) {
            Objects.requireNonNull(event, "event");
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
         * @throws IllegalArgumentException if something of it is refused; the message says of which event
         */
        public Builder event(EventType type, String day, Consumer<Event.Builder> build) {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(build, "build");
            return event(Located.at(place(type), () -> {
                Event.Builder builder = Event.builder(type, ReportedDate.parse(Objects.requireNonNull(day, "day")));
                build.accept(builder);
                return builder;
            }));
        }

        /**
         * Adds an arrest.
         *
         * @param day when it was, as {@link ReportedDate#parse} reads it
         * @param county the county, as {@link County#of} reads it
         * @param build what to do with the event's builder
         * @return this
         * @throws IllegalArgumentException if something of it is refused; the message says of which event
         */
        public Builder arrest(String day, String county, Consumer<Event.Builder> build) {
            Objects.requireNonNull(build, "build");
            return event(EventType.ARREST, day, event -> build.accept(event.county(county)));
        }

        /**
         * Adds a court action.
         *
         * @param day when it was, as {@link ReportedDate#parse} reads it
         * @param county the county, as {@link County#of} reads it
         * @param build what to do with the event's builder
         * @return this
         * @throws IllegalArgumentException if something of it is refused; the message says of which event
         */
        public Builder court(String day, String county, Consumer<Event.Builder> build) {
            Objects.requireNonNull(build, "build");
            return event(EventType.COURT_ACTION, day, event -> build.accept(event.county(county)));
        }

        /** The place of the next event in the words of an error; from the second of its kind on it has a number. */
        private String place(EventType type) {
            String words = type == EventType.COURT_ACTION
                    ? "court"
                    : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            long before = events.stream().filter(event -> event.type() == type).count();
            return words + " event" + (before == 0 ? "" : " " + (before + 1));
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
