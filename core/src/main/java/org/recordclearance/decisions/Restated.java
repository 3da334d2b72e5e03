package org.recordclearance.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;

/**
 * A rap sheet in an order that comes of what it holds: the same, in whatever order the rows of the person came. Which facts a policy asks
 * for depends on the order, where one of several settles a question. Immutable.
 */
final class Restated {

    /** No text of a record holds it. */
    private static final String BETWEEN = "\0";

    private static final Comparator<Cycle> CYCLES = Comparator.<Cycle, String>comparing(
                    cycle -> cycle.date().toString())
            .thenComparing(Restated::key);

    private static final Comparator<Event> EVENTS = Comparator.<Event, String>comparing(
                    event -> event.date().toString())
            .thenComparing(Event::step)
            .thenComparing(Restated::key);

    private static final Comparator<Count> COUNTS =
            Comparator.comparing(Count::description).thenComparing(Restated::key);

    private final RapSheet rapSheet;
    private final Map<Count, Count> counts;

    private Restated(RapSheet rapSheet, Map<Count, Count> counts) {
        this.rapSheet = rapSheet;
        this.counts = counts;
    }

    static Restated of(RapSheet rapSheet) {
        Map<Count, Count> counts = new IdentityHashMap<>();
        List<Cycle> cycles = rapSheet.cycles().stream()
                .map(cycle -> cycle(cycle, counts))
                .sorted(CYCLES)
                .toList();
        return new Restated(
                RapSheet.of(rapSheet.subject(), cycles, rapSheet.gaps(), rapSheet.warnings())
                        .withContradictions(rapSheet.statedContradictions())
                        .believable(),
                counts);
    }

    private static Cycle cycle(Cycle cycle, Map<Count, Count> counts) {
        return new Cycle(
                cycle.date(),
                cycle.events().stream()
                        .map(event -> event(event, counts))
                        .sorted(EVENTS)
                        .toList());
    }

    private static Event event(Event event, Map<Count, Count> counts) {
        if (event.counts().isEmpty()) {
            return event;
        }
        List<Count> restated = new ArrayList<>(event.counts().size());
        for (Count each : event.counts()) {
            Count now = count(each);
            counts.put(each, now);
            restated.add(now);
        }
        restated.sort(COUNTS);
        return event.toBuilder().counts(restated).build();
    }

    private static Count count(Count count) {
        return count.toBuilder()
                .place(0)
                .build()
                .withDispositions(
                        count.dispositions().stream().map(Restated::disposition).toList());
    }

    /** Months and days one after another end on another day than days and months. */
    private static Disposition disposition(Disposition it) {
        Sentence sentence = it.sentence();
        return sentence.terms().size() < 2
                ? it
                : new Disposition(
                        it.type(),
                        it.date(),
                        it.level(),
                        new Sentence(
                                sentence.terms().stream()
                                        .sorted(Comparator.comparing(Restated::key))
                                        .toList(),
                                sentence.details()),
                        it.text(),
                        it.effect(),
                        it.law());
    }

    /** Finds a conviction of the rap sheet that was restated; none if it is of another. */
    Optional<Conviction> find(Conviction conviction) {
        Count sought = counts.get(conviction.count());
        return rapSheet.knownOrPossibleConvictions().stream()
                .filter(each -> each.count() == sought)
                .findFirst();
    }

    private static String key(Cycle cycle) {
        return join(cycle.events().stream().map(Restated::key));
    }

    private static String key(Event event) {
        return join(Stream.of(
                        Stream.of(
                                event.date().toString(),
                                Integer.toString(event.step()),
                                event.type().name(),
                                event.agency(),
                                event.county().text()),
                        event.caseNumbers().stream().sorted(),
                        event.counts().stream().map(Restated::key))
                .flatMap(each -> each));
    }

    private static String key(Count count) {
        return join(Stream.of(
                        Stream.of(count.asWritten(), count.description()),
                        count.caseNumbers().stream().flatMap(List::stream).sorted(),
                        count.dispositions().stream().map(Restated::key).sorted())
                .flatMap(each -> each));
    }

    /** What tells a disposition from others. */
    static String key(Disposition disposition) {
        return join(Stream.concat(
                Stream.of(
                        disposition.date().toString(),
                        disposition.type().name(),
                        disposition.level().name(),
                        disposition.text()),
                disposition.sentence().terms().stream().map(Restated::key).sorted()));
    }

    private static String key(Term term) {
        return join(Stream.of(term.kind().name(), term.length().toString()));
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(BETWEEN));
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "Restated[" + counts.size() + " counts]";
    }
}
