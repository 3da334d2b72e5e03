package org.recordclearance.examples.countyreview.sample;

/**
 * An offense as agencies write it.
 *
 * @param group what the policies make of it
 * @param weight how often it is drawn, against the others of its group
 * @param levels the levels it is charged at, as letters of which each is as likely as the next
 * @param number a number of the list, which stands for the DOJ's own code
 * @param description the code section and what it forbids
 */
record Offense(OffenseGroup group, int weight, String levels, int number, String description) {

    /** Gets one of the levels. */
    SampleLevel drawLevel(SampleDice dice) {
        return SampleLevel.of(levels.charAt(dice.below(levels.length())));
    }

    /** Gets the code section alone: the description up to the dash after the code letters. */
    String section() {
        int dash = description.indexOf('-', description.indexOf(' ') + 1);
        return dash < 0 ? description : description.substring(0, dash).strip();
    }
}
