package org.recordclearance.study;

import java.util.List;
import org.recordclearance.eligibility.Determination;

/** How many people a policy covers and gives relief, certain and possible, and how many convictions. For one thread. */
final class PolicyCounts implements Counts<PolicyCounts> {

    private long people = 1;
    private long covered;
    private long relief;
    private long possibleRelief;
    private long convictions;
    private long convictionsWithRelief;
    private long convictionsWithPossibleRelief;

    /**
     * The columns of {@link #cells}, where people are in one class each or in several. Relief may be possible for who is not known to
     * be covered; where it is possible for fewer than are covered, a reader takes them for some of these.
     */
    static List<Column> columns(boolean peopleAddUp) {
        return List.of(
                Column.count("people").addingUp(peopleAddUp),
                Column.count("covered", "people", "convictions").addingUp(peopleAddUp),
                Column.count("relief", "covered", "possible relief", "convictions with relief")
                        .addingUp(peopleAddUp),
                Column.count("possible relief", "people", "covered", "convictions with possible relief")
                        .addingUp(peopleAddUp),
                Column.share("relief %", "relief", "covered"),
                Column.count("convictions").addingUp(true),
                Column.count("convictions with relief", "convictions", "convictions with possible relief")
                        .addingUp(true),
                Column.count("convictions with possible relief", "convictions").addingUp(true));
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
            convictionsWithRelief++;
        }
        if (mayGiveRelief) {
            possibleRelief = 1;
            convictionsWithPossibleRelief++;
        }
    }

    @Override
    public void add(PolicyCounts others) {
        people += others.people;
        covered += others.covered;
        relief += others.relief;
        possibleRelief += others.possibleRelief;
        convictions += others.convictions;
        convictionsWithRelief += others.convictionsWithRelief;
        convictionsWithPossibleRelief += others.convictionsWithPossibleRelief;
    }

    @Override
    public List<StudyCell> cells() {
        return List.of(
                new StudyCell.Count(people),
                new StudyCell.Count(covered),
                new StudyCell.Count(relief),
                new StudyCell.Count(possibleRelief),
                StudyCell.percent(relief, covered),
                new StudyCell.Count(convictions),
                new StudyCell.Count(convictionsWithRelief),
                new StudyCell.Count(convictionsWithPossibleRelief));
    }
}
