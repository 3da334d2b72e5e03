package org.recordclearance.rapsheet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One dated entry in a cycle: an arrest, a court action, custody, a registration and so on. Texts are empty where the
 * record has none.
 *
 * <p>Immutable and safe for use by several threads. Two events are equal when all they hold is equal.
 */
@JsonOfItsOwn
public final class Event {

    private final EventType type;
    private final ReportedDate date;
    private final String agency;
    private final ReportedCounty county;
    private final String nameCode;
    private final List<String> caseNumbers;
    private final int step;
    private final @Nullable ReportedDate cycleDate;
    private final List<Count> counts;
    private final boolean disposes;

    private Event(Builder builder) {
        this.type = builder.type;
        this.date = builder.date;
        this.agency = builder.agency;
        this.county = builder.county;
        this.nameCode = builder.nameCode;
        this.caseNumbers = List.copyOf(builder.caseNumbers);
        this.step = builder.step;
        this.cycleDate = builder.cycleDate;
        this.counts = List.copyOf(builder.counts);
        this.disposes = hasDisposition(counts);
    }

    private static boolean hasDisposition(List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            if (!counts.get(i).dispositions().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Checks if a count of it has a disposition; most events have none, and tell nothing of convictions. */
    boolean disposes() {
        return disposes;
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
     * Returns a builder that begins with all that this event holds.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder copy = new Builder(type, date).agency(agency).county(county).nameCode(nameCode);
        copy.step = step;
        copy.cycleDate = cycleDate;
        return copy.caseNumbers(caseNumbers).counts(counts);
    }

    /**
     * Gets what kind of entry it is.
     *
     * @return the type
     */
    public EventType type() {
        return type;
    }

    /**
     * Gets when it was.
     *
     * @return the date
     */
    public ReportedDate date() {
        return date;
    }

    /**
     * Gets the agency that reported it.
     *
     * @return its name
     */
    public String agency() {
        return agency;
    }

    /**
     * Gets the county of the agency.
     *
     * @return the county, as far as the record says
     */
    public ReportedCounty county() {
        return county;
    }

    /**
     * Gets the code of the subject's name it was under, see {@link Subject#names}.
     *
     * @return the code
     */
    public String nameCode() {
        return nameCode;
    }

    /**
     * Gets the case numbers of its step.
     *
     * @return the numbers, as the record has them, also those that {@linkplain #namesCase name no case}
     */
    public List<String> caseNumbers() {
        return caseNumbers;
    }

    /**
     * Checks if a case number is one. No court has a case without a number: {@code NULL}, {@code N/A}, {@code UNK} and zeros stand for
     * none, so that two counts that have them in common need not be of one case.
     *
     * @param number what a record has as a case number
     * @return true if it has a digit other than zero
     */
    public static boolean namesCase(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isDigit(c) && Character.digit(c, 10) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gets the step of the cycle that it belongs to: a source may have several events in one step.
     *
     * @return the step, from 1; 0 where it is not stated
     */
    public int step() {
        return step;
    }

    /**
     * Gets when its cycle began, where the record says so beside the event and otherwise than of the cycle: a source may put
     * cases of several arrests into one cycle.
     *
     * @return the date, or empty if it is that of the cycle
     */
    public Optional<ReportedDate> cycleDate() {
        return Optional.ofNullable(cycleDate);
    }

    /**
     * Gets the counts.
     *
     * @return the counts, in the order of the record
     */
    public List<Count> counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Event that
                        && type == that.type
                        && step == that.step
                        && date.equals(that.date)
                        && agency.equals(that.agency)
                        && county.equals(that.county)
                        && nameCode.equals(that.nameCode)
                        && caseNumbers.equals(that.caseNumbers)
                        && Objects.equals(cycleDate, that.cycleDate)
                        && counts.equals(that.counts));
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, date, agency, county, nameCode, caseNumbers, step, counts);
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
    @JsonOfItsOwn
    public static final class Builder {

        private final EventType type;
        private ReportedDate date;
        private String agency = "";
        private ReportedCounty county = ReportedCounty.missing();
        private String nameCode = "";
        private List<String> caseNumbers = List.of();
        private int step;
        private @Nullable ReportedDate cycleDate;
        private List<Count> counts = List.of();

        private Builder(EventType type, ReportedDate date) {
            this.type = Objects.requireNonNull(type, "type");
            this.date = Objects.requireNonNull(date, "date");
        }

        /**
         * Sets another date. Counts that were added as {@link #convicted} before keep theirs.
         *
         * @param day when it was
         * @return this
         */
        public Builder date(ReportedDate day) {
            this.date = Objects.requireNonNull(day, "date");
            return this;
        }

        /**
         * Sets the agency.
         *
         * @param text its name
         * @return this
         */
        public Builder agency(String text) {
            this.agency = Objects.requireNonNull(text, "agency");
            return this;
        }

        /**
         * Sets the county.
         *
         * @param name its name, as {@link County#of} reads it
         * @return this
         * @throws IllegalArgumentException if California has no such county; the message suggests the nearest name
         */
        public Builder county(String name) {
            return county(County.of(Objects.requireNonNull(name, "county")));
        }

        /**
         * Sets the county.
         *
         * @param known the county
         * @return this
         */
        public Builder county(County known) {
            return county(ReportedCounty.of(Objects.requireNonNull(known, "county")));
        }

        /**
         * Sets what the record has where the county should stand, which may be no county.
         *
         * @param reported the county as the record reports it
         * @return this
         */
        public Builder county(ReportedCounty reported) {
            this.county = Objects.requireNonNull(reported, "county");
            return this;
        }

        /**
         * Sets the code of the name that the event was under.
         *
         * @param text the code
         * @return this
         */
        public Builder nameCode(String text) {
            this.nameCode = Objects.requireNonNull(text, "name code");
            return this;
        }

        /**
         * Adds a case number.
         *
         * @param text the number
         * @return this
         */
        public Builder caseNumber(String text) {
            caseNumbers = Count.Builder.with(caseNumbers, Objects.requireNonNull(text, "case number"));
            return this;
        }

        /**
         * Sets all case numbers.
         *
         * @param texts the numbers, which replace those added before
         * @return this
         */
        public Builder caseNumbers(Collection<String> texts) {
            caseNumbers = copyOf(texts, "case number");
            return this;
        }

        /**
         * Sets the step of the cycle; without it each event of a cycle is a step of its own.
         *
         * @param number the step, from 1; 0 for one that is not stated
         * @return this
         * @throws IllegalArgumentException if it is negative
         */
        public Builder step(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("a step must not be negative");
            }
            this.step = number;
            return this;
        }

        /**
         * Sets when its cycle began, where the record says so beside the event and otherwise than of the cycle.
         *
         * @param begin when it began
         * @return this
         */
        public Builder cycleDate(ReportedDate begin) {
            this.cycleDate = Objects.requireNonNull(begin, "cycle date");
            return this;
        }

        /**
         * Adds a count.
         *
         * @param count the count
         * @return this
         */
        public Builder count(Count count) {
            counts = Count.Builder.with(counts, Objects.requireNonNull(count, "count"));
            return this;
        }

        /**
         * Sets all counts.
         *
         * @param all the counts, which replace those added before
         * @return this
         */
        public Builder counts(Collection<Count> all) {
            counts = copyOf(all, "count");
            return this;
        }

        /**
         * Adds a count, given what to do with its builder.
         *
         * @param build what to do
         * @return this
         * @throws IllegalArgumentException if what is done is refused; the message says of which count
         */
        public Builder count(Consumer<Count.Builder> build) {
            Objects.requireNonNull(build, "build");
            return count(Located.at("count " + (counts.size() + 1), () -> {
                Count.Builder builder = Count.builder();
                build.accept(builder);
                return builder.build();
            }));
        }

        /**
         * Adds a count of which the subject was convicted on the day of the event.
         *
         * @param section a text that {@link CodeSection#parse} reads, such as {@code HS 11357(a)}
         * @param level the level
         * @param terms the terms of the sentence
         * @return this
         * @throws IllegalArgumentException if the section can't be read
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
         * @throws IllegalArgumentException if the section can't be read
         */
        public Builder charged(String section) {
            return count(count -> count.codeSection(section));
        }

        private static <T> List<T> copyOf(Collection<T> all, String name) {
            for (T each : all) {
                Objects.requireNonNull(each, name);
            }
            return List.copyOf(all);
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
            return new Event(this);
        }
    }
}
