package org.recordclearance.prop64.policies;

import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.prop64.Prop64Offenses;

/**
 * The hypothetical that every Prop 64 conviction of a county is dismissed, and every one of a related charge, see
 * {@link Prop64Offenses#isRelated}. Parameter: {@code county}.
 */
public final class DismissAllAndRelated extends DismissAll {

    /** Creates the provider. */
    public DismissAllAndRelated() {
        super(
                "dismiss-all-and-related",
                "Prop 64 and related",
                Prop64Conditions.prop64OrRelatedConviction(),
                "related");
    }
}
