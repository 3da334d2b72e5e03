import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.policies.AuditOfRelief;
import org.recordclearance.prop64.policies.Configurable;
import org.recordclearance.prop64.policies.ContraCosta;
import org.recordclearance.prop64.policies.DismissAll;
import org.recordclearance.prop64.policies.DismissAllAndRelated;
import org.recordclearance.prop64.policies.LosAngeles;
import org.recordclearance.prop64.policies.LosAngelesVariants;
import org.recordclearance.prop64.policies.Sacramento;
import org.recordclearance.prop64.policies.SanFrancisco;
import org.recordclearance.prop64.policies.SanFrancisco2018;
import org.recordclearance.prop64.policies.SanJoaquin;
import org.recordclearance.prop64.policies.Statute;

/** The law and the criteria for the relief of cannabis convictions under California's Proposition 64. */
@SuppressWarnings("module") // the name ends in a digit, as the proposition's does
module org.recordclearance.prop64 {
    requires transitive org.recordclearance.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires static transitive org.jspecify;

    exports org.recordclearance.prop64;

    provides RuleSetProvider with
            Configurable,
            LosAngeles,
            LosAngelesVariants.WithoutSuperStrikes,
            LosAngelesVariants.WithoutPc290,
            LosAngelesVariants.WithoutSuperStrikesOrPc290,
            LosAngelesVariants.WithoutTwoPriors,
            LosAngelesVariants.TwoPriorsLast,
            LosAngelesVariants.WithoutDateLimit,
            LosAngelesVariants.All11357,
            SanJoaquin,
            ContraCosta,
            Sacramento,
            SanFrancisco,
            SanFrancisco2018,
            DismissAll,
            DismissAllAndRelated,
            Statute,
            AuditOfRelief;
}
