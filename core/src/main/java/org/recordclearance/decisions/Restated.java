package org.recordclearance.decisions;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * A rap sheet in an order that comes of what it holds: the same, in whatever order the rows of the person came, or without some of it.
 * Which facts a policy asks for depends on the order, where one of several settles a question. Immutable.
 */
final class Restated {

    /** No text of a record holds it. */
    private static final String BETWEEN = "\0";

    private final RapSheet rapSheet;
    private final Map<Count, Count> counts;

    private Restated(RapSheet rapSheet, Map<Count, Count> counts) {
        this.rapSheet = rapSheet;
        this.counts = counts;
    }

    static Restated of(RapSheet rapSheet) {
        return of(rapSheet, Optional::of);
    }

    /**
     * Restates what is kept of a rap sheet. An event that had counts and has none any more is left out.
     *
     * @param kept what is kept of a count
     */
    static Restated of(RapSheet rapSheet, Function<Count, Optional<Count>> kept) {
        Map<Count, Count> counts = new IdentityHashMap<>();
        List<Cycle> cycles = sorted(
                rapSheet.cycles().stream()
                        .map(cycle -> new Cycle(
                                cycle.date(),
                                sorted(
                                        cycle.events().stream().flatMap(event -> event(event, kept, counts).stream()),
                                        Restated::key))),
                Restated::key);
        return new Restated(
                RapSheet.of(rapSheet.subject(), cycles, rapSheet.gaps(), rapSheet.warnings())
                        .withContradictions(rapSheet.statedContradictions())
                        .believable(),
                counts);
    }

    private static Optional<Event> event(Event event, Function<Count, Optional<Count>> kept, Map<Count, Count> counts) {
        if (event.counts().isEmpty()) {
            return Optional.of(event);
        }
        List<Count> restated = sorted(
                event.counts().stream().flatMap(count -> {
                    Optional<Count> now = kept.apply(count).map(Restated::count);
                    now.ifPresent(each -> counts.put(count, each));
                    return now.stream();
                }),
                Restated::key);
        return restated.isEmpty()
                ? Optional.empty()
                : Optional.of(event.toBuilder().counts(restated).build());
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
                        new Sentence(sorted(sentence.terms().stream(), Restated::key), sentence.details()),
                        it.text(),
                        it.effect(),
                        it.law());
    }

    /** Finds a conviction of the rap sheet that was restated; none if it is left out, or is no conviction without what is. */
    Optional<Conviction> find(Conviction conviction) {
        Count sought = counts.get(conviction.count());
        return rapSheet.knownOrPossibleConvictions().stream()
                .filter(each -> each.count() == sought)
                .findFirst();
    }

    private static <T> List<T> sorted(Stream<T> parts, Function<T, String> key) {
        return parts.map(part -> Map.entry(key.apply(part), part))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String key(Cycle cycle) {
        return join(Stream.concat(
                Stream.of(cycle.date().toString()), cycle.events().stream().map(Restated::key)));
    }

    private static String key(Event event) {
        return join(Stream.of(
                        Stream.of(
                                event.date().toString(),
                                String.format(Locale.ROOT, "%06d", event.step()),
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
