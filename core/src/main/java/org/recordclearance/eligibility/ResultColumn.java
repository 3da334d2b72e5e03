package org.recordclearance.eligibility;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column that is written behind those of the input. Must be safe for use by several threads and give the same value for
 * the same row.
 */
public interface ResultColumn {

    /**
     * Obtains a column that is filled on every row.
     *
     * @param header its name
     * @param value gives the value for a row
     * @return the column
     */
    static ResultColumn ofRow(String header, Function<ResultRow, String> value) {
        return new ResultColumn() {
            @Override
            public String header() {
                return header;
            }

            @Override
            public String value(ResultRow row) {
                return value.apply(row);
            }
        };
    }

    /**
     * Obtains a column that is filled on the row of a conviction that has a determination, and empty on every other.
     *
     * @param header its name
     * @param value gives the value for a determination and the row it is on
     * @return the column
     */
    static ResultColumn ofDetermination(String header, BiFunction<Determination, ResultRow, String> value) {
        return new ResultColumn() {
            @Override
            public String header() {
                return header;
            }

            @Override
            public String value(ResultRow row) {
                Determination determination = row.determination().orElse(null);
                return determination == null ? "" : value.apply(determination, row);
            }

            @Override
            public boolean isOfDeterminations() {
                return true;
            }
        };
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

    /**
     * Checks if the column is empty on every row without a determination, where it then need not be asked.
     *
     * @return true if it is, false unless overridden
     */
    default boolean isOfDeterminations() {
        return false;
    }

    /**
     * Gets which columns of the input the column reads. A row knows no others.
     *
     * @return their names, none unless overridden
     */
    default Set<String> inputColumns() {
        return Set.of();
    }

    /**
     * Says which columns of the input the column reads.
     *
     * @param columns their names
     * @return a column like this one, which may read them
     */
    default ResultColumn reading(String... columns) {
        ResultColumn column = this;
        Set<String> names = Set.of(columns);
        return new ResultColumn() {
            @Override
            public String header() {
                return column.header();
            }

            @Override
            public String value(ResultRow row) {
                return column.value(row);
            }

            @Override
            public boolean isOfDeterminations() {
                return column.isOfDeterminations();
            }

            @Override
            public Set<String> inputColumns() {
                return names;
            }
        };
    }
}
