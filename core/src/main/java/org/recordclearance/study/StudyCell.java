package org.recordclearance.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A cell of a table. */
sealed interface StudyCell {

    /** The cell as it is printed. */
    String text();

    /** The cell of what there is none of, such as a share of nobody. */
    StudyCell NONE = new Sign("");

    /** The cell of what is withheld. */
    StudyCell WITHHELD = new Sign("*");

    /** What a row is of. What stands in a record steers no terminal and begins no line. */
    record Label(String text) implements StudyCell {

        private static final Pattern CONTROL = Pattern.compile("\\R|\\p{Cntrl}");

        public Label {
            text = CONTROL.matcher(text).replaceAll(" ");
        }
    }

    /** How many there are. */
    record Count(long count) implements StudyCell {
        @Override
        public String text() {
            return Long.toString(count);
        }
    }

    /** A number that need not be whole, such as a share in percent. */
    record Amount(double amount) implements StudyCell {
        @Override
        public String text() {
            return BigDecimal.valueOf(amount).setScale(1, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** What stands where there is no number. */
    record Sign(String text) implements StudyCell {}

    /** Gives a part in percent of a whole. */
    static StudyCell percent(long part, long whole) {
        return whole == 0 ? NONE : new Amount(100.0 * part / whole);
    }
}
