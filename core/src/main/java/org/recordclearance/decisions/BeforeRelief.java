package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.Truth;

/**
 * A conviction as its record may have had it on a day, before relief that it now shows: an order is mostly for several convictions of a
 * person, and the Department of Justice may record one of before the day only behind it.
 */
final class BeforeRelief {

    private BeforeRelief() {}

    /**
     * Gets the conviction without relief that may have been given since, or without any relief, be it recorded with it or behind it in its
     * cycle; in either case the record's other convictions are without what may have been given since.
     *
     * @return none if no relief was given for it
     */
    static Stream<Conviction> of(Conviction conviction, LocalDate day) {
        List<Count> near = conviction.cycle().events().stream()
                .flatMap(event -> event.counts().stream())
                .filter(count ->
                        count == conviction.count() || count.conviction().isEmpty())
                .toList();
        return Stream.<BiPredicate<Count, Disposition>>of(
                        (count, relief) -> maybeSince(relief, day),
                        (count, relief) -> near.stream().anyMatch(each -> each == count) || maybeSince(relief, day))
                .flatMap(isLeftOut ->
                        Restated.of(conviction.rapSheet(), count -> kept(count, isLeftOut)).find(conviction).stream())
                .filter(before -> !before.standing().equals(conviction.standing()));
    }

    private static boolean maybeSince(Disposition relief, LocalDate day) {
        return relief.date().isOnOrAfter(day) != Truth.NO;
    }

    /** Relief is what is said of a conviction besides that it is one. A count that says nothing else is none without it. */
    private static Optional<Count> kept(Count count, BiPredicate<Count, Disposition> isLeftOut) {
        List<Disposition> kept = count.dispositions().stream()
                .filter(each -> !isRelief(each) || !isLeftOut.test(count, each))
                .toList();
        if (kept.size() == count.dispositions().size()) {
            return Optional.of(count);
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(count.withDispositions(kept));
    }

    private static boolean isRelief(Disposition disposition) {
        return disposition.effect() == DispositionEffect.RELIEVED || disposition.effect() == DispositionEffect.REDUCED;
    }
}
