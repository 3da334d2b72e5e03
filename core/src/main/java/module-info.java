/**
 * The record as it is, the rules that judge it, and what their determinations do to people.
 *
 * <p>This module knows no county, no law and no file format.
 */
module org.recordclearance.core {
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports org.recordclearance.eligibility;
    exports org.recordclearance.impact;
    exports org.recordclearance.json;
    exports org.recordclearance.rapsheet;
    exports org.recordclearance.testkit;

    uses org.recordclearance.eligibility.RuleSetProvider;
}
