package org.recordclearance.study;

import java.util.List;
import org.recordclearance.eligibility.Determination;

/** How many people a policy covers and relieves, for certain and at most, and how many convictions. For one thread. */
final class PolicyCounts implements Counts<PolicyCounts> {

    private long people = 1;
    private long covered;
    private long relief;
    private long atMost;
    private long convictions;
    private long relieved;
    private long relievedAtMost;

    /** The columns of {@link #cells}, where people are in one class each or in several. */
    static List<Column> columns(boolean peopleAddUp) {
        return List.of(
                Column.count("people").addingUp(peopleAddUp),
                Column.count("covered", "people").addingUp(peopleAddUp),
                Column.count("relief", "covered", "at most").addingUp(peopleAddUp),
                Column.count("at most", "people").addingUp(peopleAddUp),
                Column.share("relief %", "relief", "covered"),
                Column.count("convictions").addingUp(true),
                Column.count("relieved", "convictions", "relieved at most").addingUp(true),
                Column.count("relieved at most").addingUp(true));
    }

    static PolicyCounts ofNobody() {
        PolicyCounts counts = new PolicyCounts();
        counts.people = 0;
        return counts;
    }

    /** Counts a determination of the person. */
    void see(Determination determination, boolean mayGiveRelief) {
        boolean gives = determination.outcome().kind().isRelief();
        if (determination.isCovered()) {
            covered = 1;
            convictions++;
        }
        if (gives) {
            relief = 1;
            relieved++;
        }
        if (mayGiveRelief) {
            atMost = 1;
            relievedAtMost++;
        }
    }

    @Override
    public void add(PolicyCounts others) {
        people += others.people;
        covered += others.covered;
        relief += others.relief;
        atMost += others.atMost;
        convictions += others.convictions;
        relieved += others.relieved;
        relievedAtMost += others.relievedAtMost;
    }

    @Override
    public List<StudyCell> cells() {
        return List.of(
                new StudyCell.Count(people),
                new StudyCell.Count(covered),
                new StudyCell.Count(relief),
                new StudyCell.Count(atMost),
                StudyCell.percent(relief, covered),
                new StudyCell.Count(convictions),
                new StudyCell.Count(relieved),
                new StudyCell.Count(relievedAtMost));
    }
}
