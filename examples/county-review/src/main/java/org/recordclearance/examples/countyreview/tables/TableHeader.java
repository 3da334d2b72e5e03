package org.recordclearance.examples.countyreview.tables;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first line of a table, which names its columns. A file without a header has a record there, of which nothing may be told: the
 * columns are only listed where one that is looked for is among them, or where what stands there can be nothing but names of columns.
 * Immutable.
 */
final class TableHeader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern NAMES_A_COLUMN =
            Pattern.compile("number|nbr|date|name|docket", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LISTED = 30;
    private static final int SEVERAL = -1;

    private final Path file;
    private final List<String> cells;
    private final Map<String, Integer> places = new HashMap<>();

    TableHeader(Path file, List<String> cells) {
        this.file = file;
        this.cells = List.copyOf(cells);
        for (int i = 0; i < cells.size(); i++) {
            String name = name(cells.get(i));
            if (!name.isEmpty() && places.putIfAbsent(name, i) != null) {
                places.put(name, SEVERAL);
            }
        }
    }

    private static String name(String header) {
        return BLANKS.matcher(header).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Gets how many columns there are. */
    int width() {
        return cells.size();
    }

    /**
     * Checks that there is one column of each name.
     *
     * @throws TableException if there is none, or more than one
     */
    void require(Collection<String> wanted) {
        for (String each : wanted) {
            Integer place = places.get(name(each));
            if (place == null) {
                throw TableException.of(file, "has no column " + each + whatThereIs(wanted));
            }
            if (place == SEVERAL) {
                throw TableException.of(file, "has more than one column " + each);
            }
        }
    }

    /** Gets the place of a column that is required. */
    int place(String required) {
        require(List.of(required));
        return places.getOrDefault(name(required), SEVERAL);
    }

    private String whatThereIs(Collection<String> wanted) {
        if (wanted.stream().noneMatch(each -> places.containsKey(name(each))) && !canBeNothingElse()) {
            return ", nor does its first line look like the names of columns, which have to stand there";
        }
        String listed = cells.stream()
                .filter(each -> !each.isEmpty())
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
        return "; its columns are: " + listed + (cells.size() > MOST_LISTED ? ", ..." : "");
    }

    /** A record has a number or a day somewhere. */
    private boolean canBeNothingElse() {
        return cells.stream().noneMatch(each -> DIGIT.matcher(each).find())
                && cells.stream().anyMatch(each -> NAMES_A_COLUMN.matcher(each).find());
    }

    /** Shows nothing of the line. */
    @Override
    public String toString() {
        return "TableHeader[" + cells.size() + " columns]";
    }
}
