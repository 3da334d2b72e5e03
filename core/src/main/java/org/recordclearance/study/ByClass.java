package org.recordclearance.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** What is counted of people by class, and of all. For one thread; those of several threads are put together. */
final class ByClass<C extends Counts<C>> {

    private final Map<List<String>, C> classes = new HashMap<>();
    private @Nullable C all;

    /** Counts people, given what counts one of them. */
    static <T, C extends Counts<C>> Collector<T, ?, ByClass<C>> collector(BiConsumer<ByClass<C>, T> count) {
        return Collector.of(ByClass::new, count, (one, other) -> {
            other.classes.forEach(one::add);
            one.addAll(other.all);
            return one;
        });
    }

    void add(OnePerson<C> person) {
        person.classes().forEach(this::add);
        addAll(person.all());
    }

    private void add(List<String> each, C counts) {
        classes.merge(each, counts, ByClass::sum);
    }

    private void addAll(@Nullable C counts) {
        all = all == null || counts == null ? (all == null ? counts : all) : sum(all, counts);
    }

    private static <C extends Counts<C>> C sum(C one, C other) {
        one.add(other);
        return one;
    }

    /** Gives the counts of all, null if nobody was counted. */
    @Nullable
    C all() {
        return all;
    }

    /** Makes a table of it. */
    StudyTable table(String title, Classes by, List<Column> counts, List<String> notes) {
        List<Column> columns = new ArrayList<>(by.columns());
        columns.addAll(counts);
        List<StudyRow> rows = classes.keySet().stream()
                .sorted(by.inOrder())
                .map(each -> row(columns, each, classes.get(each)))
                .toList();
        StudyRow total = all == null || by.ofAll().isEmpty() ? null : row(columns, by.ofAll(), all);
        return new StudyTable(title, columns, rows, total, List.of(), notes);
    }

    private StudyRow row(List<Column> columns, List<String> labels, C counts) {
        List<StudyCell> cells = new ArrayList<>();
        labels.forEach(label -> cells.add(new StudyCell.Label(label)));
        cells.addAll(counts.cells());
        return new StudyRow(columns, cells);
    }
}
