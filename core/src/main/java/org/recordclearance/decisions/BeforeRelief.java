package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Truth;

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
        Count own = conviction.count();
        return Stream.<BiPredicate<Count, Disposition>>of(
                        (count, relief) -> maybeSince(relief, day),
                        (count, relief) -> count == own || maybeSince(relief, day))
                .filter(isLeftOut -> !without(own, isLeftOut).equals(own))
                .flatMap(isLeftOut -> without(conviction.rapSheet(), isLeftOut).knownOrPossibleConvictions().stream()
                        .filter(each -> each.position().equals(conviction.position())));
    }

    private static boolean maybeSince(Disposition relief, LocalDate day) {
        return relief.date().isOnOrAfter(day) != Truth.NO;
    }

    private static RapSheet without(RapSheet sheet, BiPredicate<Count, Disposition> isLeftOut) {
        List<Cycle> cycles = sheet.cycles().stream()
                .map(cycle -> new Cycle(
                        cycle.date(),
                        cycle.events().stream()
                                .map(event -> without(event, isLeftOut))
                                .toList()))
                .toList();
        return RapSheet.of(sheet.subject(), cycles, sheet.gaps(), sheet.warnings())
                .withContradictions(sheet.statedContradictions())
                .believable();
    }

    private static Event without(Event event, BiPredicate<Count, Disposition> isLeftOut) {
        List<Count> counts =
                event.counts().stream().map(count -> without(count, isLeftOut)).toList();
        return counts.equals(event.counts())
                ? event
                : event.toBuilder().counts(counts).build();
    }

    /** Relief is what is said of a conviction besides that it is one. */
    private static Count without(Count count, BiPredicate<Count, Disposition> isLeftOut) {
        if (count.conviction().isEmpty()) {
            return count;
        }
        Disposition convicts = count.conviction().get();
        List<Disposition> kept = count.dispositions().stream()
                .filter(each -> each == convicts || !isRelief(each) || !isLeftOut.test(count, each))
                .toList();
        return kept.size() == count.dispositions().size() ? count : count.withDispositions(kept);
    }

    private static boolean isRelief(Disposition disposition) {
        return disposition.effect() == DispositionEffect.RELIEVED || disposition.effect() == DispositionEffect.REDUCED;
    }
}
