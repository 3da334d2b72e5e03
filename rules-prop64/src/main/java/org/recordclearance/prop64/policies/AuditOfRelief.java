package org.recordclearance.prop64.policies;

import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.InForce;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.StatuteStep;
import org.recordclearance.rapsheet.County;

/**
 * Whose relief is overdue: the audit of AB 1793 and AB 1706, Health and Safety Code 11361.9. What {@link Statute} makes eligible
 * and whose record shows no relief is due once it can no longer be challenged, and overdue once the court had to order it. A
 * challenge is not on the record, so it rests on none having been made. As of a day before the review it covers nothing.
 *
 * <p>Parameters as those of {@link Statute}.
 */
public final class AuditOfRelief extends StatutePolicy {

    private static final String DUE = "Due under HS 11361.9";
    private static final String OVERDUE = "Overdue: relief due under HS 11361.9";
    private static final String IF_UNCHALLENGED = "unchallenged since "
            + Limits.LAST_DAY_TO_CHALLENGE.plusDays(1)
            + " if no challenge was made, which is not on the record; ";
    private static final String BY_THE_COURT =
            "to be ordered by " + Limits.LAST_DAY_TO_ORDER + ", recorded by " + Limits.LAST_DAY_TO_RECORD;

    /** How far things have come from a day to a day. */
    private record Stage(String name, InForce days, String words, String since) {}

    private static final List<Stage> STAGES = List.of(
            new Stage(
                    "can be challenged",
                    new InForce(Limits.REVIEW_BEGINS, Limits.LAST_DAY_TO_CHALLENGE),
                    DUE,
                    "to be named by the notice of the Department of Justice by " + Limits.LAST_DAY_OF_NOTICE
                            + ", can be challenged until " + Limits.LAST_DAY_TO_CHALLENGE),
            new Stage(
                    "unchallenged",
                    new InForce(Limits.LAST_DAY_TO_CHALLENGE.plusDays(1), Limits.LAST_DAY_TO_ORDER_SINCE.minusDays(1)),
                    DUE,
                    IF_UNCHALLENGED + "to be ordered by the court, for which the law names no day yet"),
            new Stage(
                    "due",
                    new InForce(Limits.LAST_DAY_TO_ORDER_SINCE, Limits.LAST_DAY_TO_ORDER),
                    DUE,
                    IF_UNCHALLENGED + BY_THE_COURT),
            new Stage(
                    "overdue",
                    InForce.since(Limits.LAST_DAY_TO_ORDER.plusDays(1)),
                    OVERDUE,
                    IF_UNCHALLENGED + BY_THE_COURT));

    /** Creates the provider. */
    public AuditOfRelief() {
        super("hs-11361.9", "whose relief is overdue under Health and Safety Code 11361.9");
    }

    @Override
    DecisionTable table(Optional<County> county, TwoPriors priors, InchoateTargets targets) {
        DecisionTable.Builder table = DecisionTable.named(name())
                .version("2")
                .source(
                        "HS 11361.9, as added by AB 1793 (Stats. 2018, ch. 993) and amended by AB 1706 (Stats. 2022, ch. 387)");
        StatuteTable.of(table, Limits.REVIEW_BEGINS, county, priors, targets, AuditOfRelief::authority);
        for (StatuteTable.Relief relief : StatuteTable.reliefs()) {
            for (Stage stage : STAGES) {
                table.step(relief.name() + ", " + stage.name(), relief.condition())
                        .then(relief.outcome().saying(stage.words()), relief.due() + ": " + stage.since())
                        .citing("HS 11361.9; " + authority(StatuteStep.named(relief.name())))
                        .inForce(stage.days());
            }
        }
        return Grounds.ofStatute(table.build(), STAGES.stream().map(Stage::name).toList());
    }

    private static String authority(StatuteStep step) {
        return step.authority() + "; "
                + (step.canBeChallenged() ? "a ground" : "no ground") + " for a challenge under HS 11361.9 until "
                + Limits.LAST_DAY_TO_CHALLENGE
                + (step.canBeChallenged() ? "" : ", but for danger to public safety while the sentence was served");
    }
}
