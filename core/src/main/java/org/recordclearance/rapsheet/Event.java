package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One dated entry in a cycle: an arrest, a court action, custody, a registration and so on. Texts are empty where the
 * record has none.
 *
 * @param type what kind of entry it is
 * @param date when it was
 * @param agency the agency that reported it
 * @param county the county of the agency, in capitals
 * @param nameCode the code of the subject's name it was under, see {@link Subject#names}
 * @param caseNumbers the case numbers of its step, as the record has them
 * @param step the step of the cycle that it belongs to, from 1: a source may have several events in one step; 0 where
 *     it is not stated
 * @param counts the counts, in the order of the record
 */
public record Event(
        EventType type,
        ReportedDate date,
        String agency,
        String county,
        String nameCode,
        List<String> caseNumbers,
        int step,
        List<Count> counts) {

    /** Copies the lists. */
    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(county, "county");
        Objects.requireNonNull(nameCode, "nameCode");
        caseNumbers = List.copyOf(caseNumbers);
        counts = List.copyOf(counts);
        if (step < 0) {
            throw new IllegalArgumentException("a step must not be negative");
        }
    }

    /**
     * Returns a builder of an event.
     *
     * @param type what kind of entry it is
     * @param date when it was
     * @return a new builder
     */
    public static Builder builder(EventType type, ReportedDate date) {
        return new Builder(type, date);
    }

    /**
     * Returns the shape of the event.
     *
     * @return such as {@code Event[3 counts]}
     */
    @Override
    public String toString() {
        return "Event[" + counts.size() + " counts]";
    }

    /** Builds an {@link Event}. Not safe for use by several threads. */
    public static final class Builder {

        private final EventType type;
        private final ReportedDate date;
        private String agency = "";
        private String county = "";
        private String nameCode = "";
        private final List<String> caseNumbers = new ArrayList<>();
        private int step;
        private final List<Count> counts = new ArrayList<>();

        private Builder(EventType type, ReportedDate date) {
            this.type = Objects.requireNonNull(type, "type");
            this.date = Objects.requireNonNull(date, "date");
        }

        /**
         * Sets the agency.
         *
         * @param text its name
         * @return this
         */
        public Builder agency(String text) {
            this.agency = text;
            return this;
        }

        /**
         * Sets the county.
         *
         * @param text its name in capitals, such as {@code SAN JOAQUIN}
         * @return this
         */
        public Builder county(String text) {
            this.county = text;
            return this;
        }

        /**
         * Sets the code of the name that the event was under.
         *
         * @param text the code
         * @return this
         */
        public Builder nameCode(String text) {
            this.nameCode = text;
            return this;
        }

        /**
         * Adds a case number.
         *
         * @param text the number
         * @return this
         */
        public Builder caseNumber(String text) {
            caseNumbers.add(text);
            return this;
        }

        /**
         * Sets the step of the cycle; without it each event of a cycle is a step of its own.
         *
         * @param number the step, from 1
         * @return this
         */
        public Builder step(int number) {
            this.step = number;
            return this;
        }

        /**
         * Adds a count.
         *
         * @param count the count
         * @return this
         */
        public Builder count(Count count) {
            counts.add(count);
            return this;
        }

        /**
         * Adds a count, given what to do with its builder.
         *
         * @param build what to do
         * @return this
         */
        public Builder count(Consumer<Count.Builder> build) {
            Count.Builder builder = Count.builder();
            build.accept(builder);
            return count(builder.build());
        }

        /**
         * Adds a count of which the subject was convicted on the day of the event.
         *
         * @param section a text that {@link CodeSection#parse} reads, such as {@code HS 11357(a)}
         * @param level the level
         * @param terms the terms of the sentence
         * @return this
         */
        public Builder convicted(String section, Level level, Term... terms) {
            return count(count -> count.codeSection(section)
                    .disposition(new Disposition(DispositionType.CONVICTED, date, level, Sentence.of(terms), "")));
        }

        /**
         * Adds a count that was charged and has no disposition.
         *
         * @param section a text that {@link CodeSection#parse} reads
         * @return this
         */
        public Builder charged(String section) {
            return count(count -> count.codeSection(section));
        }

        int step() {
            return step;
        }

        /**
         * Builds the event.
         *
         * @return the event
         */
        public Event build() {
            return new Event(type, date, agency, county, nameCode, caseNumbers, step, counts);
        }
    }
}
