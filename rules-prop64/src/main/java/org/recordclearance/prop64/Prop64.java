package org.recordclearance.prop64;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.policies.AuditOfRelief;
import org.recordclearance.prop64.policies.Configurable;
import org.recordclearance.prop64.policies.ContraCosta;
import org.recordclearance.prop64.policies.DismissAll;
import org.recordclearance.prop64.policies.DismissAllAndRelated;
import org.recordclearance.prop64.policies.LosAngeles;
import org.recordclearance.prop64.policies.LosAngelesVariants;
import org.recordclearance.prop64.policies.Prop64Policy;
import org.recordclearance.prop64.policies.Sacramento;
import org.recordclearance.prop64.policies.SanFrancisco;
import org.recordclearance.prop64.policies.SanFrancisco2018;
import org.recordclearance.prop64.policies.SanJoaquin;
import org.recordclearance.prop64.policies.Statute;
import org.recordclearance.prop64.results.RapSheetColumns;
import org.recordclearance.rapsheet.County;

/**
 * The policies of this module, and the layout of what a county review writes. Where to begin.
 *
 * <p>Every policy is a {@link DecisionTable}, so that a variant of it is one call away: {@code
 * Prop64.losAngeles().without("two priors")}. All methods are safe for use by several threads.
 */
public final class Prop64 {

    private Prop64() {}

    /**
     * Obtains the policy that a county configures.
     *
     * @param county the county's name, as {@link County#of} reads it
     * @param options what it chooses
     * @return the policy {@code configurable}
     * @throws IllegalArgumentException if there is no such county
     */
    public static DecisionTable configurable(String county, Prop64Options options) {
        return Configurable.table(County.of(county), options);
    }

    /**
     * Obtains the policy of the Los Angeles County District Attorney: 50 years of age, 10 years without a conviction.
     *
     * @return the policy {@code los-angeles}
     */
    public static DecisionTable losAngeles() {
        return losAngeles(LosAngeles.AGE, LosAngeles.YEARS);
    }

    /**
     * Obtains the policy of the Los Angeles County District Attorney with other limits.
     *
     * @param age the age from which to dismiss, 18 to 120
     * @param years the years without any conviction after which to dismiss, 1 to 100
     * @return the policy {@code los-angeles}
     * @throws IllegalArgumentException if a limit is out of range
     */
    public static DecisionTable losAngeles(int age, int years) {
        return LosAngeles.table(age, years);
    }

    /**
     * Obtains the variants of its policy that the Los Angeles County District Attorney's office compared.
     *
     * @return the seven policies
     */
    public static List<DecisionTable> losAngelesVariants() {
        return LosAngelesVariants.all().stream()
                .map(LosAngelesVariants.Variant::table)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Obtains the policy of the San Joaquin County District Attorney.
     *
     * @return the policy {@code san-joaquin}
     */
    public static DecisionTable sanJoaquin() {
        return SanJoaquin.table();
    }

    /**
     * Obtains the policy of the Contra Costa County District Attorney.
     *
     * @return the policy {@code contra-costa}
     */
    public static DecisionTable contraCosta() {
        return ContraCosta.table();
    }

    /**
     * Obtains the policy of the Sacramento County District Attorney.
     *
     * @return the policy {@code sacramento}
     */
    public static DecisionTable sacramento() {
        return Sacramento.table();
    }

    /**
     * Obtains the final policy of the San Francisco District Attorney.
     *
     * @return the policy {@code san-francisco}
     */
    public static DecisionTable sanFrancisco() {
        return SanFrancisco.table();
    }

    /**
     * Obtains the pilot of the San Francisco District Attorney on printed rap sheets.
     *
     * @return the policy {@code san-francisco-2018}
     */
    public static DecisionTable sanFrancisco2018() {
        return SanFrancisco2018.table();
    }

    /**
     * Obtains the hypothetical that every Prop 64 conviction of a county is dismissed.
     *
     * @param county the county's name, as {@link County#of} reads it
     * @return the policy {@code dismiss-all}
     * @throws IllegalArgumentException if there is no such county
     */
    public static DecisionTable dismissAll(String county) {
        return new DismissAll().table(County.of(county));
    }

    /**
     * Obtains the hypothetical that every Prop 64 and related conviction of a county is dismissed.
     *
     * @param county the county's name, as {@link County#of} reads it
     * @return the policy {@code dismiss-all-and-related}
     * @throws IllegalArgumentException if there is no such county
     */
    public static DecisionTable dismissAllAndRelated(String county) {
        return new DismissAllAndRelated().table(County.of(county));
    }

    /**
     * Obtains what Health and Safety Code 11361.8 itself gives, in every county. Where the readings of "two or more prior
     * convictions" give different outcomes, it is a review.
     *
     * @return the policy {@code statute}
     */
    public static DecisionTable statute() {
        return statute(TwoPriors.CONTESTED);
    }

    /**
     * Obtains what Health and Safety Code 11361.8 itself gives, in every county.
     *
     * @param priors how to read "two or more prior convictions"
     * @return the policy {@code statute}
     */
    public static DecisionTable statute(TwoPriors priors) {
        return new Statute().table(priors);
    }

    /**
     * Obtains the audit of Health and Safety Code 11361.9, in every county: whose relief is due, or overdue.
     *
     * @return the policy {@code hs-11361.9}
     */
    public static DecisionTable auditOfRelief() {
        return new AuditOfRelief().table(TwoPriors.CONTESTED);
    }

    /**
     * Gets the providers of this module's policies.
     *
     * @return the providers, in the order in which the documentation has them
     */
    public static List<RuleSetProvider> providers() {
        return ImmutableList.<RuleSetProvider>builder()
                .add(new Configurable())
                .add(new LosAngeles())
                .addAll(LosAngelesVariants.all())
                .add(new SanJoaquin())
                .add(new ContraCosta())
                .add(new Sacramento())
                .add(new SanFrancisco())
                .add(new SanFrancisco2018())
                .add(new DismissAll())
                .add(new DismissAllAndRelated())
                .add(new Statute())
                .add(new AuditOfRelief())
                .build();
    }

    /**
     * Gets the policies of this module by name; {@link RuleSetCatalog#withServices} adds those of other jars.
     *
     * @return the catalog
     */
    public static RuleSetCatalog catalog() {
        return RuleSetCatalog.of(providers());
    }

    /**
     * Obtains the layout of what a review of a county writes.
     *
     * @param county the county's name, as {@link County#of} reads it
     * @return the layout
     * @throws IllegalArgumentException if there is no such county
     */
    public static ReviewLayout layout(String county) {
        return Prop64Policy.layoutFor(County.of(county));
    }

    /**
     * Obtains the layout of what a review under a policy writes, for the county of the policy, or for all where it is one of
     * this module for all.
     *
     * @param policy a policy of this module, or one with the parameter {@code county}
     * @return the layout
     * @throws IllegalArgumentException if the policy does not say whose it is
     */
    public static ReviewLayout layout(RuleSet policy) {
        return providers().stream()
                .filter(provider -> isOf(provider, policy))
                .findFirst()
                .map(provider -> provider.layout(policy, Parameters.none()))
                .orElseGet(() -> Prop64Policy.layoutFor(Prop64Policy.countyOf(policy)));
    }

    private static boolean isOf(RuleSetProvider provider, RuleSet policy) {
        String name = provider.name();
        return policy.name().equals(name) || policy.name().startsWith(name + " in ");
    }

    /**
     * Obtains the columns of the summary that San Francisco's pilot made of printed rap sheets, a row for each conviction
     * that the policy covers, behind the name of the sheet's file: Name, Date, Case Number, Courthouse, Charge, Severity,
     * Sentence, Superstrikes, 2 prior convictions, PC290, Remedy, Eligible, Deceased.
     *
     * <p>They tell what the record says of the conviction and its event; what can bar relief, and whether the subject has died, as
     * {@code true}, {@code false} or {@code unknown}; and the determination: {@code yes}, {@code no}, or {@code maybe} for a person to
     * decide. What else is not known is empty.
     *
     * @return the columns; they ask nothing of a row's own values
     */
    public static List<ResultColumn> rapSheetColumns() {
        return RapSheetColumns.all();
    }
}
