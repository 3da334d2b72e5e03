package org.recordclearance.examples.countyreview.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * One of ours and one of the court's that are of one case.
 *
 * @param ours ours
 * @param theirs the court's
 */
record CasePair(CaseRow ours, CaseRow theirs) {

    /** What differs in substance: in what they say, and not in how it is written. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        addUnless(ours.fitsInSection(theirs), "section", differences);
        addUnless(ours.fitsInName(theirs), "name", differences);
        addUnless(ours.agreementInDate(theirs) != WrittenDay.Agreement.DIFFERENT, "date", differences);
        return differences;
    }

    /** Checks if it can't be said whether the days differ, as one can't be read for certain. */
    boolean hasUnknownDay() {
        return ours.agreementInDate(theirs) == WrittenDay.Agreement.UNKNOWN;
    }

    /** What is written differently, whatever it says. How courts and codes are called differs always, and days are days. */
    List<String> spellings() {
        List<String> spellings = new ArrayList<>();
        addUnless(ours.numbers().stream().anyMatch(theirs.numbers()::contains), "case number", spellings);
        addUnless(
                isNotStated(ours.section(), theirs.section())
                        || NormalForm.isSpeltTheSame(ours.section(), theirs.section()),
                "section",
                spellings);
        addUnless(isNotStated(ours.name(), theirs.name()) || ours.name().equals(theirs.name()), "name", spellings);
        return spellings;
    }

    private static boolean isNotStated(String one, String other) {
        return one.isEmpty() || other.isEmpty();
    }

    private static void addUnless(boolean fits, String what, List<String> to) {
        if (!fits) {
            to.add(what);
        }
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CasePair[]";
    }
}
