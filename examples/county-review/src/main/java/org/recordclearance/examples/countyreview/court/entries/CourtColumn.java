package org.recordclearance.examples.countyreview.court.entries;

import org.recordclearance.examples.countyreview.decisions.Worklist;

/** A column of court lists, and what it means to who reads them. */
public enum CourtColumn {
    COUNTY("County", "The county of the court, as on the record."),
    COURT("Court", "The court of the conviction, as on the record."),
    CASE_NUMBER(
            Worklist.CASE_NUMBER,
            "The case number of the count as on the record, zeros included, or where it has none, those of its court"
                    + " action, joined by a semicolon; empty where there is none or a word such as NULL."),
    CASE_NUMBERS(
            "Case Numbers",
            "All numbers of the case: convictions of the person in one court that have one in common are of one case."),
    NAME("Name", "The person's name on the record."),
    BIRTH_DATE(Worklist.BIRTH_DATE, "The person's date of birth; a text where the record does not state a day."),
    SECTION(Worklist.SECTION, "The code section of the conviction; as written where it can't be read."),
    LEVEL("Level", "Felony, misdemeanor or infraction, or what is wrong with it on the record."),
    CONVICTION_DATE(
            Worklist.CONVICTION_DATE, "The day of the conviction; a text where the record does not state a day."),
    OUTCOME("Outcome", "What the policy determines, in its own words."),
    REMEDY("Remedy", "By which proceeding; empty where the policy does not say."),
    AUTHORITY("Authority", "What the determination rests on; empty where the policy does not say."),
    REASON("Reason", "Why the policy determines it."),
    NOTE(
            "Note of the Decision",
            "What the person noted who decided; empty where the policy determined, or nothing was noted."),
    CII(Worklist.CII, "The number of the person's record at the Department of Justice."),
    SUBJECT_ID(Worklist.SUBJECT_ID, "The number of the person in the bulk file."),
    GROUP("Group", "What is to be done about the conviction."),
    MISSING("What Is Missing", "The facts that the record does not have and the outcome depends on."),
    WHERE("Where To Find It", "Where each of these facts could be found."),
    NEXT_CHANGE(
            "Next Change", "The first later day on which the outcome is another, if nothing is added to the record."),
    NEXT_OUTCOME("Next Outcome", "The outcome on that day."),
    CASE_GROUP(
            "Group of the Case",
            "What is to be done about the case: the first group that one of its convictions is in."),
    MIXED(
            "Mixed Case",
            "The outcomes of the convictions of this person in the case, where they are not one and the same."),
    OTHERS("Other Convictions", "How many convictions of the person in the case the policy does not cover."),
    CASE_UNTIL("Waits Until", "The day on which the last of the case's convictions that wait can have relief."),
    GROUND("Ground", "On what the prosecution can object to relief."),
    LAW("Law", "The law that gives the ground."),
    STATED("The Record States", "The facts of the record that the ground rests on."),
    PROOF("To Be Proved By", "What proves it in court."),
    LAST_DAY("Last Day", "The last day to object to the relief that the law gives without a petition."),
    ADDRESSEE("Addressee", "Whom the policy leaves the decision to."),
    CONVICTION_KEY(Worklist.CONVICTION_KEY, "By what the conviction is known again; not to be changed."),
    FACTS_KEY(Worklist.FACTS_KEY, "By what is known that the facts are the same; not to be changed."),
    POLICY_KEY(Worklist.POLICY_KEY, "By what is known that the policy is the same; not to be changed."),
    AS_OF(Worklist.AS_OF, "The day for which eligibility was judged; not to be changed."),
    SINCE(
            "Since Earlier Review",
            "With --since: as before, new conviction, new person, the outcome before, what was corrected, relief granted before, or"
                    + " not clear."),
    EARLIER_ORDER(
            "Earlier Order",
            "With --since: what orders of earlier reviews have of the conviction. What is on one as it is now is on no new one; a"
                    + " new one that changes or corrects it says what the earlier one has; empty where it is on none."),
    /** The kind of outcome, by which sheets are told apart. */
    KIND("Relief", "Dismiss or reduce, in an order; elsewhere also review or not eligible."),
    /** The person's case, by which convictions are put together. */
    CASE("Case", "A number of the case within the person's record."),
    /** Where the conviction stands among those of the person. */
    PLACE("Place", "A number of the conviction within the person's record.");

    private final String header;
    private final String explanation;

    CourtColumn(String header, String explanation) {
        this.header = header;
        this.explanation = explanation;
    }

    /** Gets the header. */
    public String header() {
        return header;
    }

    /** Gets what the column means. */
    public String explanation() {
        return explanation;
    }

    /** Checks if it holds days, where the record states them. */
    public boolean holdsDays() {
        return this == BIRTH_DATE
                || this == CONVICTION_DATE
                || this == NEXT_CHANGE
                || this == CASE_UNTIL
                || this == AS_OF
                || this == LAST_DAY;
    }
}
