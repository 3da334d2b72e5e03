package org.recordclearance.examples.countyreview.plain;

/** A number of things in words, of one thing as well. */
public final class Quantity {

    private Quantity() {}

    /**
     * Returns it in words.
     *
     * @param number how many
     * @param thing what one is called, such as {@code conviction}; of several it has an s
     * @return such as {@code 1 conviction} or {@code 3 convictions}
     */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
