package org.recordclearance.prop64.policies;

import static org.recordclearance.prop64.policies.LosAngeles.DATE_LIMIT;
import static org.recordclearance.prop64.policies.LosAngeles.LESSER_11357;
import static org.recordclearance.prop64.policies.LosAngeles.OTHER_11357;
import static org.recordclearance.prop64.policies.LosAngeles.PC_290;
import static org.recordclearance.prop64.policies.LosAngeles.SUPER_STRIKES;
import static org.recordclearance.prop64.policies.LosAngeles.TWO_PRIORS;

import java.util.List;
import java.util.function.UnaryOperator;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.Reason;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Step;

/**
 * The seven variants of its policy that the Los Angeles County District Attorney's office compared before it chose: each
 * is the table of {@link LosAngeles} with one thing changed.
 */
public final class LosAngelesVariants {

    private LosAngelesVariants() {}

    /** Gets the providers, in order. */
    public static List<Variant> all() {
        return List.of(
                new WithoutSuperStrikes(),
                new WithoutPc290(),
                new WithoutSuperStrikesOrPc290(),
                new WithoutTwoPriors(),
                new TwoPriorsLast(),
                new WithoutDateLimit(),
                new All11357());
    }

    /** A variant. */
    public abstract static class Variant extends Prop64Policy {

        private final UnaryOperator<DecisionTable> change;

        public Variant(String name, String difference, UnaryOperator<DecisionTable> change) {
            super("los-angeles-" + name, LosAngeles.COUNTY, "los-angeles, " + difference);
            this.change = change;
        }

        @Override
        public final RuleSet create(Parameters given) {
            return table();
        }

        public final DecisionTable table() {
            return change.apply(LosAngeles.table(LosAngeles.AGE, LosAngeles.YEARS))
                    .renamed(name());
        }
    }

    /** Super strikes do not matter. */
    public static final class WithoutSuperStrikes extends Variant {

        /** Creates the provider. */
        public WithoutSuperStrikes() {
            super("without-super-strikes", "super strikes do not matter", table -> table.without(SUPER_STRIKES));
        }
    }

    /** PC 290 offenses and registrations do not matter. */
    public static final class WithoutPc290 extends Variant {

        /** Creates the provider. */
        public WithoutPc290() {
            super("without-pc290", "PC 290 does not matter", table -> table.without(PC_290));
        }
    }

    /** Neither super strikes nor PC 290 matter. */
    public static final class WithoutSuperStrikesOrPc290 extends Variant {

        /** Creates the provider. */
        public WithoutSuperStrikesOrPc290() {
            super(
                    "without-super-strikes-or-pc290",
                    "neither super strikes nor PC 290 matter",
                    table -> table.without(SUPER_STRIKES).without(PC_290));
        }
    }

    /** Priors do not matter. */
    public static final class WithoutTwoPriors extends Variant {

        /** Creates the provider. */
        public WithoutTwoPriors() {
            super("without-two-priors", "priors do not matter", table -> table.without(TWO_PRIORS));
        }
    }

    /** Priors matter only where nothing else decides. */
    public static final class TwoPriorsLast extends Variant {

        /** Creates the provider. */
        public TwoPriorsLast() {
            super("two-priors-last", "priors are asked last", table -> table.withLast(TWO_PRIORS));
        }
    }

    /** Convictions of after Proposition 64 are judged like others. */
    public static final class WithoutDateLimit extends Variant {

        /** Creates the provider. */
        public WithoutDateLimit() {
            super("without-date-limit", "later convictions too", table -> table.without(DATE_LIMIT));
        }
    }

    /** Every felony under HS 11357 is dismissed, any subdivision. */
    public static final class All11357 extends Variant {

        /** Creates the provider. */
        public All11357() {
            super(
                    "all-11357",
                    "all of HS 11357 is dismissed",
                    table -> table.without(OTHER_11357)
                            .with(
                                    LESSER_11357,
                                    step -> new Step(
                                            "11357",
                                            LosAngeles.any11357(),
                                            Outcome.DISMISS,
                                            Reason.of("11357"),
                                            step.authority())));
        }
    }
}
