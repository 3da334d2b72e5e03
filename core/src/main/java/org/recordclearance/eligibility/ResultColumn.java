package org.recordclearance.eligibility;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column that is written behind those of the input.
 *
 * <p>It gives the same value for rows that say the same, in whatever order it is asked: whoever asks may remember what it said.
 * It is asked by one thread at a time, so that it may keep what it has found out, such as what is the same for all rows of a
 * person; see {@link ReviewLayout#columns}.
 */
public interface ResultColumn {

    /**
     * Obtains a column that is filled on every row.
     *
     * @param header its name
     * @param value gives the value for a row
     * @return the column
     * @throws IllegalArgumentException if the name is blank
     */
    static ResultColumn ofRow(String header, Function<ResultRow, String> value) {
        Objects.requireNonNull(value, "value");
        if (Objects.requireNonNull(header, "header").isBlank()) {
            throw new IllegalArgumentException("a column needs a name");
        }
        return new ResultColumn() {
            @Override
            public String header() {
                return header;
            }

            @Override
            public String value(ResultRow row) {
                String text = value.apply(row);
                if (text == null) {
                    throw new NullPointerException(
                            "the column \"" + header + "\" gives null, where an empty text stands for none");
                }
                return text;
            }
        };
    }

    /**
     * Obtains a column that is filled on the row of a conviction that has a determination, and empty on every other.
     *
     * @param header its name
     * @param value gives the value for a determination and the row it is on
     * @return the column
     * @throws IllegalArgumentException if the name is blank
     */
    static ResultColumn ofDetermination(String header, BiFunction<Determination, ResultRow, String> value) {
        Objects.requireNonNull(value, "value");
        return ofRow(header, row -> {
            Determination determination = row.determination().orElse(null);
            return determination == null ? "" : value.apply(determination, row);
        });
    }

    /**
     * Gets the name of the column.
     *
     * @return the name
     */
    String header();

    /**
     * Gets the value of the column on a row.
     *
     * @param row the row
     * @return the text, without quotes
     */
    String value(ResultRow row);
}
