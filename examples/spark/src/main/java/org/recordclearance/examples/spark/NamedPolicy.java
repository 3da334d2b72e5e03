package org.recordclearance.examples.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.PeopleReview;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.prop64.Prop64;

/**
 * What each part of a cluster makes its own review of: a policy by its name, its parameters, the as-of date, and what rows are read
 * with.
 *
 * @param name the name of the policy
 * @param parameters what it is made from
 * @param asOf the day for which eligibility is judged
 * @param reading what rows are read with
 */
record NamedPolicy(String name, Parameters parameters, LocalDate asOf, ReadingOptions reading) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Obtains a policy, whose county is its own if no other is given. */
    static NamedPolicy of(String name, Parameters given, LocalDate asOf, ReadingOptions reading) {
        Parameters parameters = given;
        if (given.county().isEmpty()) {
            parameters = catalog()
                    .provider(name)
                    .county()
                    .map(county -> given.with(Parameters.COUNTY, county.toString()))
                    .orElse(given);
        }
        return new NamedPolicy(name, parameters, asOf, reading);
    }

    /** The policies of the library, and those of other jars that the cluster was sent. */
    private static RuleSetCatalog catalog() {
        return RuleSetCatalog.of(Prop64.providers())
                .withServices(Thread.currentThread().getContextClassLoader());
    }

    /** Makes a review of nobody yet. */
    PeopleReview review() {
        RuleSet policy = catalog().create(name, parameters);
        return PeopleReview.of(policy, layout(policy), asOf, List.of(), reading);
    }

    /** The name of the file of rows that carry a determination. */
    String determinedRowsFile() {
        return layout(catalog().create(name, parameters)).determinedRowsFile();
    }

    private ReviewLayout layout(RuleSet policy) {
        return catalog().provider(name).layout(policy, parameters);
    }
}
