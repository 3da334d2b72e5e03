package org.recordclearance.prop64.law;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A table of the law as it stands from day to day: one edition for each span of as-of dates in which the same rows hold.
 *
 * @param <T> what is made of the rows that hold
 */
final class Editions<T> {

    private final List<LocalDate> begin;
    /** Each is made when it is first asked for. */
    private final List<Supplier<T>> editions;

    /** Makes an edition of the rows for the first day of any, and for each day on which other rows hold. */
    static <R, T> Editions<T> of(List<R> rows, Function<R, DatedRow> dated, Function<List<R>, T> make) {
        List<LocalDate> days = rows.stream()
                .flatMap(row -> dated.apply(row).inForce().changes())
                .distinct()
                .sorted()
                .toList();
        return new Editions<>(
                days,
                days.stream()
                        .map(day -> Suppliers.memoize(() -> make.apply(rows.stream()
                                .filter(row -> dated.apply(row).inForce().isOn(day))
                                .toList())))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Editions(List<LocalDate> begin, List<Supplier<T>> editions) {
        this.begin = begin;
        this.editions = editions;
    }

    /**
     * Finds the edition of an as-of date; the first one for days before it, on which there is no such law.
     *
     * @param hasCome tells of a day if the as-of date is that day or later
     */
    T on(Predicate<LocalDate> hasCome) {
        int edition = editions.size() - 1;
        while (edition > 0 && !hasCome.test(begin.get(edition))) {
            edition--;
        }
        return editions.get(edition).get();
    }

    /** Gets the last edition, the law as this version of the library knows it. */
    T latest() {
        return editions.get(editions.size() - 1).get();
    }
}
