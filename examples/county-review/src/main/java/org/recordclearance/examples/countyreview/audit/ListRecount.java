package org.recordclearance.examples.countyreview.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows of a list again, by what stands in some of its columns. For one thread. */
final class ListRecount {

    /** More than any list tells apart in such a column: what is behind that many is not counted. */
    private static final int MOST_DISTINCT = 10_000;

    private final Map<String, Map<String, Long>> rowsByValue = new HashMap<>();
    private long rows;

    /**
     * Counts a list.
     *
     * @param columns the headers of the columns; one that is not there has no values
     * @param in the list, which is left open
     * @throws IOException if it can't be read
     * @throws CsvParseException if it is no list
     */
    void add(List<String> columns, InputStream in) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new LeftOpen(in))) {
            for (NamedCsvRecord row : reader) {
                rows++;
                for (String column : columns) {
                    row.findField(column).ifPresent(value -> count(column, value));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void count(String column, String value) {
        Map<String, Long> counts = rowsByValue.computeIfAbsent(column, key -> new HashMap<>());
        if (counts.size() < MOST_DISTINCT || counts.containsKey(value)) {
            counts.merge(value, 1L, Long::sum);
        }
    }

    /** How many rows there are. */
    long rows() {
        return rows;
    }

    /** How many rows have a value in a column. */
    long rows(String column, String value) {
        return rowsByValue.getOrDefault(column, Map.of()).getOrDefault(value, 0L);
    }

    /** How many rows have anything in a column. */
    long rowsWithAny(String column) {
        return rowsByValue.getOrDefault(column, Map.of()).entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What the numbers in a column add up to; what is no number is 0. */
    long sum(String column) {
        return rowsByValue.getOrDefault(column, Map.of()).entrySet().stream()
                .filter(each -> each.getKey().matches("\\d{1,9}"))
                .mapToLong(each -> Long.parseLong(each.getKey()) * each.getValue())
                .sum();
    }
}
