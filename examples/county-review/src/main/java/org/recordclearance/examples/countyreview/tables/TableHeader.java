package org.recordclearance.examples.countyreview.tables;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    /** Between the words of {@code Case Number}, {@code case_number} and {@code CaseNumber}. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** Of these the names of columns are made; a record has some of them too, as in {@code NO CASE NUMBER}, but others beside. */
    private static final Set<String> WORDS = Set.of(
            "agency",
            "arrest",
            "birth",
            "case",
            "charge",
            "charges",
            "cii",
            "code",
            "comment",
            "comments",
            "conviction",
            "convictions",
            "count",
            "county",
            "court",
            "defendant",
            "description",
            "disposition",
            "dob",
            "event",
            "first",
            "full",
            "id",
            "judgment",
            "last",
            "level",
            "middle",
            "no",
            "of",
            "offense",
            "person",
            "plea",
            "section",
            "sections",
            "sentence",
            "status",
            "statute",
            "subject",
            "type",
            "verdict");

    private static final Set<String> TELLING =
            Set.of("number", "numbers", "nbr", "date", "dates", "name", "names", "docket");

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

    /** Checks if there is a column of a name, or more than one. */
    boolean has(String name) {
        return places.containsKey(name(name));
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

    /** A record has a number or a day somewhere, or else a name. */
    private boolean canBeNothingElse() {
        Set<String> words = cells.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return cells.stream().noneMatch(each -> DIGIT.matcher(each).find())
                && words.stream().anyMatch(TELLING::contains)
                && words.stream().allMatch(word -> TELLING.contains(word) || WORDS.contains(word));
    }

    /** Shows nothing of the line. */
    @Override
    public String toString() {
        return "TableHeader[" + cells.size() + " columns]";
    }
}
