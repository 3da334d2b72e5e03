package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;

/**
 * A conviction as its record may have had it on a day, before relief that it now shows: an order is mostly for several convictions of a
 * person, and the Department of Justice may record one of before the day only behind it.
 */
final class BeforeRelief {

    private BeforeRelief() {}

    /**
     * Gets the conviction without relief that may have been given since, or without any relief; in either case the record's other
     * convictions are without what may have been given since.
     *
     * @return none if no relief was given for it
     */
    static Stream<Conviction> of(Conviction conviction, LocalDate day) {
        return conviction.beforeReliefSince(day).stream()
                .flatMap(then -> Stream.of(then, then.beforeRelief()))
                .filter(before -> !before.standing().equals(conviction.standing()))
                .distinct();
    }
}
