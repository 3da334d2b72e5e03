package org.recordclearance.rapsheet;

import java.util.List;
import java.util.Objects;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Whether a conviction still stands, as far as the record says what became of it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind whether it stands
 * @param reliefs the reliefs given since the conviction, in order; a conviction that was undone or of which it is not known
 *     whether it stands may have some too
 */
@JsonOfItsOwn
public record Standing(Kind kind, List<GivenRelief> reliefs) {

    /** Whether a conviction stands. */
    public enum Kind {
        /** It stands as it was. */
        STANDING,
        /** Relief was given: set aside, dismissed, reduced, resentenced or sealed. It is a conviction still. */
        RELIEVED,
        /** It was undone: reversed, vacated, acquitted on retrial, pardoned. It is no conviction any longer. */
        UNDONE,
        /** It was a conviction, and it is not known whether it still stands. */
        NOT_KNOWN,
        /** It is not known whether it ever was a conviction. */
        POSSIBLE
    }

    /**
     * A relief that was given.
     *
     * @param law the law under which it was given, such as {@code PC 1203.4}; empty where a reduction does not say
     * @param date when it was given
     */
    @JsonOfItsOwn
    public record GivenRelief(String law, ReportedDate date) {

        /** Validates the components. */
        public GivenRelief {
            Objects.requireNonNull(law, "law");
            Objects.requireNonNull(date, "date");
        }

        /**
         * Returns the law.
         *
         * @return such as {@code GivenRelief[PC 1203.4]}
         */
        @Override
        public String toString() {
            return "GivenRelief[" + law + "]";
        }
    }

    /** A conviction to which nothing happened since. */
    static final Standing AS_IT_WAS = new Standing(Kind.STANDING, List.of());

    /** What may be a conviction. */
    static final Standing POSSIBLE = new Standing(Kind.POSSIBLE, List.of());

    /** Copies the list. */
    public Standing {
        Objects.requireNonNull(kind, "kind");
        reliefs = List.copyOf(reliefs);
    }

    /**
     * Checks if there is a conviction for certain: it stands, relieved or not.
     *
     * @return false if it was undone, or if it is not known whether it stands or ever was one
     */
    public boolean isCertain() {
        return kind == Kind.STANDING || kind == Kind.RELIEVED;
    }

    /**
     * Checks if relief was given under one of some laws.
     *
     * @param laws the laws, as {@link GivenRelief#law} writes them
     * @return true if it was, as far as the record says
     */
    public boolean isRelievedUnder(List<String> laws) {
        return reliefs.stream().anyMatch(relief -> laws.contains(relief.law()));
    }

    /**
     * Returns the shape of the standing.
     *
     * @return such as {@code Standing[RELIEVED]}
     */
    @Override
    public String toString() {
        return "Standing[" + kind + "]";
    }
}
