import com.fasterxml.jackson.databind.Module;
import org.recordclearance.json.RecordClearanceModule;

/**
 * The record as it is, the rules that judge it, and what their determinations do to people.
 *
 * <p>This module knows the counties of California and their codes, no law and no file format.
 */
@SuppressWarnings("module") // those that inner packages are exported to are built after this one
module org.recordclearance.core {
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.apiguardian.api;
    requires static transitive org.jspecify;
    requires static tools.jackson.databind;

    exports org.recordclearance.decisions;
    exports org.recordclearance.eligibility;
    exports org.recordclearance.impact;
    exports org.recordclearance.json;
    exports org.recordclearance.rapsheet;
    exports org.recordclearance.study;
    exports org.recordclearance.study.disclosure;
    exports org.recordclearance.testkit;
    exports org.recordclearance.rapsheet.csv to
            org.recordclearance.doj;
    exports org.recordclearance.rapsheet.digest to
            org.recordclearance.doj;
    exports org.recordclearance.rapsheet.spelling to
            org.recordclearance.prop64,
            org.recordclearance.doj;
    exports org.recordclearance.rapsheet.form to
            org.recordclearance.prop64,
            org.recordclearance.doj,
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    // Jackson 3 is not named here: a module that provides for one that is not there does not start.
    provides Module with
            RecordClearanceModule;

    uses org.recordclearance.eligibility.RuleSetProvider;
}
