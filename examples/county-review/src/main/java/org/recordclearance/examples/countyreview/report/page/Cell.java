package org.recordclearance.examples.countyreview.report.page;

import java.util.Locale;

/** What stands in a cell of a table: words, a number of something that is counted, the share of such a number, or a sign for none. */
public sealed interface Cell {

    /** Gets what is printed. */
    String words();

    /** Checks if it is words, which stand to the left. */
    default boolean isText() {
        return this instanceof Text;
    }

    /**
     * Words, in which nothing is counted.
     *
     * @param words the words
     */
    record Text(String words) implements Cell {}

    /**
     * Stands where a number would be.
     *
     * @param words a sign, such as a dash
     */
    record Sign(String words) implements Cell {

        /** There is none. */
        public static final Sign NONE = new Sign("–");
    }

    /**
     * A number.
     *
     * @param figure what is counted; a number that stands in several places has one name
     * @param value how many
     */
    record Count(String figure, long value) implements Cell {
        @Override
        public String words() {
            return String.format(Locale.US, "%,d", value);
        }
    }

    /**
     * A share in percent. Nothing has no shares.
     *
     * @param part the number
     * @param whole what it is a share of
     */
    record Share(Count part, Count whole) implements Cell {

        private static final double PERCENT = 100.0;

        @Override
        public String words() {
            return whole.value() == 0
                    ? Sign.NONE.words()
                    : String.format(Locale.US, "%.1f%%", PERCENT * part.value() / whole.value());
        }
    }
}
