package org.recordclearance.examples.countyreview.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.court.entries.ReliefGroup;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;

/**
 * A person of this review.
 *
 * @param who who it is
 * @param sheet the record
 * @param convictions all convictions on it
 * @param known what is known of each
 * @param determinations what is determined of each
 */
record NowPerson(
        PersonOnRecord who,
        RapSheet sheet,
        List<Conviction> convictions,
        List<KnownConviction> known,
        List<Optional<Determination>> determinations) {

    static NowPerson of(ReviewedPerson person) {
        RapSheet sheet = person.person().rapSheet();
        List<Conviction> convictions = sheet.knownOrPossibleConvictions();
        List<KnownConviction> known = new ArrayList<>(convictions.size());
        List<Optional<Determination>> determinations = new ArrayList<>(convictions.size());
        for (Conviction each : convictions) {
            Optional<Determination> found = person.review().determination(each);
            determinations.add(found);
            known.add(KnownConviction.of(
                    each,
                    found.map(determination -> determination.outcome().words()).orElse(""),
                    found.map(Determination::reason).orElseGet(() -> whyNot(each))));
        }
        return new NowPerson(PersonOnRecord.of(person.person()), sheet, convictions, known, determinations);
    }

    /** Why nothing is determined of a conviction, as far as the record says. */
    private static String whyNot(Conviction conviction) {
        return isRelieved(conviction) ? ReliefGroup.GIVEN_ALREADY : "The policy does not cover it";
    }

    /** Checks if the record shows that relief was given to a conviction, so that nothing is determined of it. */
    boolean isRelieved(int conviction) {
        return determinations.get(conviction).isEmpty() && isRelieved(convictions.get(conviction));
    }

    private static boolean isRelieved(Conviction conviction) {
        return conviction.standing().kind() == Standing.Kind.RELIEVED;
    }

    /** Checks if a conviction has relief. */
    boolean hasRelief(int conviction) {
        return relief(conviction).isPresent();
    }

    /** Gets the kind of relief of a conviction, if it has any. */
    Optional<Outcome.Kind> relief(int conviction) {
        return determinations.get(conviction).map(each -> each.outcome().kind()).filter(Outcome.Kind::isRelief);
    }

    /** How many convictions have relief. */
    int reliefs() {
        int reliefs = 0;
        for (int i = 0; i < convictions.size(); i++) {
            reliefs += hasRelief(i) ? 1 : 0;
        }
        return reliefs;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "NowPerson[" + convictions.size() + " convictions]";
    }
}
