package org.recordclearance.doj.text;

import java.util.Objects;
import org.recordclearance.rapsheet.ReportedCounty;

/**
 * A court, by what a rap sheet calls it.
 *
 * @param kind the kind of court
 * @param place where it sits, in capitals and without abbreviations: a county, or a place in one; where a county's name
 *     stands in front of a place, both
 * @param county the county, missing if the place is not known
 */
public record Courthouse(CourtKind kind, String place, ReportedCounty county) {

    /** Validates the components. */
    public Courthouse {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(county, "county");
    }

    /**
     * Gets the name of the court as rap sheets mostly write it.
     *
     * @return such as {@code CASC SAN FRANCISCO}
     */
    public String name() {
        return kind.code() + " " + place;
    }
}
