package org.recordclearance.study;

import java.util.List;

/** How many people and convictions a missing fact keeps undecided, and how many of them may gain by it. For one thread. */
final class FactCounts implements Counts<FactCounts> {

    static final List<Column> COLUMNS = List.of(
            Column.count("people", "convictions"),
            Column.count("people who may gain", "people", "convictions that may gain"),
            Column.count("convictions"),
            Column.count("convictions that may gain", "convictions"));

    private long people = 1;
    private long peopleWhoMayGain;
    private long convictions;
    private long convictionsThatMayGain;

    void see(boolean mayGain) {
        convictions++;
        if (mayGain) {
            peopleWhoMayGain = 1;
            convictionsThatMayGain++;
        }
    }

    @Override
    public void add(FactCounts others) {
        people += others.people;
        peopleWhoMayGain += others.peopleWhoMayGain;
        convictions += others.convictions;
        convictionsThatMayGain += others.convictionsThatMayGain;
    }

    @Override
    public List<StudyCell> cells() {
        return List.of(
                new StudyCell.Count(people),
                new StudyCell.Count(peopleWhoMayGain),
                new StudyCell.Count(convictions),
                new StudyCell.Count(convictionsThatMayGain));
    }
}
