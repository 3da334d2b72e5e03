package org.recordclearance.rapsheet;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The county of an event as a record reports it: a fact that may be missing.
 *
 * <p>The record names one of the 58 counties of California, names another place (an agency, a tribe, another state), says
 * nothing, has something there that can't be read, such as {@code LOS ANGELE5}, {@code LA} or {@code ANGELES}, or names two, such as
 * {@code LOS ANGELES/ORANGE}. Whether an event was in some county is known in the first two cases and unknown in the others.
 *
 * <p>Immutable and safe for use by several threads. Two are equal when they are the same county, or have the same text.
 */
@JsonOfItsOwn
public final class ReportedCounty {

    /** What a record has where the county should stand. */
    public enum Kind {
        /** One of the 58 counties. */
        COUNTY,
        /** A place that is none of them. */
        ANOTHER_PLACE,
        /** Nothing. */
        MISSING,
        /** Something that may be meant as one of them, or means nothing. */
        UNREADABLE,
        /** Two places or more, of which one at least is one of them. */
        CONTRADICTORY
    }

    private static final ReportedCounty MISSING = new ReportedCounty(Kind.MISSING, null, "");

    private final Kind kind;
    private final @Nullable County county;
    private final String text;

    private ReportedCounty(Kind kind, @Nullable County county, String text) {
        this.kind = kind;
        this.county = county;
        this.text = text;
    }

    /**
     * Obtains a known county.
     *
     * @param county the county
     * @return what a record reports that names it
     */
    public static ReportedCounty of(County county) {
        return new ReportedCounty(Kind.COUNTY, Objects.requireNonNull(county, "county"), county.toString());
    }

    /**
     * Obtains the county of an event for which the record gives none.
     *
     * @return a missing county
     */
    public static ReportedCounty missing() {
        return MISSING;
    }

    /**
     * Reads what a record has where the county should stand. Case, surplus blanks and the word county do not matter.
     *
     * <p>What is none of the 58 can't be read when it holds a digit, differs from one of them by two letters or fewer, is an
     * abbreviation or a part of one, is one with a word beside it that names no other place or a second of them, names no place at all,
     * has letters that are not Latin, or has three letters or fewer and is no state. Any other text is another place. Two names with a
     * stroke, {@code &}, {@code AND} or {@code OR} between them contradict each other where one of them is of the 58.
     *
     * @param text the text of the record; blank where it has none
     * @return the county, or why it is not known
     */
    public static ReportedCounty read(String text) {
        String normal = County.normal(Objects.requireNonNull(text, "text"));
        if (normal.isEmpty()) {
            return MISSING;
        }
        Optional<County> county = County.find(normal);
        return county.isPresent() ? of(county.get()) : new ReportedCounty(kindOf(normal), null, normal);
    }

    /** What a text is that is none of the 58. */
    private static Kind kindOf(String normal) {
        Set<ReportedCounty> parts =
                CountyText.parts(normal).map(ReportedCounty::read).collect(Collectors.toSet());
        boolean namesCounty = parts.stream().anyMatch(part -> part.kind == Kind.COUNTY);
        boolean isOpen = parts.stream().anyMatch(part -> part.kind == Kind.UNREADABLE);
        long places = parts.stream()
                .filter(part -> part.kind == Kind.COUNTY || part.kind == Kind.ANOTHER_PLACE)
                .count();
        if (namesCounty && places > 1) {
            return Kind.CONTRADICTORY;
        }
        return namesCounty || isOpen || CountyText.isUnreadable(normal) ? Kind.UNREADABLE : Kind.ANOTHER_PLACE;
    }

    /**
     * Returns what a record reports that also has another text where the county should stand.
     *
     * @param other what it has besides
     * @return this, where the other says the same or nothing, the other where this says nothing, else both: contradictory, where one of
     *     them is a county
     */
    public ReportedCounty or(ReportedCounty other) {
        if (equals(other) || other.kind == Kind.MISSING) {
            return this;
        }
        return kind == Kind.MISSING ? other : read(CountyText.either(text, other.text));
    }

    /**
     * Gets what the record has.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Gets the county, when it is known to be one of the 58.
     *
     * @return the county, or empty when it is missing, can't be read, is contradictory or another place
     */
    public Optional<County> county() {
        return Optional.ofNullable(county);
    }

    /**
     * Gets what stands in the record, which {@link #read} reads as an equal value.
     *
     * @return the name of the county in capitals, or the text in capitals without surplus blanks, empty when it is missing
     */
    public String text() {
        return text;
    }

    /**
     * Checks if it is a county.
     *
     * @param other the county
     * @return yes or no where the place is known, else unknown
     */
    public Truth is(County other) {
        return switch (kind) {
            case COUNTY -> Truth.of(other.equals(county));
            case ANOTHER_PLACE -> Truth.NO;
            case MISSING, UNREADABLE, CONTRADICTORY -> Truth.UNKNOWN;
        };
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ReportedCounty that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the county, or words for what it is instead.
     *
     * @return such as {@code LOS ANGELES}, {@code missing}, {@code unreadable} or {@code another place}
     */
    @Override
    public String toString() {
        return kind == Kind.COUNTY ? text : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
