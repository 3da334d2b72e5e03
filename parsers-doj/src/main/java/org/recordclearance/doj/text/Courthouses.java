package org.recordclearance.doj.text;

import java.util.Locale;
import java.util.Optional;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Places;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.ReportedCounty;

/**
 * Finds the court, and the county, that the name of an agency on a rap sheet means.
 *
 * <p>A court is known by its code and its place: {@code CASC SAN FRANCISCO CO}, {@code CAMC LOS ANGELES METRO},
 * {@code CASC MC VAN NUYS}, {@code CASC LOS ANGELES COMPTON}. Places are abbreviated ({@code SN FRANCISCO}) and misread; a
 * misread name is taken for a court only if a single place is meant. The places are the resource
 * {@code courthouses.csv}. A place that is not there is not guessed.
 *
 * <p>Of other agencies, such as {@code CASO LOS ANGELES}, the county is known where their place has the name of one. All methods are
 * safe for use by several threads.
 */
public final class Courthouses {

    private static final String OF_CALIFORNIA = "CA";
    private static final int CODE = 4;

    private Courthouses() {}

    /**
     * Finds the court of a name.
     *
     * @param agency the name of an agency
     * @return the court; empty if the name is not that of a Californian trial court
     */
    public static Optional<Courthouse> of(String agency) {
        String name = Specks.squeezed(agency.toUpperCase(Locale.ROOT));
        return kind(name).map(kind -> court(kind, placeIn(name)));
    }

    /**
     * Finds the county of an agency.
     *
     * @param agency the name of an agency
     * @return the county, missing if it is not known, contradictory if two are named
     */
    public static ReportedCounty countyOf(String agency) {
        Optional<Courthouse> court = of(agency);
        if (court.isPresent()) {
            return court.get().county();
        }
        String name = Specks.squeezed(agency.toUpperCase(Locale.ROOT));
        if (name.length() <= CODE || !name.startsWith(OF_CALIFORNIA) || name.charAt(CODE) != ' ') {
            return ReportedCounty.missing();
        }
        String place = name.substring(name.lastIndexOf(',') + 1);
        String named = place.length() == name.length() ? placeIn(name) : place;
        return Places.countyNamed(named).map(county -> county(county, named)).orElseGet(ReportedCounty::missing);
    }

    /**
     * Gets the name of an agency; that of a court in full, where nothing but its spelling keeps it from a listed name.
     *
     * @param agency the agency as the sheet prints it
     * @return its name
     */
    public static String inFull(String agency) {
        return kind(agency)
                .flatMap(kind -> Places.spelledOut(placeIn(agency)).map(place -> kind.code() + " " + place.name()))
                .orElse(agency);
    }

    private static Courthouse court(CourtKind kind, String place) {
        return Places.of(place)
                .map(found -> new Courthouse(kind, found.name(), county(found.county(), place)))
                .orElseGet(() -> new Courthouse(kind, place, ReportedCounty.missing()));
    }

    /** The county of a place; contradictory where another county stands behind it. */
    private static ReportedCounty county(County county, String place) {
        ReportedCounty further =
                Places.furtherCounty(place).map(ReportedCounty::of).orElseGet(ReportedCounty::missing);
        return ReportedCounty.of(county).or(further);
    }

    private static Optional<CourtKind> kind(String name) {
        if (name.length() <= CODE || name.charAt(CODE) != ' ') {
            return Optional.empty();
        }
        String code = Letters.asLetters(name.substring(0, CODE));
        for (CourtKind kind : CourtKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String placeIn(String name) {
        return Specks.strippedBehind(Specks.strippedInFront(name.substring(CODE)));
    }
}
