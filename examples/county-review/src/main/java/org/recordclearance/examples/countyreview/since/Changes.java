package org.recordclearance.examples.countyreview.since;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.examples.countyreview.spool.Sorted;
import org.recordclearance.examples.countyreview.spool.TextKey;

/** All that changed against an earlier review. For one thread. */
final class Changes {

    private static final String AS_BEFORE = "as before";
    private static final String NOT_CLEAR = "not clear";

    private final EarlierReview earlier;
    private final Sorted<ChangeRow> rows;
    private final BitSet shared;
    private final ConvictionStates<String> states;
    private final long reliefNew;
    private final long reliefBefore;
    private final long reliefNotClear;

    private Changes(Builder builder, Sorted<ChangeRow> rows) {
        this.earlier = builder.earlier;
        this.rows = rows;
        this.shared = builder.shared;
        this.states = new ConvictionStates<>(AS_BEFORE, NOT_CLEAR, builder.states, builder.subjectsNotClear);
        this.reliefNew = builder.reliefNew;
        this.reliefBefore = builder.reliefBefore;
        this.reliefNotClear = builder.reliefNotClear;
    }

    /** Gets what became of each conviction. */
    ConvictionStates<String> states() {
        return states;
    }

    /** Gives all rows in order, but those that rest on a person being an earlier one that others are too. */
    void forEach(Sorted.Taker<ChangeRow> taker) throws IOException {
        rows.forEach(row -> {
            if (row.earlierPerson() < 0 || !shared.get(row.earlierPerson())) {
                taker.take(row);
            }
        });
    }

    /** Gets the figures: rows by kind, outcomes that differ by why and from what to what, and what becomes of relief. */
    Figure.Group figures() {
        Counted counted = new Counted();
        try {
            forEach(counted::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Figure.group()
                .put("since", earlier.figures())
                .putAll(counted.figures())
                .put("reliefNew", reliefNew)
                .put("reliefGrantedBefore", reliefBefore)
                .put("reliefCarriedOut", counted.withRelief(ReliefState.CARRIED_OUT))
                .put("reliefTakenBack", counted.withRelief(ReliefState.TAKEN_BACK))
                .put("reliefNotClear", reliefNotClear)
                .build();
    }

    /** What rows come to. For one thread. */
    private static final class Counted {

        private final Map<String, Long> byKind = new TreeMap<>();
        private final Map<String, Set<Long>> people = new TreeMap<>();
        private final Map<String, Long> outcomesByCause = new TreeMap<>();
        private final Map<String, Map<String, Long>> outcomesFromTo = new TreeMap<>();
        private final Map<String, Long> byRelief = new TreeMap<>();

        Counted() {
            for (ChangeKind each : ChangeKind.values()) {
                byKind.put(each.words(), 0L);
            }
        }

        void add(ChangeRow row) {
            String kind = row.get(ChangeColumn.CHANGE);
            byKind.merge(kind, 1L, Long::sum);
            people.computeIfAbsent(kind, key -> new HashSet<>()).add(TextKey.of(row.get(ChangeColumn.SUBJECT_ID)));
            byRelief.merge(row.get(ChangeColumn.RELIEF), 1L, Long::sum);
            if (kind.equals(ChangeKind.OUTCOME.words())) {
                outcomesByCause.merge(row.get(ChangeColumn.WHY), 1L, Long::sum);
                outcomesFromTo
                        .computeIfAbsent(named(row.get(ChangeColumn.EARLIER_OUTCOME)), key -> new TreeMap<>())
                        .merge(named(row.get(ChangeColumn.OUTCOME)), 1L, Long::sum);
            }
        }

        private static String named(String outcome) {
            return outcome.isEmpty() ? "none" : outcome;
        }

        long withRelief(ReliefState state) {
            return byRelief.getOrDefault(state.words(), 0L);
        }

        Figure.Group figures() {
            Figure.Group.Builder subjects = Figure.group();
            byKind.keySet()
                    .forEach(kind -> subjects.put(
                            kind, people.getOrDefault(kind, Set.of()).size()));
            Figure.Group.Builder fromTo = Figure.group();
            outcomesFromTo.forEach((from, to) -> fromTo.put(from, Figure.counts(to)));
            return Figure.group()
                    .put("rowsByChange", Figure.counts(byKind))
                    .put("subjectsByChange", subjects.build())
                    .put("outcomesByCause", Figure.counts(outcomesByCause))
                    .put("outcomesFromTo", fromTo.build())
                    .build();
        }
    }

    /** Puts them together. For one thread. */
    static final class Builder {

        private final EarlierReview earlier;
        private final BitSet claimed;
        private final BitSet shared;
        private final Map<Long, String> states;
        private final Set<Long> subjectsNotClear = new HashSet<>();
        private long reliefNew;
        private long reliefBefore;
        private long reliefNotClear;

        Builder(EarlierReview earlier, Claims claims, Map<Long, String> states) {
            this.earlier = earlier;
            this.claimed = claims.claimed();
            this.shared = claims.shared(earlier.people().size());
            this.states = states;
            claims.forEach(shared, (isClear, subject, fresh, before) -> {
                reliefNew += isClear ? fresh : 0;
                reliefBefore += isClear ? before : 0;
                if (!isClear) {
                    reliefNotClear += fresh + before;
                    subjectsNotClear.add(subject);
                }
            });
        }

        void addRelief(long ofNewPeople, long notClear) {
            reliefNew += ofNewPeople;
            reliefNotClear += notClear;
        }

        /** Checks if an earlier person is somebody of this review. */
        boolean isClaimed(int person) {
            return claimed.get(person);
        }

        /** Checks if an earlier person is several of this review. */
        boolean isShared(int person) {
            return shared.get(person);
        }

        Changes build(Sorted<ChangeRow> rows) {
            return new Changes(this, rows);
        }
    }
}
