package org.recordclearance.examples.countyreview.court.entries;

import java.time.LocalDate;
import java.util.Optional;
import org.recordclearance.decisions.Decision;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;

/**
 * An objection that a person has decided on: the court gives relief under HS 11361.9 to whom nobody objects to, so that a conviction which is
 * within that law and was decided not to be eligible is to be objected to.
 */
final class DecidedObjection {

    private static final RuleSet LAW = Prop64.auditOfRelief();

    private DecidedObjection() {}

    /**
     * Finds the ground: where the law itself denies relief, that of the law, else what the person noted.
     *
     * @param determination what was decided
     * @param decision the decision
     * @param asOf the day for which eligibility is judged
     * @return the ground; none where relief was decided, or the law gives none to the conviction
     */
    static Optional<ObjectionGround> of(Determination determination, Decision decision, LocalDate asOf) {
        if (decision.outcome() != Outcome.Kind.NOT_ELIGIBLE) {
            return Optional.empty();
        }
        return LAW.determine(determination.conviction(), asOf)
                .flatMap(byLaw -> byLaw.outcome().kind() == Outcome.Kind.NOT_ELIGIBLE
                        ? ObjectionGround.of(byLaw)
                        : ObjectionGround.of(determination).map(ground -> ground.inWords(decision.note())));
    }
}
