package org.recordclearance.doj.text.lines;

import java.util.Objects;

/**
 * A line of the sheet that is not blank, with its characters repaired.
 *
 * @param number the number of the line in the source, from 1
 * @param text what it says, in capitals, without blanks at either end
 */
public record Line(int number, String text) {

    public Line {
        Objects.requireNonNull(text, "text");
    }

    /** The text without the specks in front that a scan leaves there, such as dots, quotes and asterisks. */
    public String withoutSpecks() {
        return Specks.strippedInFront(text);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}
